import { Readability } from '@mozilla/readability';
import { prune } from './prune.ts';

/** Readability looks at every element several times and calls itself once a level: beyond these it takes too long, or fails. */
const MOST_ELEMENTS = 60_000;
const MOST_LEVELS = 400;

/** The part of a page that is its article, in a copy of the page: the page itself is not touched. */
export function findMainPart(document: Document): Node {
  const copy = document.cloneNode(true) as Document;
  if (!isOrdinary(copy)) return markedPart(copy);
  prune(copy);
  const found = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse();
  return found?.content ?? markedPart(copy);
}

/** The part that the page itself marks as the main one. */
function markedPart(copy: Document): Node {
  const articles = copy.querySelectorAll('article');
  const part = articles.length === 1 ? articles[0] : copy.querySelector('main, [role="main"]');
  for (const around of copy.querySelectorAll('nav, header, footer, aside')) around.remove();
  return part ?? copy.body ?? copy;
}

function isOrdinary(document: Document): boolean {
  let elements = 0;
  let level = 0;
  let node: Node | null = document.documentElement;
  while (node) {
    if (node.nodeType === 1) elements++;
    if (elements > MOST_ELEMENTS || level > MOST_LEVELS) return false;
    if (node.firstChild) {
      node = node.firstChild;
      level++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      level--;
    }
    node = node?.nextSibling ?? null;
  }
  return true;
}
