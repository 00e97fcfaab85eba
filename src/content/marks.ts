import type { PageMention } from './mentions.ts';

/** The names under which the page's highlights are registered; `marks.css` styles them. */
const PLAIN = 'factcards';
const NEWER = 'factcards-newer';
const FLASH = 'factcards-flash';

/** How long a mention that was jumped to stays lit, in ms: long enough to find it after the page stopped moving. */
const FLASH_MS = 1600;

export interface Marks {
  /** Underlines exactly these mentions. */
  paint(mentions: readonly PageMention[], isNewer: (mention: PageMention) => boolean): void;
  /** Lights up one mention for a moment. */
  flash(mention: PageMention): void;
}

/** Marks by the CSS Custom Highlight API. Everything is taken away when the signal aborts. */
export function createMarks(registry: HighlightRegistry, signal: AbortSignal): Marks {
  const mine = new Map<string, { highlight: Highlight; mentions: readonly PageMention[] }>();

  const put = (name: string, mentions: readonly PageMention[]) => {
    // A younger copy of this script may have put its own under the name: only what is ours is taken away.
    const previous = mine.get(name);
    if (previous && registry.get(name) === previous.highlight) {
      if (areSame(previous.mentions, mentions)) return;
      registry.delete(name);
    }
    mine.delete(name);
    if (mentions.length === 0) return;
    const highlight = new Highlight();
    for (const mention of mentions) highlight.add(toRange(mention));
    registry.set(name, highlight);
    mine.set(name, { highlight, mentions });
  };

  signal.addEventListener('abort', () => {
    for (const name of [PLAIN, NEWER, FLASH]) put(name, []);
  });

  let flashing: ReturnType<typeof setTimeout> | undefined;
  return {
    paint(mentions, isNewer) {
      if (signal.aborted) return;
      put(
        PLAIN,
        mentions.filter((mention) => !isNewer(mention)),
      );
      put(NEWER, mentions.filter(isNewer));
    },
    flash(mention) {
      clearTimeout(flashing);
      put(FLASH, [mention]);
      flashing = setTimeout(() => put(FLASH, []), FLASH_MS);
    },
  };
}

/** Most changes of a page touch no mention; then nothing is painted anew. */
function areSame(before: readonly PageMention[], after: readonly PageMention[]): boolean {
  return before.length === after.length && before.every((mention, i) => mention === after[i]);
}

/** Static: a live range would make every later change of the page's DOM dearer. */
function toRange({ start, end }: PageMention): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}
