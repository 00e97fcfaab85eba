import type { AccessibleNode } from './driver.ts';

interface Accessible {
  name: string | null;
  description: string | null;
  role: number;
  childCount: number;
  getChildAt(index: number): Accessible;
  getState(state: { value?: number }, extra: { value?: number }): void;
}

interface AccessibilityService {
  getAccessibleFor(node: unknown): Accessible | null;
  getStringRole(role: number): string;
}

declare const Cc: Record<string, { getService(type: unknown): AccessibilityService } | undefined>;
declare const Ci: {
  nsIAccessibilityService: unknown;
  nsIAccessibleStates: Record<'STATE_PRESSED' | 'STATE_EXPANDED' | 'STATE_COLLAPSED', number>;
};
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
    const state: { value?: number } = {};
    node.getState(state, {});
    const has = (flag: keyof typeof Ci.nsIAccessibleStates) =>
      ((state.value ?? 0) & Ci.nsIAccessibleStates[flag]) !== 0;
    const role = service?.getStringRole(node.role) ?? '';
    const canExpand = has('STATE_EXPANDED') || has('STATE_COLLAPSED');
    nodes.push({
      role,
      name: node.name ?? '',
      description: node.description ?? '',
      ...(role === 'toggle button' && { isPressed: has('STATE_PRESSED') }),
      ...(canExpand && { isExpanded: has('STATE_EXPANDED') }),
    });
    for (let index = 0; index < node.childCount; index++) collect(node.getChildAt(index));
  };
  for (let index = 0; root && index < root.childCount; index++) collect(root.getChildAt(index));
  return nodes;
}
