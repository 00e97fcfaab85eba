import type { SavedSource, SentenceNow } from '../../model/source-check.ts';
import { checkSource } from '../../proof/check-source.ts';
import { paragraphsOf } from '../../read/paragraphs.ts';
import { readPart } from './read-part.ts';

/** What many pages put into themselves when they are loaded has come by then; in ms. */
const SETTLED_MS = 700;
/** The comparison takes long enough to be felt, so it waits until nothing else is to be done, but no longer than this. */
const PATIENCE_MS = 2000;

/** What became of the sentences of a saved article on its page, once that has come to rest. */
export async function checkPage(
  document: Document,
  saved: SavedSource,
  rest = untilAtRest,
): Promise<(SentenceNow | null)[]> {
  if (document.readyState !== 'complete')
    await new Promise((done) => window.addEventListener('load', done, { once: true }));
  await rest();
  const { article, problems } = readPart(document, 'page');
  return checkSource(saved, {
    title: article?.source.title ?? '',
    text: article?.text ?? '',
    whole: paragraphsOf(document.body)
      .map(({ text }) => text)
      .join(' '),
    // Without a date an article can be read all the same.
    isReadable: article !== undefined && problems.every((problem) => problem === 'undated'),
  });
}

async function untilAtRest(): Promise<void> {
  await new Promise((done) => setTimeout(done, SETTLED_MS));
  await new Promise((done) => requestIdleCallback(done, { timeout: PATIENCE_MS }));
}
