/** What a name can be the name of. */
export const NAME_CLASSES = ['company', 'person', 'place', 'other'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** Words beside a name that tell what it names, and how strongly: 3 settles it where nothing speaks against it, 1 is a hint. */
export interface Cue {
  rule: string;
  for: NameClass;
  points: number;
  /** What stands directly before the name, in its sentence. */
  before?: RegExp;
  /** What follows it directly, an ending of possession included. */
  after?: RegExp;
}

export const OFFICER =
  '(?:(?:group|interim|former|then|new|acting|global|incoming|outgoing|deputy|vice|executive|non-executive|senior)[ -])*(?:chief [a-z]+(?: officer)?|CEO|CFO|COO|CTO|co-CEO|chair(?:man|woman|person)?|co-founder|founder|president|managing director|managing partner|general counsel|spokes(?:man|woman|person)|boss|director|executive|owner)s?';
