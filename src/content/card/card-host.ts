import type { MentionId, Way } from '../../hover/hover-state.ts';
import type { Box, Spot } from '../../hover/placement.ts';
import type { CompanyView } from '../../model/company-view.ts';
import type { MentionEvidence } from '../../model/mention-evidence.ts';
import type { CompanyChoice } from '../../ui/card/card-choice.tsx';

/** What a card shows: a company, some to choose from or none, or that the answer could not be had. */
export type CardContent = { company: CompanyView } | { choice: readonly CompanyChoice[] } | { failed: true };

export interface CardOpening {
  /** The machine's number for what it is opened at. */
  target: MentionId;
  /** The company's id; empty where it is to be chosen. */
  company: string;
  content: CardContent;
  /** Why it was marked, where it was, and the ids of all companies that bear the name where that are several. */
  evidence?: MentionEvidence;
  weighed?: string[];
  /** The name as the page writes it, and the element that it stands in. */
  name: string;
  element: Element;
  /** The mention's boxes in the window as they are now; none once it is out of sight. */
  boxes: () => Box[];
  /** Where the pointer was when the card was due. */
  pointer?: Spot;
  /** By keyboard: the card is announced, and Tab goes into it. By touch: it is a sheet at the lower edge of the window. */
  by: Way;
  /** Asks once more for what could not be had. */
  onRetry: () => void;
  /** The mention is no longer in sight. */
  onLost: () => void;
  /** In this page, as long as it is open, the name means the company no more. */
  forget: () => void;
  /** Opens the card of another company here, as soon as the page takes the name for that one. */
  reopenAs: (company: string, by: Way) => void;
}

/** The cards in the page: one empty host element while there are any, everything else in its closed shadow root. */
export interface CardHost {
  /** Opens a card, in place of the open one; beside those that are pinned. */
  open(opening: CardOpening): void;
  /** Gives the keyboard focus back to where it was, if it was in the card. */
  close(): void;
  /**
   * What Escape does: closes the line that tells what was decided, if that has the focus; else the card that has it, or
   * the open one, or the youngest of the pinned, and of it first what is open in it. False: there is none.
   */
  escape(): boolean;
  /** Moves the keyboard focus into the open card. */
  focus(): void;
  /** Whether the keyboard focus is in the open card, and not in a pinned one. */
  openHasFocus(): boolean;
  isHost(target: EventTarget | null): boolean;
  /** Whether the open card, and not a pinned one, is at a point of the window. */
  isOverOpen(at: Spot): boolean;
  /** Whether the card of a company is pinned. */
  isPinned(company: string): boolean;
}
