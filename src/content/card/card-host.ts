import type { Box } from '../../hover/placement.ts';
import type { CompanyView } from '../../model/company-view.ts';
import type { MentionEvidence } from '../../model/mention-evidence.ts';

/** What a card shows: a company, or that the answer could not be had. */
export type CardContent = { company: CompanyView } | { failed: true };

export interface CardOpening {
  content: CardContent;
  /** Why it was marked, and the ids of all companies that bear the name where that are several. */
  evidence: MentionEvidence;
  weighed?: string[];
  /** The name as the page writes it, and the element that it stands in. */
  name: string;
  element: Element;
  /** The mention's boxes in the window as they are now; none once it is out of sight. */
  boxes: () => Box[];
  /** Where the pointer was when the card was due. */
  pointer?: { x: number; y: number };
  /** Opened by keyboard: the card is announced, and Tab goes into it. */
  byKeyboard: boolean;
  /** Asks once more for what could not be had. */
  onRetry: () => void;
  /** The mention is no longer in sight. */
  onLost: () => void;
  /** In this page, as long as it is open, the name means the company no more. */
  forget: () => void;
  /** Opens the card of another company here, as soon as the page takes the name for that one. */
  reopenAs: (company: string) => void;
}

/** The card in the page: one empty host element while it is open, everything else in its closed shadow root. */
export interface CardHost {
  open(opening: CardOpening): void;
  /** Gives the keyboard focus back to where it was, if it was in the card. */
  close(): void;
  /** Closes what is open within the card, its menu. False: nothing was. */
  closeInner(): boolean;
  /** Moves the keyboard focus into the card. */
  focus(): void;
  isHost(target: EventTarget | null): boolean;
}
