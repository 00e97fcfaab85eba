import type { Span } from '../../model/extraction.ts';

/**
 * The clauses of a sentence, without a parser: by the words that open them. Enough to tell whose a date is: 'which it
 * acquired in 2017' dates the acquisition and nothing else of its sentence.
 */
export interface Clause extends Span {
  /** It says something of its own about what stands before it, or beside the main clause. */
  isAside: boolean;
}

export interface Clauses {
  /** The innermost clause at the place: the same object for places in one clause. */
  at(place: number): Clause;
}

const VERB = '(?:is|are|was|were|has|had|have|said|fell|rose|took|made|won|lost|sold|bought|[a-z]{3,}ed)';
const PARTICIPLE =
  '(?:announced|launched|unveiled|signed|agreed|issued|filed|made|completed|acquired|bought|released|published|introduced|imposed|reached|struck)';
/** These do something themselves: 'the company announced in May' is no aside. */
const ACTOR =
  '(?:company|group|firm|bank|it|they|he|she|we|who|which|that|retailer|maker|giant|regulators?|court|judge|government|ministry|commission|agency|and|also|had|has|have|was|were|been|be|being|is|are|then|first|later|recently)';

const OPENS_ASIDE = [
  // 'Founded in 1998, Acorn was bought …', 'Having sold its bank in 2019, it …': what its company went through before.
  /^(?:Having|Built|Bought|Hit|Sold|Born|Made|Led|Known|Spun|\p{Lu}\p{Ll}{2,}ed)\s(?=[^,]{4,120},\s(?:its?\s|(?:the\s)?(?:company|group|firm|bank|retailer|chain|maker|airline|carrier|lender|brand)\b|(?!The\s)\p{Lu}))/gu,
  // Who and which, with or without a preposition.
  /(?:,|—|–|\()\s+(?:(?:of|in|by|to|for|with|from|at|on|after|under) )?(?:which|who|whom|whose|where)\b/g,
  // 'Ole Lund who retires in May': of one person, whatever the sentence is about.
  /(?<=\p{Lu}\p{Ll}+)\swho\s/gu,
  // 'Ole Lund, named last month as its head, is …'
  /(?<=\p{Lu}[\p{L}’']+),\s(?:named|appointed|hired|elected|promoted|acquired|bought|formed|launched|created|spun off|announced|introduced|unveiled|released|published)\s(?=[^,]{4,80},)/gu,
  // What happened before, after or meanwhile.
  /(?:^|,\s+)(?:shortly |soon |just |even |days |weeks |months |years |long |immediately )*(?:after|before|while|although|though|because|since|once|whereas)\s(?!\d)/gi,
  new RegExp(`\\s(?:after|because|while|although|whereas)\\s+(?=(?:\\S+\\s){1,6}?${VERB}\\b)`, 'g'),
  // 'ahead of its results on Thursday', 'after a fire in May'
  /(?:^|,\s|\s)(?:[Aa]head of|[Pp]rior to|[Ii]n the run-up to|[Ii]n the wake of|[Ii]n response to|after|following|despite)\s(?=(?:an?|the|its|their|his|her)\s)/g,
  // 'sued Acorn in May, accusing it of a theft in 2021'
  /,\s(?=(?!including|according|following|excluding|depending|regarding|concerning|starting|beginning|making)[a-z]{3,}ing\s)/g,
  // 'left Acorn in 2021 before joining Birch in May'
  /\s(?:before|after|since|while|when)\s(?=(?:[a-z]+ly\s)?(?!during|spring|evening|morning)[a-z]{3,}ing\b)/g,
  // 'the network which it acquired in 2015'
  /(?<=\p{L})\swhich\s(?=(?:it|they|he|she|the company|the group|\p{Lu}[\p{L}’'&]*)\s(?:had\s|has\s|have\s)?(?:bought|sold|built|made|won|lost|took|[a-z]{3,}ed)\b)/gu,
  // 'companies selected by NASA', 'benefits anticipated for 2019'.
  /(?<!\b(?:was|were|been|be|being|is|are|got|gets|get|not|also|and|has|had|have|then|since|[a-z]+ly))\s(?=(?!owned|controlled|backed|headed|managed|named|called)[a-z]{3,}ed(?:\s+(?:down|out))?\s+by\b|(?:anticipated|expected|planned|scheduled|slated)\s+for\b)/g,
  // 'weighed down by an investment announced in May', but not 'bought a mill, a deal announced in May'.
  new RegExp(
    `(?<=\\b${VERB}\\s.*\\b(?!${ACTOR}\\s)[a-z]{3,})(?<!,\\s(?:an?|the)\\s(?:[a-z]+\\s)?(?:deal|move|step|decision|transaction|agreement|plan))\\s(?=${PARTICIPLE}\\s+(?:in|on|last|this|earlier|at)\\b)`,
    'g',
  ),
  // 'following the entry of Acorn in May', 'to show what to expect next month'.
  /(?:,\s+|\s)following\s(?=(?:the|its|their|an?|[\p{Lu}][\p{L}’'-]*)\s)/gu,
  /\s(?:of|about|for|at|on)\swhat\s/g,
  // What it is done for.
  /\s(?:in a (?:move|bid|deal that)|designed to|aimed at)\s/g,
];
/** A main clause of its own beside the one before. */
const OPENS_MAIN =
  /;\s|,\s+(?:but|yet|following which|after which)\s|\s(?:—|–|--)\s|,\s+and\s+(?=(?:the|a|an|it|he|she|they|its|his|her|their|[A-Z])\b)/g;
const CLOSES = /,\s+(?!(?:\d{4}|and\s|or\s|Inc|Ltd|Corp|LLC|Co\b))|\)|\s(?:—|–|--)\s|;\s/g;
const DASHES = /\s(?:—|–|--)\s/g;
/** A comma nearer than this to the opening words is one of them: 'after, say, a year'. */
const SHORTEST = 8;

export function readClauses(sentence: string): Clauses {
  const asides = findAsides(sentence);
  const starts = [0];
  for (const { index } of sentence.matchAll(OPENS_MAIN)) {
    if (index > 0 && !asides.some(({ start, end }) => index >= start && index <= end)) starts.push(index);
  }
  const main: Clause[] = starts.map((start, n) => ({
    start,
    end: starts[n + 1] ?? sentence.length,
    isAside: false,
  }));
  return {
    at: (place) =>
      asides.findLast(({ start, end }) => place >= start && place < end) ??
      (main.findLast(({ start }) => place >= start) as Clause),
  };
}

function findAsides(sentence: string): Clause[] {
  const clauses = OPENS_ASIDE.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: index,
      end: endOfAside(sentence, index + words.length + SHORTEST),
      isAside: true,
    })),
  );
  // What stands between two dashes is an aside; after a single one something new begins.
  const [open, close, ...more] = [...sentence.matchAll(DASHES)].map(({ index }) => index);
  if (open !== undefined && close !== undefined && more.length === 0) {
    clauses.push({ start: open, end: close, isAside: true });
  }
  return clauses.sort((a, b) => a.start - b.start || b.end - a.end);
}

function endOfAside(sentence: string, from: number): number {
  CLOSES.lastIndex = from;
  const end = CLOSES.exec(sentence)?.index ?? sentence.length;
  // The list behind a colon is what the aside was about.
  const colon = sentence.indexOf(': ', from);
  return colon >= 0 && colon < end ? sentence.length : end;
}
