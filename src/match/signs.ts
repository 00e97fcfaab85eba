import type { MentionEvidence } from '../model/mention-evidence.ts';
import { creditAround } from './credits.ts';
import type { Candidate } from './matcher.ts';
import { textAfter, textBefore } from './text-around.ts';

/** What stands right beside a name and says that a company is meant. */

const LEGAL_FORM_AFTER =
  /^,? (Inc|Incorporated|Corp|Corporation|Ltd|LLC|plc|PLC|AG|S\.A|N\.V|GmbH|ASA|Oyj|SpA|S\.p\.A)\b/;
const LEGAL_FORM_AFTER_HAN = /^(集团|集團|公司|股份|有限|科技|控股|株式会社|社(?![会會区區团團交]))/;
/** Words that tell of a company next to its name, but may stand there by chance. */
const FORM_AFTER = /^,? (Co|Company|Limited|SA|SE|NV|AB|Group|Holdings?)\b/;
const MARKET_AFTER = new RegExp(
  `^(?:'s|')? (${[
    'shares?|stocks?|shareholders|investors|earnings|revenues?|quarterly|profits?|sales',
    'CEO|CFO|COO|[Cc]hief [Ee]xecutive|[Cc]hairman|[Cc]hairwoman|spokes(?:man|woman|person)|executives?|analysts?',
    'employees|customers|shoppers|subscribers|users|stores?|dealers?(?:hips?)?|products?|apps?|brand|logo|headquarters|subsidiary',
    'magazine|newspaper|website|smartphones?|phones?|laptops?|tablets?|SUVs?|sedans?|pickups?',
  ].join('|')})\\b`,
);
/** What companies do, and people and places hardly ever. */
const DOES_BUSINESS = new RegExp(
  `^ (?:(?:has|have|had|will|would|is|was|also|recently|reportedly) )*(${[
    'unveil(?:s|ed|ing)|acquir(?:es|ed|ing)|ship(?:s|ped|ping)|roll(?:s|ed|ing) out|partner(?:s|ed|ing)? with|la(?:ys|id|ying) off',
    '(?:rose|fell|gained|lost|jumped|slid|surged|climbed|dropped)(?= (?:by )?(?:about |nearly |more than )?[$£€]?\\d)',
    'reports? that|reported(?! (?:to|for)\\b)',
  ].join('|')})`,
);
const MARKET_BEFORE = new RegExp(
  `\\b(${[
    'shares? (?:of|in)|stakes? in|investors? in|acquired by|owned by|acquisition of|takeover of',
    '(?:CEO|[Cc]hief [Ee]xecutive|[Cc]hair(?:man|woman)|founder|employees?|customers|shareholders|analysts?) (?:of|at)',
    '(?:[Ss]tart-?up|[Cc]ompany|[Ff]irm|[Rr]etailer|[Mm]aker|[Gg]iant|[Gg]roup|[Cc]hain|[Cc]armaker|[Aa]utomaker|[Ii]nsurer|[Bb]roadcaster)',
  ].join('|')}) $`,
);
/** Where things are sold, and where people work. A person or a place may stand there as well. */
const TRADE_BEFORE = new RegExp(
  `(?:${[
    '[$£€]\\d[\\d.,]*',
    '\\b(?:available|sold|sells?|bought|buy|orders?|ordered|listed|purchased?|shop|deals?|gift cards?)(?: [^.!?;:,]{1,40})?',
  ].join('|')}) (?:on|at|from|via) $`,
);
const WORK_BEFORE =
  /\b(jobs?|career|engineer|executive|manager|editor|reporter|analyst|economist|strategist|researcher|director|designer|developer|scientist|according) (?:at|to) $/;

/** A legal form stands behind it: beyond doubt. */
export function legalFormBehind(candidate: Candidate, text: string): MentionEvidence | undefined {
  const next = textAfter(candidate, text);
  const form = (LEGAL_FORM_AFTER.exec(next) ?? LEGAL_FORM_AFTER_HAN.exec(next))?.[1];
  return form ? { is: 'legalForm', text: form } : undefined;
}

export function signBeside(candidate: Candidate, text: string): MentionEvidence | undefined {
  const [previous, next] = [textBefore(candidate, text), textAfter(candidate, text)];
  const form = FORM_AFTER.exec(next)?.[1];
  if (form) return { is: 'legalForm', text: form };
  const words = MARKET_BEFORE.exec(previous) ?? MARKET_AFTER.exec(next) ?? DOES_BUSINESS.exec(next);
  if (words?.[1]) return { is: 'market', text: words[1] };
  return creditAround(previous, next, candidate.takesArticle);
}

/** Less than a sign: enough where the page knows nobody and nothing else of the name. */
export function hintBeside(candidate: Candidate, text: string): MentionEvidence | undefined {
  const previous = textBefore(candidate, text);
  const words = (TRADE_BEFORE.exec(previous) ?? WORK_BEFORE.exec(previous))?.[0].trim();
  return words ? { is: 'market', text: words } : undefined;
}
