import type { Browser, Tabs } from '../platform/browser.ts';
import type { Draft, Part } from '../saving/draft.ts';
import { type Drafts, DraftTooLarge } from '../saving/drafts.ts';
import { readTab } from '../saving/read-tab.ts';

const REVIEW_PAGE = 'src/review/index.html';

type SaveApis = Pick<Browser, 'tabs' | 'scripting' | 'permissions' | 'runtime' | 'windows'>;

export interface PageSaver {
  /** Both of the following. */
  save(tab: Tabs.Tab, part: Part, frameId?: number): Promise<void>;
  /** Makes a draft of the tab, unread. Rejects where there is no room for one. */
  begin(tab: Tabs.Tab, part: Part, frameId?: number): Promise<Draft>;
  /** Opens the review beside the tab at once, then reads the tab. Resolves when the draft has what was read, or why not. */
  open(tab: Tabs.Tab, draft: Draft): Promise<void>;
  /** Reads the tab of a draft again. `false`: there is no such draft. */
  readAgain(draftId: string): Promise<boolean>;
}

/**
 * From the press on 'save' to the draft:
 *
 *     press ─ draft, unread ─┬─ review page opens and waits for the draft
 *                            └─ page is read ─ draft, read
 *
 * A background that is stopped in between leaves the draft unread; the review page then asks to read again.
 */
export function createPageSaver(
  browser: SaveApis,
  drafts: Drafts,
  now: () => number = Date.now,
  newId: () => string = () => crypto.randomUUID(),
): PageSaver {
  const { tabs, runtime, windows } = browser;

  async function read(draft: Draft): Promise<void> {
    try {
      const reading = await readTab(browser, draft.tabId, draft.part, draft.frameId);
      const done: Draft = { ...withoutReading(draft), ...reading, isRead: true };
      const earlier = await drafts.findEarlier(done);
      await drafts.put({ ...done, ...(earlier && { earlier: earlier.id }) });
    } catch (error) {
      const isTooLarge = error instanceof DraftTooLarge;
      if (!isTooLarge) console.error('Factcards, reading a page:', error);
      // The review waits for what becomes of it.
      const problems: Draft['problems'] = [isTooLarge ? 'draftTooLarge' : 'failed'];
      await drafts.put({ ...withoutReading(draft), problems, isRead: true });
    }
  }

  async function begin(tab: Tabs.Tab, part: Part, frameId = 0): Promise<Draft> {
    const { id: tabId = tabs.TAB_ID_NONE, url = '' } = tab;
    const draft: Draft = {
      id: newId(),
      tabId,
      frameId,
      url,
      part,
      begunAt: now(),
      isRead: false,
      problems: [],
    };
    await drafts.put(draft);
    return draft;
  }

  async function open({ index, windowId }: Tabs.Tab, draft: Draft): Promise<void> {
    await tabs.create({
      url: runtime.getURL(`${REVIEW_PAGE}?draft=${draft.id}`),
      index: index + 1,
      // Telephones, which have no windows, refuse it.
      ...(windows && { openerTabId: draft.tabId }),
      ...(windowId !== undefined && { windowId }),
    });
    await read(draft);
  }

  return {
    begin,
    open,
    async save(tab, part, frameId) {
      await open(tab, await begin(tab, part, frameId));
    },
    async readAgain(draftId) {
      const draft = await drafts.get(draftId);
      if (!draft) return false;
      await drafts.put({ ...withoutReading(draft), isRead: false });
      await read(draft);
      return true;
    },
  };
}

function withoutReading({ article: _article, earlier: _earlier, ...draft }: Draft): Draft {
  return { ...draft, problems: [] };
}
