import type { MentionEvidence } from '../model/mention-evidence.ts';

/** How pages say where a picture, a report or a quotation is from. */

/** What stands before and after the name; a group in one of the two is what the reader is told. */
type CreditRule = [before: RegExp, after: RegExp];

const ANY = /^/;
const RULES: readonly CreditRule[] = [
  [
    /(?:^|[^\p{L}])((?:credits?|photos?|images?|pictures?|sources?|via|quelle|foto|bild|crédit|fuente|fonte) ?:|©(?: ?\d{4})?|courtesy of|写真[:：]|图片[:：])\s?$/iu,
    ANY,
  ],
  // (Ada Hill/Gap) or: Ada Hill via Gap
  [/(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+(?: ?\/|,? via )) ?$/u, /^(?: Images)?(?:\)|\s*$)/],
  // (Gap Photo/Ada Hill)
  [ANY, /^ ((?:[Ff]ile )?[Pp]hoto|[Ii]mages?)(?: by\b|[/:)]|\s*$)/],
  // WARSAW (Gap) — The mill
  [/(\p{Lu}{3,}[^(]{0,20}) \($/u, /^\) ?[—–-]/],
  // "A mill opens". The Ledger. 3 May 2017; London: Gap. ISBN
  [
    /["'”’.:] (?:The )?$/,
    /^(?: (?:Books|Press|Publish(?:ing|ers)|Media|News))?\. (\d{1,2} \p{Lu}\p{L}+ \d{4}|\p{Lu}\p{L}+ \d{1,2}, \d{4}|Retrieved|Archived|ISBN|pp?\. \d+)/u,
  ],
  // told the Ledger
  [/((?:told|according to|reported by|interview with|published (?:in|by)) the) $/i, ANY],
];
const TOLD = RULES.length - 1;

/** `takesArticle`: the name has an article of its own, as newspapers do and people never. */
export function creditAround(
  before: string,
  after: string,
  takesArticle: boolean,
): MentionEvidence | undefined {
  for (const [i, [atEnd, atStart]] of RULES.entries()) {
    const [left, right] = [atEnd.exec(before), atStart.exec(after)];
    const text = left?.[1] ?? right?.[1];
    if (left && right && text && (i < TOLD || takesArticle)) return { is: 'credit', text };
  }
  return undefined;
}
