import type { Span } from '../../model/extraction.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { notCompanyKind } from '../lexicon/not-companies.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import type { TextModel } from '../text-model.ts';
import type { FoundProduct, NamedCompany } from './found-names.ts';
import { type NameGroup, nameKey, pointsFor } from './name-group.ts';
import type { Occurrence } from './occurrences.ts';

const OWNED = /(?:['’]s?)\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;
const ITS = /\b(?:its|their)\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;
/** Less than this speaks for an office, a place or a person by that name. */
const OTHERWISE = 4;

/** The products of a text's companies, wherever it speaks of them. */
export function findProducts(
  { text }: TextModel,
  companies: readonly NamedCompany[],
  rest: readonly NameGroup[],
): FoundProduct[] {
  const mentions = companies.flatMap(({ mentions: all }, company) =>
    all.map((mention) => ({ ...mention, company })),
  );
  const owners = new Map<string, number>();
  const candidates = rest.filter(isThing);
  for (const group of candidates) {
    for (const occurrence of group.occurrences) {
      const owner = ownerOf(text, occurrence, mentions);
      if (owner === undefined) continue;
      const key = productKey(occurrence, companies[owner]);
      if (key && !owners.has(key)) owners.set(key, owner);
    }
  }
  const found = new Map<number, Span[]>();
  for (const group of rest) {
    for (const occurrence of group.occurrences) {
      const company = owners.get(nameKey(group.name)) ?? owners.get(lastWords(nameKey(group.name)));
      if (company !== undefined)
        found.set(company, [...(found.get(company) ?? []), { start: occurrence.start, end: occurrence.end }]);
    }
  }
  return [...found].map(([company, spans]) => ({ company, mentions: spans }));
}

function isThing(group: NameGroup): boolean {
  // 'its talks with the FTC'
  if (notCompanyKind(group.name) === 'government') return false;
  if (isPlace(group.name) || isDemonym(group.name) || isCommonWord(group.name.toLowerCase())) return false;
  return (
    pointsFor(group, 'person') < OTHERWISE &&
    pointsFor(group, 'place') < OTHERWISE &&
    !group.evidence.other.has('headword')
  );
}

function ownerOf(
  text: string,
  { sentence, start }: Occurrence,
  mentions: readonly (Span & { company: number })[],
): number | undefined {
  const here = mentions.filter((mention) => mention.start >= sentence.start && mention.end <= start);
  const last = here.at(-1);
  if (!last) return undefined;
  const between = text.slice(last.end, start);
  if (between === ' ' || (OWNED.test(between) && /^['’]/.test(between))) return last.company;
  const companies = new Set(here.map(({ company }) => company));
  return companies.size === 1 && ITS.test(between) ? last.company : undefined;
}

/** 'Sentra' of 'Nissan Sentra' */
function productKey({ words }: Occurrence, company: NamedCompany | undefined): string {
  const key = nameKey(words);
  const own = company?.names.map(nameKey).find((name) => key.startsWith(`${name} `));
  return own ? key.slice(own.length + 1) : key;
}

function lastWords(key: string): string {
  return key.split(' ').slice(1).join(' ');
}
