import type { MentionEvidence } from '../model/mention-evidence.ts';
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
    'employees|customers|shoppers|subscribers|users|stores?|dealers?(?:hips?)?|products?|apps?',
  ].join('|')})\\b`,
);
/** What companies do, and people and places hardly ever. */
const DOES_BUSINESS = new RegExp(
  `^ (?:(?:has|have|had|will|would|is|was|also|recently|reportedly|just) )*(${[
    'unveil(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|ship(?:s|ped|ping)|roll(?:s|ed|ing)? out|partner(?:s|ed|ing)? with',
    '(?:rose|fell|gained|lost|jumped|slid|surged|tumbled|climbed|dropped|added|shed|rises|falls|drops|gains) (?:by )?(?:about |nearly |almost |more than |as much as |over )?[$£€]?\\d',
    'l(?:ays|aid|aying) off|debut(?:s|ed)|manufactur(?:es|ed|ing)|reports? that|reported (?!to\\b|for\\b)',
  ].join('|')})`,
);
const MARKET_BEFORE = new RegExp(
  `\\b(${[
    'shares? (?:of|in)|stakes? in|investors? in|acquired by|owned by|acquisition of|takeover of',
    '(?:CEO|[Cc]hief [Ee]xecutive|[Cc]hair(?:man|woman)|founder|employees?|customers|shareholders|analysts?) (?:of|at)',
    '(?:available|sold|bought|buy|order|ordered|listed) (?:it |them )?(?:on|at|from)',
    '(?:[Ss]tart-?up|[Cc]ompany|[Ff]irm|[Rr]etailer|[Mm]aker|[Gg]iant|[Gg]roup|[Cc]hain|[Cc]armaker|[Aa]utomaker|[Ii]nsurer|[Bb]roadcaster)',
  ].join('|')}) $`,
);
const CREDIT_BEFORE =
  /(?:^|[^\p{L}])((?:credits?|photos?|images?|pictures?|sources?|quelle|foto|bild|crédit|fuente|fonte) ?:|©(?: ?\d{4})?|courtesy of|写真[:：]|图片[:：])\s?$/iu;

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
  if (words?.[1]) return { is: 'market', text: words[1].trim() };
  const credit = CREDIT_BEFORE.exec(previous)?.[1];
  return credit ? { is: 'credit', text: credit } : undefined;
}
