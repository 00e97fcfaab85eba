/** The letters and figures of a page in their order, without what changes between a page and what is read of it. */
export interface PageLetters {
  text: string;
  /** Of each UTF-16 code unit of `text`, where it stands. */
  nodes: Text[];
  offsets: number[];
}

/** What no reader sees as text. */
const UNREAD =
  'script, style, noscript, template, textarea, select, svg, math, iframe, object, canvas, title';
/** A page with more letters is not searched: it would take too long. */
const MOST = 600_000;

export function lettersOf(root: HTMLElement): PageLetters | undefined {
  const letters: PageLetters = { text: '', nodes: [], offsets: [] };
  const parts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(UNREAD)) continue;
    let offset = 0;
    for (const character of node.data) {
      const folded = fold(character);
      parts.push(folded);
      for (let unit = 0; unit < folded.length; unit++) {
        letters.nodes.push(node);
        letters.offsets.push(offset);
      }
      offset += character.length;
    }
    if (letters.nodes.length > MOST) return undefined;
  }
  letters.text = parts.join('');
  return letters;
}

/** The letters and figures of a text: small, without accents, spaces and marks. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The page from one of its letters to before another one, within their nodes. */
export function rangeOf({ nodes, offsets }: PageLetters, from: number, to: number): Range | undefined {
  const [first, last] = [nodes[from], nodes[to - 1]];
  const [start, end] = [offsets[from], offsets[to - 1]];
  if (!first || !last || start === undefined || end === undefined) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStart(first, start);
  range.setEnd(last, end + (String.fromCodePoint(last.data.codePointAt(end) ?? 0).length || 1));
  return range;
}
