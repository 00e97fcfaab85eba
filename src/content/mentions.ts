import type { MentionId } from '../hover/hover-state.ts';
import type { Box } from '../hover/placement.ts';
import type { MentionEvidence } from '../model/mention-evidence.ts';
import type { TextPosition } from './page-text.ts';

/** A place in the page where a company is named. */
export interface PageMention {
  id: MentionId;
  /** The company's id. */
  company: string;
  /** Why it was taken for the company's name. */
  evidence: MentionEvidence;
  /** The ids of all companies that bear this name, where that are several. */
  weighed?: string[];
  start: TextPosition;
  end: TextPosition;
  /** The text that the name is written in, from the start's node to the end's. */
  nodes: readonly Text[];
}

export type FoundMention = Omit<PageMention, 'id'>;

/** The mentions of a page, found again by node, by company and in the order of the document. */
export interface Mentions {
  /**
   * What was found in these nodes, in the order of the text, in place of what was known there. A mention that stays, or
   * only moves as its text changes, keeps its id: the card over it stays too.
   */
  replace(nodes: readonly Text[], found: readonly FoundMention[]): void;
  /** Forgets what stands below a node, since it is not read any more. */
  forgetBelow(node: Node): void;
  /** Forgets what left the page. Returns what was forgotten. */
  prune(): PageMention[];
  clear(): void;
  /** As long as the page is open, what it writes there means this company nowhere on it. */
  forget(id: MentionId): void;
  get(id: MentionId): PageMention | undefined;
  at(node: Node): readonly PageMention[];
  /** All of them, in the order of the document. */
  inOrder(): readonly PageMention[];
}

export function createMentions(): Mentions {
  const byId = new Map<MentionId, PageMention>();
  // Weak: a mention must not keep alive what a page throws away before it is pruned.
  let byNode = new WeakMap<Node, PageMention[]>();
  let ordered: PageMention[] | undefined;
  let lastId = 0;
  const forgotten = new Set<string>();

  const keyOf = (mention: FoundMention) => `${mention.company} ${textOfMention(mention).toLowerCase()}`;
  const isForgotten = (mention: FoundMention) => forgotten.size > 0 && forgotten.has(keyOf(mention));

  const file = (node: Node, mention: PageMention) => {
    const there = byNode.get(node);
    if (there) there.push(mention);
    else byNode.set(node, [mention]);
  };
  const add = (mention: PageMention) => {
    byId.set(mention.id, mention);
    for (const node of mention.nodes) file(node, mention);
    ordered = undefined;
  };
  const remove = (gone: ReadonlySet<PageMention>) => {
    if (gone.size === 0) return;
    const nodes = new Set([...gone].flatMap((mention) => mention.nodes));
    for (const node of nodes) {
      byNode.set(
        node,
        (byNode.get(node) ?? []).filter((mention) => !gone.has(mention)),
      );
    }
    for (const { id } of gone) byId.delete(id);
    ordered = undefined;
  };

  return {
    replace(nodes, found) {
      const gone = new Set(nodes.flatMap((node) => byNode.get(node) ?? []));
      const known = new Map<string, PageMention[]>();
      for (const mention of [...gone].reverse()) {
        const others = known.get(mention.company);
        if (others) others.push(mention);
        else known.set(mention.company, [mention]);
      }
      const come: PageMention[] = [];
      for (const mention of found) {
        if (isForgotten(mention)) continue;
        const before = known.get(mention.company)?.pop();
        if (before && isSamePlace(before, mention)) {
          gone.delete(before);
          Object.assign(before, { evidence: mention.evidence, weighed: mention.weighed });
        } else come.push({ ...mention, id: before?.id ?? ++lastId });
      }
      remove(gone);
      come.forEach(add);
    },
    forgetBelow(node) {
      remove(new Set([...byId.values()].filter(({ start }) => node.contains(start.node))));
    },
    prune() {
      const gone = [...byId.values()].filter((mention) => !isWhole(mention));
      remove(new Set(gone));
      return gone;
    },
    clear() {
      byId.clear();
      byNode = new WeakMap();
      ordered = undefined;
    },
    forget(id) {
      const mention = byId.get(id);
      if (!mention) return;
      forgotten.add(keyOf(mention));
      remove(new Set([...byId.values()].filter(isForgotten)));
    },
    get: (id) => byId.get(id),
    at: (node) => byNode.get(node) ?? [],
    inOrder() {
      // What was in order still is, so that sorting mostly finds that what came later stands behind it.
      ordered ??= [...byId.values()].sort(byPlace);
      return ordered;
    },
  };
}

function isWhole({ nodes, start, end }: FoundMention): boolean {
  const isThere = nodes.every((node) => node.isConnected);
  return isThere && start.offset <= start.node.length && end.offset <= end.node.length;
}

function isSamePlace(a: FoundMention, b: FoundMention): boolean {
  const isSame = (x: TextPosition, y: TextPosition) => x.node === y.node && x.offset === y.offset;
  return isSame(a.start, b.start) && isSame(a.end, b.end);
}

function byPlace(a: PageMention, b: PageMention): number {
  if (a.start.node === b.start.node) return a.start.offset - b.start.offset;
  const position = a.start.node.compareDocumentPosition(b.start.node);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The first mention of each company among those that pass. */
export function firstOfEach(
  mentions: readonly PageMention[],
  passes: (mention: PageMention) => boolean,
): PageMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    if (seen.has(mention.company) || !passes(mention)) return false;
    seen.add(mention.company);
    return true;
  });
}

/** The boxes of a mention in the window, one for each line that it stands on; none where it is not shown. */
export function boxesOf(mention: PageMention): Box[] {
  const rects = rangeOf(mention)?.getClientRects() ?? [];
  return mergeLines([...rects].filter(({ width, height }) => width > 0 && height > 0));
}

/** A box as small as this, in px, holds text for screen readers alone. */
const CLIPPED_PX = 1;

/** Whether a reader can see a mention: it has a place on the page, and nothing on the way up hides or clips it away. */
export function isShown(mention: PageMention): boolean {
  const element = mention.start.node.parentElement;
  if (!element || boxesOf(mention).length === 0) return false;
  const { width, height } = element.getBoundingClientRect();
  return (
    width > CLIPPED_PX &&
    height > CLIPPED_PX &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
  );
}

/** The name as the page writes it. */
export function textOfMention(mention: FoundMention): string {
  return rangeOf(mention)?.toString() ?? '';
}

/** For a moment only: a live range that is kept makes every change of the page's DOM dearer. */
function rangeOf(mention: FoundMention): Range | undefined {
  if (!isWhole(mention)) return undefined;
  const { start, end } = mention;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** A name in several inline elements has a box for each; those of one line become one. */
function mergeLines(boxes: Box[]): Box[] {
  const lines: Box[] = [];
  for (const { x, y, width, height } of boxes) {
    const line = lines.at(-1);
    const isSameLine = line && y < line.y + line.height / 2 && line.y < y + height / 2;
    if (!isSameLine) {
      lines.push({ x, y, width, height });
      continue;
    }
    const right = Math.max(line.x + line.width, x + width);
    const bottom = Math.max(line.y + line.height, y + height);
    line.x = Math.min(line.x, x);
    line.y = Math.min(line.y, y);
    line.width = right - line.x;
    line.height = bottom - line.y;
  }
  return lines;
}
