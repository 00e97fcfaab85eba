import type { Look } from '../model/look.ts';
import type { PageMention } from './mentions.ts';

/** The names under which the page's highlights are registered, with the style behind them; `marks.css` styles them. */
const PLAIN = 'factcards';
const NEWER = 'factcards-newer';
const FLASH = 'factcards-flash';

/** How long a mention that was jumped to stays lit, in ms: long enough to find it after the page stopped moving. */
const FLASH_MS = 1600;

export interface Marks {
  /** Underlines exactly these mentions. */
  paint(
    mentions: readonly PageMention[],
    isNewer: (mention: PageMention) => boolean,
    style?: Look['markStyle'],
  ): void;
  /** Lights up one mention for a moment. */
  flash(mention: PageMention): void;
}

interface Painted {
  highlight: Highlight;
  ranges: Map<PageMention, StaticRange>;
}

/** Marks by the CSS Custom Highlight API. Everything is taken away when the signal aborts. */
export function createMarks(registry: HighlightRegistry, signal: AbortSignal): Marks {
  const mine = new Map<string, Painted>();

  /** Brings a highlight to these mentions by what came and what went: most changes of a page touch few or none. */
  const put = (name: string, mentions: readonly PageMention[]) => {
    const painted = mine.get(name) ?? { highlight: new Highlight(), ranges: new Map() };
    const { highlight, ranges } = painted;
    const wanted = new Set(mentions);
    for (const [mention, range] of ranges) {
      if (wanted.has(mention)) continue;
      ranges.delete(mention);
      highlight.delete(range);
    }
    for (const mention of mentions) {
      if (ranges.has(mention)) continue;
      const range = toRange(mention);
      ranges.set(mention, range);
      highlight.add(range);
    }
    mine.set(name, painted);
    // A younger copy of this script may have put its own under the name: only what is ours is taken away.
    if (ranges.size > 0) registry.set(name, highlight);
    else if (registry.get(name) === highlight) registry.delete(name);
  };

  const clear = () => {
    for (const name of mine.keys()) put(name, []);
  };
  signal.addEventListener('abort', clear);

  let painted: Look['markStyle'] | undefined;
  let flashing: ReturnType<typeof setTimeout> | undefined;
  return {
    paint(mentions, isNewer, style = 'dotted') {
      if (signal.aborted) return;
      if (style !== painted) clear();
      painted = style;
      // The first style's names are those without an ending.
      const ending = style === 'dotted' ? '' : `-${style}`;
      put(
        PLAIN + ending,
        mentions.filter((mention) => !isNewer(mention)),
      );
      put(NEWER + ending, mentions.filter(isNewer));
    },
    flash(mention) {
      clearTimeout(flashing);
      put(FLASH, [mention]);
      flashing = setTimeout(() => put(FLASH, []), FLASH_MS);
    },
  };
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
