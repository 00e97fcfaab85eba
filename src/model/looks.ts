/** What a reader has seen of a company's facts, by their ids. */
export interface Looks {
  /** Those that were in sight. */
  seen: readonly string[];
  /** Those that were there when the reader last looked, in sight or not: what is not among them has come since. */
  known: readonly string[];
}
