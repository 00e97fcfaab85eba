import { startOfText } from './page-text.ts';

/** Changes come in bursts; they are looked at together once the page was still for this long, in ms… */
const SETTLE_MS = 80;
/** …or at the latest after this long, for a page that is never still. */
const LATEST_MS = 500;

/**
 * Watches a page for text that comes, changes or goes, and for what it says of itself. Calls back with the smallest set of nodes to read anew, none of
 * them inside another: what was added, or the beginning of the paragraph that changed.
 */
export function watchChanges(
  root: Node,
  isOurs: (node: Node) => boolean,
  onChange: (roots: Node[]) => void,
  signal: AbortSignal,
): void {
  const touched = new Set<Node>();
  let hasRemovals = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  let since = 0;

  const report = () => {
    due = undefined;
    since = 0;
    const roots = outermost([...touched].filter((node) => node.isConnected).map(startOfText));
    touched.clear();
    if (roots.length > 0 || hasRemovals) onChange(roots);
    hasRemovals = false;
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') touched.add(target);
      for (const node of addedNodes) if (!isOurs(node) && mayHoldText(node)) touched.add(node);
      for (const node of removedNodes) hasRemovals ||= !isOurs(node);
    }
    if (touched.size === 0 && !hasRemovals) return;
    const now = performance.now();
    since ||= now;
    const left = since + LATEST_MS - now;
    // What is late already rings as soon as it can: a page may change more often than a timer is let ring.
    if (due !== undefined && left <= 0) return;
    clearTimeout(due);
    due = setTimeout(report, Math.min(SETTLE_MS, Math.max(0, left)));
  });
  // `content`: what a page says of itself, which it may put into the same element for its next article.
  observer.observe(root, {
    childList: true,
    characterData: true,
    attributeFilter: ['content'],
    subtree: true,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
}

function mayHoldText(node: Node): boolean {
  return (
    node.nodeType === Node.ELEMENT_NODE ||
    (node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data))
  );
}

/** The nodes that no other of them contains, each once. */
export function outermost(nodes: Node[]): Node[] {
  const all = new Set(nodes);
  return [...all].filter((node) => {
    for (let parent = node.parentNode; parent; parent = parent.parentNode) if (all.has(parent)) return false;
    return true;
  });
}
