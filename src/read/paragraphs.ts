import { foldSpace } from './fold-space.ts';

/** A block of text as it stands in a page. */
export interface Paragraph {
  text: string;
  /** The nearest block around it: `p`, `li`, `h2`, `figcaption`, `tr` … */
  tag: string;
  /** How many characters of it are links. */
  linked: number;
}

const BLOCKS = new Set(
  `address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
const UNREAD = new Set(
  `audio button canvas datalist embed head iframe input math noscript object script select style svg template textarea
   title video`.split(/\s+/),
);

// `Node` with its constants is a global of browsers alone.
const ELEMENT = 1;
const TEXT = 3;

/** What a cell of a table of figures holds at most; above it the table is there for the layout. */
const CELL_CHARACTERS = 200;

/**
 * The text below a node, a paragraph for each block and for each line that ends with a `br`; the row of a table is one
 * paragraph, its cells apart by tabs. Walks without recursion: pages nest deeper than a stack allows. Ends
 * soon after `most` characters.
 */
export function paragraphsOf(root: Node, most = Number.POSITIVE_INFINITY): Paragraph[] {
  const found: Paragraph[] = [];
  const blocks: string[] = ['div'];
  let text = '';
  let linked = 0;
  let links = 0;
  let characters = 0;

  const end = () => {
    add(text, linked);
    text = '';
    linked = 0;
  };
  function add(raw: string, linkedHere: number, tag = blocks.at(-1) ?? 'div') {
    const folded = tag === 'tr' ? raw : foldSpace(raw);
    characters += folded.length;
    if (folded) found.push({ text: folded, tag, linked: Math.min(linkedHere, folded.length) });
  }
  /** False where what is inside was read or is left out. */
  function enter(node: Node): boolean {
    if (node.nodeType === TEXT) {
      const data = node.nodeValue ?? '';
      text += data;
      if (links > 0) linked += foldSpace(data).length;
      return false;
    }
    if (node.nodeType !== ELEMENT) return false;
    const tag = (node as Element).localName;
    if (UNREAD.has(tag)) return false;
    if (tag === 'a') links++;
    if (!BLOCKS.has(tag)) return true;
    end();
    const row = tag === 'tr' ? cellsOf(node as Element) : undefined;
    if (row) add(row, 0, 'tr');
    if (row !== undefined) return false;
    blocks.push(tag);
    return true;
  }
  function leave(node: Node): void {
    const tag = (node as Element).localName;
    if (tag === 'a') links--;
    if (!BLOCKS.has(tag)) return;
    end();
    blocks.pop();
  }

  let node: Node | null = root.firstChild;
  while (node && node !== root && characters < most) {
    if (enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node);
    }
    if (node && node !== root) node = node.nextSibling;
  }
  end();
  return found;
}

/** The cells of a row of figures or words; undefined for one that lays out paragraphs. */
function cellsOf(row: Element): string | undefined {
  const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
  if (cells.length < 2 || cells.some((cell) => cell.querySelector('table, ul, ol, p + p'))) return undefined;
  const texts = cells.map((cell) =>
    paragraphsOf(cell)
      .map(({ text }) => text)
      .join(' '),
  );
  if (texts.some((text) => text.length > CELL_CHARACTERS)) return undefined;
  return texts.filter((text) => text !== '').join('\t');
}
