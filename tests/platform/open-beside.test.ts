import { expect, it, vi } from 'vitest';
import { canOpenBeside, openBeside } from '../../src/platform/open-beside.ts';

type Apis = Parameters<typeof openBeside>[0];

it('opens the side panel of the window in Chrome, and the sidebar in Firefox', async () => {
  const sidePanel = { open: vi.fn(async () => {}) };
  const sidebarAction = { open: vi.fn(async () => {}) };
  await openBeside({ sidePanel } as unknown as Apis, 7);
  expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 7 });
  await openBeside({ sidebarAction } as unknown as Apis, 7);
  expect(sidebarAction.open).toHaveBeenCalledOnce();
});

it('knows where there is no place beside the pages, and opens nothing there', async () => {
  await openBeside({}, 7);
  expect(canOpenBeside({})).toBe(false);
  expect(canOpenBeside({ sidebarAction: {} } as never)).toBe(true);
  expect(canOpenBeside({ sidePanel: {} } as never)).toBe(true);
});
