/** Where what is decided on a card holds: on this very page, on its site, or anywhere. */
export type DecidedWhere = 'page' | 'site' | 'everywhere';
export const SNOOZES = ['news', 'week', 'ever'] as const;

/** What a reader decides in the menu of a card. */
export type CardDecision =
  /** A name, as the page writes it, is not this company's. */
  | { is: 'notThis'; company: string; name: string; where: DecidedWhere }
  /** A name that several companies bear means this one. */
  | { is: 'means'; company: string; name: string; where: Exclude<DecidedWhere, 'page'> }
  /** The company is left unmarked: until something happens to it, for a week, for ever. */
  | { is: 'snooze'; company: string; until: (typeof SNOOZES)[number]; where: Exclude<DecidedWhere, 'page'> };
