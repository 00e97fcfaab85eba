import type { NamedCompany } from '../../model/company-view.ts';
import type { PartialDate } from '../../model/partial-date.ts';

/** What the popup has to say about a page. */
export type PopupState =
  | { kind: 'loading' }
  /** At least one, the most newsworthy first. */
  | { kind: 'companies'; companies: NamedCompany[]; pageDate?: PartialDate }
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
