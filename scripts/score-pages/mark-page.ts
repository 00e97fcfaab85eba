import { openDocument } from '../../src/cli/open-document.ts';
import { createMentions, type PageMention } from '../../src/content/mentions.ts';
import { INLINE } from '../../src/content/page-text.ts';
import { createScanner } from '../../src/content/scanner.ts';
import type { FactBase } from '../../src/factbase/fact-base.ts';
import type { BackgroundMessages } from '../../src/messages/contract.ts';
import type { Send } from '../../src/messages/send.ts';

/** A mark, and what stands around it in its paragraph, up to so many characters. */
export interface Mark {
  text: string;
  before: string;
  after: string;
  company: string;
  evidence: string;
}

const AROUND = 80;
const TEXT_NODE = 3;

/** Marks every mention on a page, with the very code that runs in pages, in a document outside of a browser. */
export async function markPage(html: string, factBase: Pick<FactBase, 'dictionary' | 'smallKeys'>) {
  const document = openDocument(html);
  const { Node } = document.defaultView as unknown as { Node: typeof globalThis.Node };
  // No styles are read: what has an inline element's name is inline.
  const getComputedStyle = () => ({ display: 'inline', float: 'none' });
  Object.assign(globalThis, { Node, getComputedStyle });

  const send = (async (_name: string, { keys }: { keys: string[] }) =>
    factBase.dictionary(keys)) as unknown as Send<BackgroundMessages>;
  const mentions = createMentions();
  const turns = { now: () => 0, next: async () => {} };
  const smallKeys = new Set(await factBase.smallKeys());
  const scanner = createScanner(send, mentions, smallKeys, turns, new AbortController().signal);
  await scanner.scan([document.body]);
  return mentions.inOrder().map(toMark);
}

function toMark(mention: PageMention): Mark {
  const { start, end, company, evidence } = mention;
  const nodes = textsBelow(paragraphOf(start.node));
  const lengthBefore = (node: Text) => {
    let length = 0;
    for (const each of nodes) {
      if (each === node) return length;
      length += each.data.length;
    }
    return length;
  };
  const text = nodes.map(({ data }) => data).join('');
  const [from, to] = [lengthBefore(start.node) + start.offset, lengthBefore(end.node) + end.offset];
  return {
    text: text.slice(from, to),
    before: text.slice(Math.max(0, from - AROUND), from),
    after: text.slice(to, to + AROUND),
    company,
    evidence: JSON.stringify(evidence),
  };
}

function paragraphOf(node: Node): Element {
  let element = node.parentElement;
  while (element?.parentElement && INLINE.has(element.localName)) element = element.parentElement;
  if (!element) throw new Error('a mention outside of every element');
  return element;
}

function textsBelow(node: Node): Text[] {
  if (node.nodeType === TEXT_NODE) return [node as Text];
  return [...node.childNodes].flatMap(textsBelow);
}
