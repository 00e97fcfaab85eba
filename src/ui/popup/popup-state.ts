import type { NamedCompany } from '../../model/company-view.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { MessageKey } from '../strings.ts';

/** What the popup has to say about a page. */
export type PopupState =
  | { kind: 'loading' }
  /** At least one, the most newsworthy first. `isLive`: the page changes all the time. */
  | { kind: 'companies'; companies: NamedCompany[]; pageDate?: PartialDate; isLive?: boolean }
  /** The page names no company that the fact base knows. */
  | { kind: 'empty' }
  /** A page of the browser, a store: extensions may not run there. */
  | { kind: 'restricted' }
  /** The reader's browser does not let us read pages. */
  | { kind: 'noAccess' }
  /** A page that should answer and does not: it was open before us. */
  | { kind: 'silent' }
  /** The reader switched this site off. */
  | { kind: 'off' }
  /** The fact base or the settings cannot be read. */
  | { kind: 'failed' };

/** What stands in the way of reading a page, as in the `_locales` messages `reading_<problem>`. */
export type ReadingProblem =
  Extract<MessageKey, `reading_${string}Hint`> extends `reading_${infer Problem}Hint` ? Problem : never;

/** How far the facts of a page in a private window are found. */
export type PrivateSaveState =
  | { is: 'idle' }
  | { is: 'reading' }
  /** `leftOut`: facts that were found and cannot be in a file. */
  | { is: 'found'; facts: number; companies: number; leftOut: number }
  | { is: 'problem'; problem: ReadingProblem };
