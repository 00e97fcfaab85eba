import type { Span } from '../../model/extraction.ts';

/**
 * Companies that a sentence names without telling of them: whoever only rates or measures another, and whoever only says
 * whose another one is.
 */

const RATINGS =
  '(?:buy|sell|hold|neutral|outperform|underperform|overweight|underweight|(?:equal|market)[- ]?(?:weight|perform)|in[- ]line|accumulate|reduce|junk|investment[- ]grade|speculative)';
const RATED = `(?:price (?:targets?|objectives?)|target prices?|(?:credit|debt|bond|issuer|stock|${RATINGS})["”’']? ratings?|ratings? (?:on|of|for|to)|coverage (?:on|of|with))`;
/** 'to “buy” from neutral'; in 'agreed to buy Acme' nothing is rated. */
const TO_RATING = `to ["“‘']?${RATINGS}["”’']?(?:\\s(?:status|territory))?(?= from\\b| on\\b| at\\b| by\\b| and\\b|[,.;]|$)`;
const RATES =
  '(?:rais|lift|boost|hik|increas|cut|trimm?|lower|slash|reduc|set|reiterat|maintain|re-?affirm|affirm|initiat|start|resum|assign|keep|kept|upgrad|downgrad|gives?|gave|has|have|put|plac|mov)(?:ed|es|s|ing|d)?';
const MOVES = '(?:up|down)grad(?:ed|es|ing)|rais(?:ed|es|ing)|cuts?|lower(?:ed|s|ing)|mov(?:ed|es|ing)';

/** 'Acme analysts', 'the Acme consensus' */
const EXPERTS_AFTER =
  /^(?:['’]s?)?\s(?:[\p{Ll}-]+\s){0,2}(?:analysts?|economists?|strategists?)\b|^\s(?:[\p{Ll}-]+\s){0,2}(?:consensus|estimates?)\b(?!\s(?:that|the|an?|\d))/u;
/** 'Acme raised its price target for Borealis', 'Acme, a broker, downgraded it to “sell”' */
const RATES_AFTER = new RegExp(
  `^(?:\\s\\([^)]{1,20}\\))?(?:,\\s[^,.;]{2,40},|,\\swhich)?\\s(?:Ratings\\s)?(?:on\\s\\p{Lu}\\p{Ll}+\\s)?(?:joined\\s[^.;,]{2,25}\\sin\\s)?(?:\\p{Ll}+\\s){0,2}?(?:${RATES}\\s[^.;]{0,90}?\\b${RATED}|(?:${MOVES})\\s[^.;]{0,90}?${TO_RATING}|(?:up|down)graded\\s[^.;]{0,60}?\\b(?:shares|stock|debt|bonds)\\b)`,
  'iu',
);
const EXPERTS_BEFORE =
  /\b(?:[Aa]nalysts?|[Ee]conomists?|[Ss]trategists?)\s(?:[\w-]+\s){0,2}?(?:at|with|from|of|for)\s(?:[\p{Ll}-]+\s){0,3}$|\b(?:[Pp]olled|[Ss]urveyed|[Cc]ompiled|[Tt]racked)\sby\s$|\b(?:[Dd]ata|[Ee]stimates)\s(?:provided\s)?(?:from|by)\s$/u;
/** 'was downgraded to neutral by analysts at Acme' */
const RATED_BEFORE = new RegExp(
  `\\b(?:(?:down|up)grad(?:ed?|es|ing)|${RATED}|${TO_RATING}|rated ["“‘']?${RATINGS})\\b[^.;]{0,50}\\b(?:by|at|from)\\s(?:analysts\\s(?:at|from|with)\\s)?$`,
  'iu',
);

/** Words without which nothing here is meant: most sentences have none of them, and are read no further. */
const HINT_OF_RATER =
  /analyst|economist|strategist|rating|price target|target price|objective|grade|coverage|consensus|estimate|polled|surveyed|compiled|tracked|data |rated|\bto ["“‘']?(?:buy|sell|hold|neutral)/i;
const HINT_OF_BESIDE =
  /owner|parent|maker|operator|manufacturer|publisher|\bowns|\bruns|operate|\bmakes|brands|behind|joint venture|\bby |rival|-backed|-funded|pace|catch|head-to-head|\blag|trail|outp|spat|\brow|dispute|feud|compet|rivals|peers/i;
const HINT_OF_WORK = /work|reviously|ormer|join|until recently|\bex-/;

/** Whoever only rates, forecasts or counts for others: what is said is not of them. `place`: of a name, in `sentence`. */
export function isRaterAt(sentence: string, { start, end }: Span): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (!HINT_OF_RATER.test(sentence)) return false;
  return (
    EXPERTS_AFTER.test(after) ||
    RATES_AFTER.test(after) ||
    EXPERTS_BEFORE.test(before) ||
    RATED_BEFORE.test(before)
  );
}

const RATING = new RegExp(
  `\\b${RATED}|\\b(?:${MOVES})\\s[^.;]{0,60}?${TO_RATING}|\\brat(?:es?|ed|ing)\\s(?:the\\s)?(?:shares|stock)\\b|\\b(?:up|down)graded\\sthe\\s(?:shares|stock)\\b`,
  'iu',
);

/** The sentence tells how somebody's shares or debt are rated. */
export function isRating(sentence: string): boolean {
  return RATING.test(sentence);
}

/** Names before this one of the same list: 'Vans, The North Face, ' */
const LISTED_BEFORE =
  "(?:(?:[Tt]he\\s)?\\p{Lu}[\\p{L}\\d.’'&-]*(?:\\s[\\p{Lu}\\d&][\\p{L}\\d.’'&-]*){0,3}(?:,|,?\\sand|,?\\sor)\\s(?:and\\s)?){0,6}(?:[Tt]he\\s)?(?:popular\\s)?$";
const OWNS_BEFORE = new RegExp(
  `(?:(?:,|\\s[-–—])\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,4}?(?:owner|parent(?:\\s(?:company|firm|group))?|maker|operator|manufacturer|publisher)\\sof|,\\s(?:an?|the)\\s(?:[\\p{Ll}-]+\\s){0,2}?joint\\sventure\\s(?:between|of)|\\b(?:fields|blocks|developments|projects|mines|sites|wells|licen[cs]es)\\s(?:operated|led|run|managed)\\sby|,\\s(?:which|who)\\s(?:also\\s)?(?:owns|runs|operates|makes)|\\b(?:its|whose)\\s(?:other\\s)?brands\\s(?:include|such\\sas)|\\b(?:company|group|specialist|giant|firm|maker)\\sbehind)\\s${LISTED_BEFORE}`,
  'u',
);
/** 'Acme-backed Borealis', 'Acme rival Borealis'; what 'Acme's parent' does is Acme's matter too. */
const OTHERS_AFTER = /^\srival\s\p{Lu}|^-(?:backed|funded)\s/u;
const MEASURED_BEFORE =
  /\b(?:(?:keep|kept|keeping)\s(?:up|pace)\swith|catch(?:ing)?\sup\s(?:with|to)|head-to-head\swith|lag(?:s|ged|ging)?\sbehind|trail(?:s|ed|ing)?|outperform(?:s|ed|ing)?|outpac(?:es|ed|ing)|(?:No\.?|number)\s\d[^,.;]{0,40},\sbehind|(?:as|while|whereas)\s(?:rivals|competitors|peers)\s(?:such\sas|like|including)|in a (?:spat|row|dispute|feud)\swith|compet(?:e|es|ed|ing)\swith\s(?:[\p{Ll}-]+\s){0,3}?(?:such\sas|like|including))\s$/u;

/** Whoever only says whose another company is, or is what that one is measured by. `place`: of a name, in `sentence`. */
export function isBesideAnother(sentence: string, { start, end }: Span): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (!HINT_OF_BESIDE.test(sentence)) return false;
  return OWNS_BEFORE.test(before) || OTHERS_AFTER.test(after) || MEASURED_BEFORE.test(before);
}

/**
 * 'worked as a banker for Acme', 'joined last summer from Acme', 'Jo Roe, previously finance director of Acme', 'Jo Roe, a
 * former head of Acme'
 */
const FORMER_EMPLOYER =
  /,\s(?:previously|formerly|until recently)\s[^.;,]{2,60}?\b(?:at|of|with|for)\s(?:[\p{Ll}-]+\s){0,3}$|,\s(?:an?|the)\s(?:former\s|ex-)[^.;,]{2,50}?\b(?:at|of|with|for)\s(?:[\p{Ll}-]+\s){0,3}$|\b(?:worked|working)\s(?:[^.;,]{2,40}\s)?(?:at|for|with)\s(?:[\p{L}.-]+\s){0,3}$|\b(?:[Pp]reviously|[Ff]ormerly),?\s(?:[\p{L}.-]+\s){0,3}(?:was|served|worked|spent)\s[^.;]{0,60}?\b(?:at|with|for|of)\s(?:[\p{Ll}-]+\s){0,3}$|\b(?:joined|joins|joining|rejoined|rejoins)\s(?:[\p{Ll}-]+\s){0,3}from\s$/u;

/** Where somebody worked before: at most a change of its people is told of it. `place`: of a name, in `sentence`. */
export function isFormerEmployerAt(sentence: string, { start }: Span): boolean {
  return HINT_OF_WORK.test(sentence) && FORMER_EMPLOYER.test(sentence.slice(0, start));
}
