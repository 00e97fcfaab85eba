/** Why a name on a page was taken for its company: what decided. Texts are as the page has them. */
export type MentionEvidence =
  /** It has no other meaning, and no other company bears it. */
  | { is: 'name' }
  /** It stands as a ticker does, behind an exchange or in brackets; or it is the name before those brackets. */
  | { is: 'ticker' }
  /** A legal form stands behind it: 'Inc'. */
  | { is: 'legalForm'; text: string }
  /** Words of business stand beside it: 'shares', 'CEO of'. */
  | { is: 'market'; text: string }
  /** It is named as the source of a picture, a report or a book: 'credit:'. */
  | { is: 'credit'; text: string }
  /** Another company is named beside it: of 'Google and Apple' Google. */
  | { is: 'beside'; text: string }
  /** The page names the company by another name as well: 'Apple Inc.' */
  | { is: 'otherName'; text: string }
  /** The page has words that belong to the company: 'iPhone', 'Tim Cook'. */
  | { is: 'context'; words: string[] };
