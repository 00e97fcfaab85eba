import type { Span } from '../model/extraction.ts';
import type { FactKind, Modality } from '../model/fact.ts';
import { isSurelyAfter, type PartialDate } from '../model/partial-date.ts';
import type { FoundKind } from './kinds/index.ts';
import { findModality, isDenial } from './modality.ts';

/** A fact, as far as it takes to say how it is meant. Offsets are of the sentence. */
export interface Meant {
  kind: FoundKind;
  company: Span | undefined;
  date: PartialDate | undefined;
  published: PartialDate | undefined;
  /** Somebody says it. */
  isSaid: boolean;
}

/** That somebody sues or charges is so; what they allege is what they sue about: 'it sued Acme, alleging that …'. */
const LEGAL: ReadonlySet<FactKind> = new Set(['lawsuit', 'investigation', 'ruling', 'penalty']);

/** How a fact is meant where it does not simply hold. A day that is still to come makes it a plan: '9 May: Acme reports its results'. */
export function howMeant(
  words: string,
  { kind, company, date, published, isSaid }: Meant,
): Modality | undefined {
  if (kind.kind === 'statement') return isSaid && isDenial(words) ? 'denied' : undefined;
  const place = kind.trigger ?? clauseFrom(words, company);
  const isAlleged = LEGAL.has(kind.kind);
  const told = findModality(words, place, isAlleged);
  // A plan may hang on something too: 'it is to build a plant if the tax falls'.
  const found = (!told || told === 'planned') && hangsOn(words, place) ? 'conditional' : told;
  const isToCome = date !== undefined && published !== undefined && isSurelyAfter(date, published);
  return found ?? (isToCome && kind.kind !== 'profile' ? 'planned' : undefined);
}

/** 'Had Acme recalled the drug, …' */
const INVERTED = /^[“"]?(?:Had|Were|Should)\s(?:the\s)?[\p{L}\d][^,]{3,80},\s/u;

/** A question asks, and a condition may stand behind what hangs on it: 'it is to supply them if the project is revived'. */
function hangsOn(words: string, { end }: Span): boolean {
  return (
    INVERTED.test(words) ||
    /\?["”’)\]]*$/.test(words) ||
    /^(?:(?![,;:—–]|\b(?:worth|up to|as much as|additional|a further)\b).)*\s(?<!\b(?:ask|asks|asked|asking|know|see|wonder|wonders|decide|say|said|even|as|only|or)\s)(?:if|unless|provided that)\s/i.test(
      words.slice(end),
    )
  );
}

/** Where no words told the kind, the first clause about the company says how it is meant. */
function clauseFrom(words: string, company: Span | undefined): Span {
  const start = company?.start ?? 0;
  const end = words.slice(company?.end ?? 0).search(/[,;:—–]/u);
  return { start, end: end === -1 ? words.length : (company?.end ?? 0) + end };
}
