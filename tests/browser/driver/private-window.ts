declare const chrome: {
  windows: {
    create(data: { incognito: boolean; url: string }): Promise<{ id: number }>;
  };
  tabs: { query(query: { windowId: number }): Promise<{ id: number }[]> };
};

/** Runs in the background of the extension. */
export async function openPrivateWindow(url: string): Promise<number> {
  const { id: windowId } = await chrome.windows.create({ incognito: true, url });
  const [tab] = await chrome.tabs.query({ windowId });
  if (!tab) throw new Error('the private window has no tab');
  return tab.id;
}
