/** A deal of two companies: what is said of 'the merger' after it is said of both. */

const DEAL = 'merger|takeover|acquisition|buyout|transaction|deal|tie-?up|combination|purchase';
const MAKES_DEAL =
  /\b(?:merg(?:e[drs]?|ing)|takeover|acqui(?:re[ds]?|ring|sitions?)|buyout|(?:agree[ds]?|plan(?:s|ned)?|is|was|deal|bid|offer|talks)\sto\s(?:buy|combine|purchase|merge)|bought|combin(?:e[ds]?|ation|ing)|tie-?up|(?:bid|offer)\sfor)\b/i;
const THE_DEAL = new RegExp(
  `\\b(?:the|this|their)\\s(?:(?:proposed|planned|pending|blocked|failed|all-stock|all-cash|cash|[$£€]?[\\d.]+\\s?(?:bn|m|billion|million)(?:\\s(?:pounds?|euros?|dollars?))?)[\\s-])*(?:${DEAL})\\b`,
  'i',
);

/** True of a sentence that tells of a merger or a takeover. */
export function makesDeal(sentence: string): boolean {
  return MAKES_DEAL.test(sentence);
}

/** True of one that goes on about it: 'The watchdog said the merger would raise prices.' */
export function isOnTheDeal(sentence: string): boolean {
  return THE_DEAL.test(sentence);
}
