import { isLeftAlone } from './left-alone.ts';

/**
 * A page's text as a reader takes it in: one block for each paragraph, heading, cell or item, however many inline
 * elements it is made of, so that a name that is half bold is still one name.
 */
export interface TextBlock {
  nodes: Text[];
  /** What stands before each node besides the nodes' own text: nothing, a line end, or what no name goes across. */
  gaps: string[];
}

/** A position in a block's text, found again in the page. */
export interface TextPosition {
  node: Text;
  offset: number;
}

/** The elements that do not end a paragraph. Whether a page styles them otherwise is looked at where it matters. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q rb rp rt ruby s small span strike strong
   sub sup time tt u wbr`.split(/\s+/),
);

/** Parts two words of one paragraph. */
const LINE_END = '\n';
/** Stands for what is not read, a picture or a button: no name goes across it. (U+FFFC, the object replacement character.) */
const OBJECT = '\uFFFC';
const GAPS = new Set(['br', 'hr', 'img']);

/** The reading that stands above a character is no part of the text. */
const RUBY = new Set(['rt', 'rp']);

/** Farther back than this, in characters, a line of a paragraph no longer tells what a name in it means. */
const FAR_BACK = 300;

/**
 * Where to read again when a node changed: the node, or the beginning of the text that it is a part of. Not the element
 * around that text: where a page puts a word between two of its great parts, they are not read again. Nor all of a log
 * that grows line by line in one paragraph: some lines back is enough.
 */
export function startOfText(node: Node): Node {
  if (!isInline(node)) return node;
  let start = node;
  while (start.parentElement && isInline(start.parentElement)) start = start.parentElement;
  let length = 0;
  for (let before = start.previousSibling; before && goesOn(before); before = before.previousSibling) {
    if (length > FAR_BACK && isGap(before)) break;
    if (!isInline(before)) continue;
    start = before;
    length += before.textContent?.length ?? 0;
  }
  return start;
}

/** Text, or an element that does not end a paragraph. */
function isInline(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE ? !endsBlock(node as Element) : node.nodeType === Node.TEXT_NODE;
}

/** True where a paragraph does not end at a node: it is a part of it, or nothing that is read. */
function goesOn(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return true;
  const element = node as Element;
  // A link around paragraphs, as in a list of teasers, is none itself.
  return (
    isGap(element) || (!endsBlock(element) && [...element.children].every((e) => isGap(e) || !endsBlock(e)))
  );
}

function isGap(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  return GAPS.has((node as Element).localName) || isLeftAlone(node as Element);
}

function endsBlock(element: Element): boolean {
  return !INLINE.has(element.localName);
}

/** An element that the walk is in, and what came after it when the walk went in. */
interface Step {
  element: Element;
  next: Node | null;
  /** A paragraph ends where the walk leaves it. */
  endsText: boolean;
}

/**
 * The blocks below a node, in the order of the document; with a text or an inline element, the rest of its paragraph as
 * well. A generator, so that the caller may stop and let the page breathe between two blocks. Where the page takes away
 * meanwhile what is being read, the walk goes on behind it.
 */
export function* readBlocks(root: Node): Generator<TextBlock> {
  let block: TextBlock = { nodes: [], gaps: [] };
  let gap = '';
  /** The link that the walk is in, and the one that the last words stood in. */
  let link: Element | undefined;
  let lastLink: Element | undefined;
  const finish = () => {
    const done = block;
    block = { nodes: [], gaps: [] };
    gap = '';
    lastLink = undefined;
    return done;
  };
  const take = (text: Text) => {
    const { data } = text;
    if (data === '') return;
    const before = block.nodes[block.nodes.length - 1];
    // Nobody makes one name of two links.
    const isNextLink = link !== undefined && lastLink !== undefined && link !== lastLink;
    const parted = gap || (isNextLink || (before && standsApart(before, text, data)) ? OBJECT : '');
    block.gaps.push(before ? parted : '');
    block.nodes.push(text);
    gap = '';
    if (link || (lastLink && /\S/.test(data))) lastLink = link;
  };
  const afterTop = ({ nextSibling }: Node) =>
    isInline(root) && nextSibling && goesOn(nextSibling) ? nextSibling : null;
  const path: Step[] = [];
  let node: Node | null = root;
  while (node) {
    const type: number = node.nodeType;
    let below: Node | null = null;
    if (type === TEXT) take(node as Text);
    else if (type === ELEMENT) {
      const element = node as Element;
      const tag = element.localName;
      if (GAPS.has(tag) || isLeftAlone(element, tag)) {
        gap = tag === 'br' && gap !== OBJECT ? LINE_END : OBJECT;
      } else if (!RUBY.has(tag)) {
        const endsText = !INLINE.has(tag);
        if (endsText && block.nodes.length > 0) yield finish();
        if (tag === 'a') link = element;
        below = element.firstChild;
        if (below) path.push({ element, next: element.nextSibling, endsText });
        else if (element === link) link = undefined;
      }
    }
    node = below ?? (path.length > 0 ? node.nextSibling : afterTop(node));
    while (!node) {
      const left = path.pop();
      if (!left) break;
      if (left.element === link) link = undefined;
      if (left.endsText && block.nodes.length > 0) yield finish();
      const around = path[path.length - 1];
      node = around ? after(left, around.element) : afterTop(left.element);
    }
  }
  if (block.nodes.length > 0) yield finish();
}

function after({ element, next }: Step, parent: Element): Node | null {
  if (element.parentNode === parent) return element.nextSibling;
  return next?.parentNode === parent ? next : null;
}

const [ELEMENT, TEXT] = [1, 3];
const SPACE = 0x20;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;
/** An initial, with a quotation mark or not. */
const INITIAL_LENGTH = 2;

/**
 * Letters meet where two text nodes do: one word in two styles (<b>Xiao</b>mi), or two things side by side that only
 * the page's style holds apart? The style is asked, which is dear, but letters meet seldom.
 */
function standsApart(before: Text, after: Text, data: string): boolean {
  // Most texts begin with a space, or the one before ended so.
  if (data.charCodeAt(0) <= SPACE || !STARTS_WITH_WORD.test(data)) return false;
  if (!ENDS_IN_WORD.test(before.data.slice(-2))) return false;
  const crossed = [...elementsBetween(before, after), ...elementsBetween(after, before)];
  const hasInitial = Math.min(before.length, after.length) <= INITIAL_LENGTH;
  return crossed.some((element) => isNote(element) || isSetApart(element, hasInitial));
}

/** The elements around a text that are not around the other one too. */
function elementsBetween(text: Text, other: Text): Element[] {
  const elements: Element[] = [];
  for (let e = text.parentElement; e && !e.contains(other); e = e.parentElement) elements.push(e);
  return elements;
}

/** The raised number of a note: Xiaomi<sup>1</sup>. */
function isNote(element: Element): boolean {
  return element.localName === 'sup' && /^[\d\s,]+$/.test(element.textContent ?? '');
}

/** An initial that floats or is a box of its own is a block to the browser and a letter to the reader. */
function isSetApart(element: Element, hasInitial: boolean): boolean {
  const { display, float } = getComputedStyle(element);
  // What is not shown yet, or not any more, has no style.
  if (display === '' || display === 'inline' || display === 'contents') return false;
  const isBox = display === 'inline-block' || (float !== '' && float !== 'none');
  return !(isBox && hasInitial);
}

/** The text of a block as it is now. */
export function textOf({ nodes, gaps }: TextBlock): string {
  const [only] = nodes;
  if (nodes.length === 1 && only) return only.data;
  let text = '';
  for (const [i, node] of nodes.entries()) text += gaps[i] + node.data;
  return text;
}

/** Finds an offset of `textOf(block)` in the page. `side`: of two nodes that meet there, the earlier or the later. */
export type Locate = (offset: number, side: 'start' | 'end') => TextPosition | undefined;

export function createLocator({ nodes, gaps }: TextBlock): Locate {
  let length = 0;
  const ends = nodes.map((node, i) => {
    length += (gaps[i]?.length ?? 0) + node.length;
    return length;
  });
  return (offset, side) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = ends[middle] ?? 0;
      if (end > offset || (end === offset && side === 'end')) high = middle;
      else low = middle + 1;
    }
    const node = nodes[low];
    return node && { node, offset: Math.max(0, offset - (ends[low] ?? 0) + node.length) };
  };
}

/** The nodes of a block that a stretch of its text is made of. */
export function nodesBetween({ nodes }: TextBlock, start: TextPosition, end: TextPosition): readonly Text[] {
  if (start.node === end.node) return [start.node];
  return nodes.slice(nodes.indexOf(start.node), nodes.indexOf(end.node) + 1);
}
