import type { Browser } from '../platform/browser.ts';
import type { Part, Reading, ReadingProblem } from './draft.ts';

/**
 * The bundle that `vite.config.ts` builds beside the content script, and where it leaves its one function. From the top:
 * Firefox takes any other path as one beside the page that asks, such as the popup.
 */
const READER_FILE = '/src/content/reader.js';
export const READER_CODE = 'factcards.reader';

/** What the reader's bundle leaves in a page's isolated world. */
export type ReadPart = (part: Part) => Reading;

/** Sites on which the browsers keep extensions from running, though their addresses look like any other. */
export const CLOSED_SITES: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

const ALL_SITES = { origins: ['<all_urls>'] };

type ReadApis = Pick<Browser, 'scripting' | 'tabs' | 'permissions'>;

/** Reads what stands in a tab's frame now. Never rejects: what went wrong is the reading's problem. */
export async function readTab(
  { scripting, tabs, permissions }: ReadApis,
  tabId: number,
  part: Part,
  frameId = 0,
): Promise<Reading> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await scripting.executeScript({ target, files: [READER_FILE] });
    const [frame] = await scripting.executeScript({
      target,
      func: (code: string, what: string) =>
        (globalThis as unknown as Record<symbol, (part: string) => unknown>)[Symbol.for(code)]?.(what),
      args: [READER_CODE, part],
    });
    return (frame?.result as Reading | undefined) ?? { problems: ['failed'] };
  } catch (error) {
    console.debug('Factcards, reading a tab:', error);
    const tab = await tabs.get(tabId).catch(() => undefined);
    if (!tab) return { problems: ['closed'] };
    const problem = whyClosed(tab.url) ?? ((await permissions.contains(ALL_SITES)) ? 'failed' : 'noAccess');
    return { problems: [problem] };
  }
}

/** Why no script of ours may run at an address. */
function whyClosed(url = ''): ReadingProblem | undefined {
  const { protocol, hostname, pathname } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', hostname: '', pathname: '' };
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'localFiles';
  // An address that is kept from us is that of a page which our permission does not cover.
  if (!url) return undefined;
  return /^https?:$/.test(protocol) && !CLOSED_SITES.has(hostname) ? undefined : 'restricted';
}
