import type { HoverEvent, MentionId } from '../../hover/hover-state.ts';
import type { CompanyView } from '../../model/company-view.ts';
import type { Look } from '../../model/look.ts';
import type { Marks } from '../marks.ts';
import type { Mentions, PageMention } from '../mentions.ts';
import type { Point, PointerPlace } from '../pointer.ts';

/** What cards know of their page. */
export interface PageOfCards {
  mentions: Mentions;
  marks: Pick<Marks, 'flash'>;
  /** As the reader chose it; undefined while that is not known. */
  look(): Look | undefined;
  /** The ids of the companies that a text names. */
  name(text: string): Promise<string[]>;
  /** What is known of a company, seen from this page. `null`: nothing. */
  ask(company: string): Promise<CompanyView | null>;
  /** The page forgets what it writes at a mention as a name of its company, as long as it is open. */
  forget(target: MentionId): void;
}

/** All that happens at the names of a page: cards open and go, the keyboard walks from one to the next. */
export interface Cards {
  tell(event: HoverEvent): void;
  /** Where the pointer is now. `restedMs`: for so long it has been there, before anybody was here to be told. */
  point(place: PointerPlace, at: Point, restedMs?: number): void;
  /** True for the host element of the card. */
  isCard(target: EventTarget | null): boolean;
  /** Scrolls to the next mention of a list and lights it up. `false`: none of them is shown. */
  jump(mentions: readonly PageMention[]): boolean;
  /** Opens a card for text that is selected, whether or not it is marked. */
  openSelection(text: string): void;
  /** Scrolls to the mention after or before the last one and opens its card. */
  walk(mentions: readonly PageMention[], direction: 'next' | 'previous'): void;
}

/** What the card's bundle leaves for the content script, under CARD_CODE, in the world that both share. */
export type CreateCards = (page: PageOfCards, signal: AbortSignal) => Cards;

/** The page cannot see this: content scripts have a world of their own. */
export const CARD_CODE = Symbol.for('factcards.card');
