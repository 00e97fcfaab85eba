const LEADS =
  'but|and|however,|still,|meanwhile,|excluding [^,]{3,40},|on an?[^,]{3,40} basis,|in (?:the )?[^,]{3,40},|for the [^,]{3,40},|during [^,]{3,40},|at constant [^,]{3,20},';
const ADJECTIVES =
  'the|total|net|gross|comparable|same-store|like-for-like|underlying|operating|pre-?tax|adjusted|quarterly|annual|full-year|group|overall|average|core|organic|online|domestic|overseas|international|first|second|third|fourth|diluted|basic|research and development|capital|interest|administrative|marketing|company';
const MATTERS =
  'sales|revenues?|turnover|profits?|loss(?:es)?|income|earnings|margins?|ebitda|shares?|stock|dividend|costs|expenses?|spending|cash flow|debt|headcount|orders|deliveries|shipments|subscribers|users|passenger numbers|volumes|output|production|subscriptions|management|deal|acquisition|takeover|merger|transaction|sale|listing|offering|ipo|purchase|recall|settlement|lawsuit|suit|complaint|fine|penalty|ruling|investigation|probe|inquiry|announcement|move|agreement|contract|layoffs|job cuts|cuts|closures?|stake|bid|offer|results|guidance|forecast|partnership|funding|round|investment|expansion|plant|factory|product|service|designation|ban|order|decision';

const GOES_ON = new RegExp(
  `^["“]?\\s?(?:(?:${LEADS})\\s)?(?:(?:${ADJECTIVES})[\\s-])*(?:${MATTERS})\\b`,
  'i',
);

/** A sentence that begins with a company's figures, its deal or its case goes on about the one that was spoken of. */
export function goesOn(sentence: string): boolean {
  return GOES_ON.test(sentence);
}

const OTHER_SUBJECT =
  /\b(?:regulators?|governments?|authorities|banks|analysts?|investors|customers|consumers|people|experts?|economists?|residents|critics|lawmakers|officials?|police|shoppers|rivals|competitors|companies|firms|markets?|users|fans|judges?|lawyers?|prosecutors?|unions?|ministers?|scientists?|researchers?|I|you|who|many|most|some|others)\b/;
/** A subject stands among the first words. */
const SUBJECT_WITHIN = 60;

/** Others whom an article turns to: a sentence that begins with them is about them. */
export function turnsToOthers(sentence: string): boolean {
  return OTHER_SUBJECT.test(sentence.slice(0, SUBJECT_WITHIN));
}
