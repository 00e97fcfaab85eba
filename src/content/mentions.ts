import type { MentionId } from '../hover/hover-state.ts';
import type { Box } from '../hover/placement.ts';
import type { TextPosition } from './page-text.ts';

/** A place in the page where a company is named. */
export interface PageMention {
  id: MentionId;
  /** The company's id. */
  company: string;
  start: TextPosition;
  end: TextPosition;
}

/** The mentions of a page, found again by node, by company and in the order of the document. */
export interface Mentions {
  add(found: Omit<PageMention, 'id'>): void;
  /** Forgets what stands in these nodes, since they are read anew. */
  forget(nodes: Iterable<Text>): void;
  /** Forgets what left the page. Returns what was forgotten. */
  prune(): PageMention[];
  clear(): void;
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

  const nodesOf = ({ start, end }: PageMention) =>
    start.node === end.node ? [start.node] : [start.node, end.node];
  const file = (node: Node, mention: PageMention) => {
    const there = byNode.get(node);
    if (there) there.push(mention);
    else byNode.set(node, [mention]);
  };
  const remove = (gone: ReadonlySet<PageMention>) => {
    if (gone.size === 0) return;
    const nodes = new Set([...gone].flatMap(nodesOf));
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
    add(found) {
      lastId += 1;
      const mention = { ...found, id: lastId };
      byId.set(mention.id, mention);
      for (const node of nodesOf(mention)) file(node, mention);
      ordered = undefined;
    },
    forget(nodes) {
      const gone = new Set<PageMention>();
      for (const node of nodes) for (const mention of byNode.get(node) ?? []) gone.add(mention);
      remove(gone);
    },
    prune() {
      const gone = [...byId.values()].filter(({ start, end }) => !isWhole(start) || !isWhole(end));
      remove(new Set(gone));
      return gone;
    },
    clear() {
      byId.clear();
      byNode = new WeakMap();
      ordered = undefined;
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

function isWhole({ node, offset }: TextPosition): boolean {
  return node.isConnected && offset <= node.length;
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

/** The name as the page writes it. */
export function textOfMention(mention: PageMention): string {
  return rangeOf(mention)?.toString() ?? '';
}

/** For a moment only: a live range that is kept makes every change of the page's DOM dearer. */
function rangeOf({ start, end }: PageMention): Range | undefined {
  if (!isWhole(start) || !isWhole(end)) return undefined;
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
