import type { AccessibleNode } from './driver.ts';

interface Accessible {
  name: string | null;
  role: number;
  childCount: number;
  getChildAt(index: number): Accessible;
}

interface AccessibilityService {
  getAccessibleFor(node: unknown): Accessible | null;
  getStringRole(role: number): string;
}

declare const Cc: Record<string, { getService(type: unknown): AccessibilityService } | undefined>;
declare const Ci: { nsIAccessibilityService: unknown };
declare const gBrowser: { selectedBrowser: unknown };
declare const ChromeUtils: {
  importESModule(url: string): {
    NavigableManager: { getBrowsingContextById(id: string): { top: { embedderElement: unknown } } | null };
  };
};

/**
 * Firefox's own accessibility tree of a page, from Firefox's own window: BiDi has no command for it. The engine starts with
 * the first question, so the first answers can be empty.
 */
export function readAccessibility(contextId: string): AccessibleNode[] {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const browser = NavigableManager.getBrowsingContextById(contextId)?.top.embedderElement;
  const root = browser ? service?.getAccessibleFor(browser) : undefined;
  const nodes: AccessibleNode[] = [];
  const collect = (node: Accessible) => {
    nodes.push({ role: service?.getStringRole(node.role) ?? '', name: node.name ?? '' });
    for (let index = 0; index < node.childCount; index++) collect(node.getChildAt(index));
  };
  for (let index = 0; root && index < root.childCount; index++) collect(root.getChildAt(index));
  return nodes;
}
