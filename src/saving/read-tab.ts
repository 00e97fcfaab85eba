import type { SavedSource, SentenceNow } from '../model/source-check.ts';
import type { Browser } from '../platform/browser.ts';
import type { Part, Reading, ReadingProblem } from './draft.ts';

/**
 * The bundle that `vite.config.ts` builds beside the content script, and where it leaves its one function. From the top:
 * Firefox takes any other path as one beside the page that asks, such as the popup.
 */
const READER_FILE = '/src/content/reader.js';
export const READER_CODE = 'factcards.reader';
export const CHECK_CODE = 'factcards.check';

/** What the reader's bundle leaves in a page's isolated world. */
export type ReadPart = (part: Part) => Reading;
/** The same; `null` where that was done already since the page was loaded. */
export type CheckPage = (saved: SavedSource) => Promise<(SentenceNow | null)[] | null>;

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
    const reading = await runReader(scripting, target, READER_CODE, part);
    return (reading as Reading | undefined) ?? { problems: ['failed'] };
  } catch (error) {
    console.debug('Factcards, reading a tab:', error);
    const tab = await tabs.get(tabId).catch(() => undefined);
    if (!tab) return { problems: ['closed'] };
    const problem = whyClosed(tab.url) ?? ((await permissions.contains(ALL_SITES)) ? 'failed' : 'noAccess');
    return { problems: [problem] };
  }
}

/**
 * Has the page in a tab compared with what was saved of it. What it answers is of the form of a CheckPage's answer, or
 * something else; `undefined` where the page went away meanwhile, or lets no script of ours in.
 */
export async function checkInTab(
  { scripting }: Pick<Browser, 'scripting'>,
  tabId: number,
  saved: SavedSource,
): Promise<unknown> {
  try {
    return await runReader(scripting, { tabId, frameIds: [0] }, CHECK_CODE, saved);
  } catch (error) {
    console.debug('Factcards, comparing a tab:', error);
    return undefined;
  }
}

/** Brings the reader's code into a frame, and answers with what one of its functions does. */
async function runReader(
  scripting: Browser['scripting'],
  target: { tabId: number; frameIds: number[] },
  code: string,
  what: unknown,
): Promise<unknown> {
  await scripting.executeScript({ target, files: [READER_FILE] });
  const [frame] = await scripting.executeScript({
    target,
    func: (code: string, what: unknown) =>
      (globalThis as unknown as Record<symbol, (what: unknown) => unknown>)[Symbol.for(code)]?.(what),
    args: [code, what],
  });
  return frame?.result;
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
