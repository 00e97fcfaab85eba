import type { Browser, Tabs } from '../platform/browser.ts';
import type { Draft, Part } from '../saving/draft.ts';
import { type Drafts, DraftTooLarge } from '../saving/drafts.ts';
import { readTab } from '../saving/read-tab.ts';

const REVIEW_PAGE = 'src/review/index.html';

type SaveApis = Pick<Browser, 'tabs' | 'scripting' | 'permissions' | 'runtime'>;

export interface PageSaver {
  /** Opens the review beside the tab at once, then reads the tab. Resolves when the draft has what was read. */
  save(tab: Tabs.Tab, part: Part, frameId?: number): Promise<void>;
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
  const { tabs, runtime } = browser;

  async function read(draft: Draft): Promise<void> {
    const reading = await readTab(browser, draft.tabId, draft.part, draft.frameId);
    const done: Draft = { ...withoutReading(draft), ...reading, isRead: true };
    const earlier = await drafts.findEarlier(done);
    try {
      await drafts.put({ ...done, ...(earlier && { earlier: earlier.id }) });
    } catch (error) {
      if (!(error instanceof DraftTooLarge)) throw error;
      await drafts.put({ ...withoutReading(draft), problems: ['draftTooLarge'], isRead: true });
    }
  }

  return {
    async save(tab, part, frameId = 0) {
      const { id: tabId = tabs.TAB_ID_NONE, index, windowId, url = '' } = tab;
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
      await tabs.create({
        url: runtime.getURL(`${REVIEW_PAGE}?draft=${draft.id}`),
        index: index + 1,
        openerTabId: tabId,
        ...(windowId !== undefined && { windowId }),
      });
      await read(draft);
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
