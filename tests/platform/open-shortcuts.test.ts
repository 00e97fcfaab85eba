import { expect, it, vi } from 'vitest';
import type { Browser } from '../../src/platform/browser.ts';
import { openShortcuts } from '../../src/platform/open-shortcuts.ts';

const fakeTabs = () => ({ create: vi.fn(async () => ({})) });

it('opens Firefox’s own page by its own way', async () => {
  const tabs = fakeTabs();
  const openShortcutSettings = vi.fn(async () => {});
  await openShortcuts({ commands: { openShortcutSettings }, tabs } as unknown as Browser);
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(tabs.create).not.toHaveBeenCalled();
});

it.each([[{}], [undefined]])('opens Chrome’s page in a tab elsewhere, with commands %j', async (commands) => {
  const tabs = fakeTabs();
  await openShortcuts({ commands, tabs } as unknown as Browser);
  expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});
