import type { CompanyView, FactView } from '../model/company-view.ts';
import { oneLine } from './cite-source.ts';
import type { CiteWords } from './cite-words.ts';

/** `25 May 2021 · Restriction lifted · Since superseded` */
export function headOf(fact: FactView, words: CiteWords): string[] {
  const { date, kind, isSuperseded, sources } = fact;
  return [
    date ? words.date(date) : words.undated(sources[0]?.published),
    words.kind(kind),
    ...(isSuperseded ? [words.superseded] : []),
  ];
}

/** How it is meant goes before what it says, so that nobody pastes the one without the other. */
export function statementOf({ modality, statement }: FactView, words: CiteWords): string {
  return modality ? `[${words.modality(modality)}] ${oneLine(statement)}` : oneLine(statement);
}

/** Who said it, which sources say otherwise, and which do not say so any more. */
export function remarksOn({ said, disagreements = [], sources }: FactView, words: CiteWords): string[] {
  const checks = sources.flatMap(({ check }) => (check && check.is !== 'there' ? words.check(check) : []));
  return [...(said ? [words.said(said)] : []), ...disagreements.map(words.disagreement), ...checks].map(
    oneLine,
  );
}

/** `Chinese smartphone maker · HKEX 1810` */
export function aboutOf({ about, listings = [] }: CompanyView): string {
  const parts = [about, ...listings.map(({ exchange, ticker }) => `${exchange} ${ticker}`)];
  return parts.filter(Boolean).join(' · ');
}
