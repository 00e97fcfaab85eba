const LEADS =
  'but|and|however,|still,|meanwhile,|excluding [^,]{3,40},|on an?[^,]{3,40} basis,|in (?:the )?[^,]{3,40},|for the [^,]{3,40},|during [^,]{3,40},|at constant [^,]{3,20},';
const ADJECTIVES =
  'the|total|net|gross|comparable|same-store|like-for-like|underlying|operating|pre-?tax|adjusted|quarterly|annual|full-year|group|overall|average|core|organic|online|domestic|overseas|international|first|second|third|fourth|diluted|basic|research and development|capital|interest|administrative|marketing|company|planned|proposed|new|latest|recent|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:monday|tuesday|wednesday|thursday|friday)(?:.s)?';
const MATTERS =
  'sales|revenues?|turnover|profits?|loss(?:es)?|income|earnings|margins?|ebitda|shares?|stock|dividend|costs|expenses?|spending|cash flow|debt|headcount|orders|deliveries|shipments|subscribers|users|passenger numbers|volumes|output|production|subscriptions|management|deal|acquisition|takeover|merger|transaction|sale|listing|offering|ipo|purchase|recall|settlement|lawsuit|suit|complaint|fine|penalty|ruling|investigation|probe|inquiry|announcement|move|agreement|contract|layoffs|job cuts|cuts|closures?|stake|bid|offer|results|guidance|forecast|partnership|funding|round|investment|expansion|plant|factory|product|service|designation|ban|order|decision';
/** What any company of an article may have: only of the one that it is about. */
const LOOSE_MATTERS =
  'plants|stores|factories|shops|offices|branches|employees|workers|staff|incident|accident|crash|explosion|fire|spill|outage|breach|hack|cyberattack|glitch|setback|delay|revamp|overhaul|redesign|restructuring|reorgani[sz]ation|turnaround|project|plan|scheme|programme|program|initiative|campaign|rollout|launch|rebrand|joint venture|alliance|resignation|departure|appointment|subpoenas?|approval|backlog|bookings|order intake|inventor(?:y|ies)|occupancy|traffic|store count|capacity|market share|average (?:[a-z]+ )?(?:price|ticket|revenue|order value)|(?:number|amount|volume|value) of (?:[a-z]+ )?(?:transactions|customers|users|subscribers|orders|bookings|passengers|deliveries|shipments|stores|members|visitors|sales|accounts|contracts)';

const GOES_ON = new RegExp(
  `^["“]?\\s?(?:(?:${LEADS})\\s)?(?:(?:${ADJECTIVES})[\\s-])*(?:${MATTERS})\\b`,
  'i',
);

const GOES_ON_LOOSELY = new RegExp(
  `^["“]?\\s?(?:(?:${LEADS})\\s)?(?:(?:${ADJECTIVES})[\\s-])*(?:${LOOSE_MATTERS})\\b`,
  'i',
);

/** What was expected of the one whose figures are told: 'Analysts polled by Acme had expected 12 cents a share'. */
const EXPECTED =
  /^(?:On average, )?(?:[Aa]nalysts?|Wall Street|The (?:market|consensus|average (?:analyst )?(?:estimate|forecast)))\b(?:\s(?:polled|surveyed)\sby\s[^.]{3,50}?)?[^.,;]{0,40}?\b(?:expect|forecast|predict|estimat|look|anticipat|project|was|were)[a-z]*\b[^;]*(?:\d|earnings|profit|revenue|sales|loss)/;
/** A sentence that begins with a company's figures, its deal or its case goes on about the one that was spoken of. */
export function goesOn(sentence: string): boolean {
  return GOES_ON.test(sentence) || EXPECTED.test(sentence);
}

/** A sentence that begins with a plan, an accident or a count goes on about what the whole article is about. */
export function goesOnLoosely(sentence: string): boolean {
  return GOES_ON_LOOSELY.test(sentence) && !/\b[Aa]ccording to\b/.test(sentence);
}

const OTHER_SUBJECT =
  /\b(?:regulators?|governments?|authorities|banks|analysts?|investors|customers|consumers|people|experts?|economists?|residents|critics|lawmakers|officials?|police|shoppers|rivals|competitors|companies|firms|markets?|users|fans|judges?|lawyers?|prosecutors?|unions?|ministers?|scientists?|researchers?|I|you|who|[Mm]any|[Mm]ost|[Ss]ome|others|[Ss]everal|[Dd]ozens|[Hh]undreds|[Tt]housands)\b/;
/** A subject stands among the first words. */
const SUBJECT_WITHIN = 60;

/** Others whom an article turns to: a sentence that begins with them is about them. */
export function turnsToOthers(sentence: string): boolean {
  return OTHER_SUBJECT.test(sentence.slice(0, SUBJECT_WITHIN));
}
