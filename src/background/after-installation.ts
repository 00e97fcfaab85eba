import type { Browser, Runtime } from '../platform/browser.ts';
import { startInOpenTabs } from './open-tabs.ts';

/** An update of the browser itself is told of too, but then its tabs begin anew by themselves. */
export async function afterInstallation(
  reason: Runtime.OnInstalledReason,
  browser: Pick<Browser, 'scripting' | 'tabs' | 'runtime'>,
): Promise<void> {
  if (reason !== 'install' && reason !== 'update') return;
  const { tabs, runtime } = browser;
  await Promise.all([
    startInOpenTabs(browser),
    reason === 'install' && tabs.create({ url: runtime.getURL('src/welcome/index.html') }),
  ]);
}
