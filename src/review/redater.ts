import type { ArticleText } from '../model/article-text.ts';
import type { Extraction } from '../model/extraction.ts';
import type { ReviewChange } from './change-review.ts';
import type { SessionState } from './session-state.ts';

interface RedaterParts {
  state: SessionState;
  find: (article: ArticleText) => Promise<Extraction>;
  change: (what: ReviewChange) => void;
}

/** By another date of the article, words like 'yesterday' have another one too, and by none they have none. */
export function createRedater({ state, find, change }: RedaterParts) {
  let running = Promise.resolve();

  async function redate(): Promise<void> {
    const text = state.draft?.article;
    if (!text || !state.kept) return;
    const { published = '' } = state.kept.review.article;
    if (published === (state.kept.datedBy ?? text.source.published ?? '')) return;
    // Nothing else of what the reader changed: the ids of the facts are to stay.
    const { published: _, ...source } = text.source;
    const { facts } = await find({ ...text, source: published ? { ...source, published } : source });
    state.kept = { ...state.kept, datedBy: published };
    change({ do: 'redate', facts: facts.map(({ fact }) => fact) });
  }

  return {
    /** Dates the facts by the article's date as it is when those before are done. */
    redate(): Promise<void> {
      running = running.catch(() => {}).then(redate);
      return running;
    },
  };
}
