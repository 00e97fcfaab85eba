import { CONSUMER } from './companies/consumer.ts';
import { FINANCE } from './companies/finance.ts';
import { HEALTH } from './companies/health.ts';
import { INDUSTRY } from './companies/industry.ts';
import { RESOURCES } from './companies/resources.ts';
import { SERVICES } from './companies/services.ts';
import { TECHNOLOGY } from './companies/technology.ts';
import { comparable } from './comparable.ts';
import { splitLegalForm } from './legal-forms.ts';
import { entries, lazy } from './lines.ts';
import type { Trade } from './trades.ts';

/**
 * Companies that English business news of the last thirty years writes about, under the names that it uses.
 * `@bank` begins the companies of a trade. Then, between commas, one company each:
 *
 *     Goldman Sachs = Goldman ? = Goldman Sachs Group, Amazon ? @retail
 *
 * All names of a company stand between `=`, the one to show first. `?` says that the name before it is also a word, a
 * person, a place or the letters of something else: on its own it proves nothing. `@retail` adds a second trade.
 * What a rule can tell is not written out: 'Apple Inc', 'Xiaomi Group', 'J.P. Morgan' for JP Morgan, 'Nestle'.
 */
const LISTS = [CONSUMER, FINANCE, HEALTH, INDUSTRY, RESOURCES, SERVICES, TECHNOLOGY];

export interface NamedCompany {
  /** The name to show. */
  name: string;
  /** What it does, the main business first. */
  trades: readonly Trade[];
  /** The text is also an ordinary word, a person or a place: it is this company only where the article says so. */
  needsEvidence: boolean;
}

export interface LookUpOptions {
  /** For headings that are all in capitals: 'WALMART' is found too. */
  anyCase?: boolean;
}

/** Where a name stands: which entry it belongs to, negative where a '?' follows it. Entries are parsed when asked for. */
interface Index {
  entries: string[];
  trades: (Trade | undefined)[];
  places: Map<string, number>;
}

const index = lazy(() => {
  const found: Index = { entries: [''], trades: [undefined], places: new Map() };
  for (const list of LISTS) {
    let trade: Trade | undefined;
    for (const entry of entries(list)) {
      if (entry.startsWith('@')) trade = entry.slice(1) as Trade;
      else addEntry(found, entry, trade);
    }
  }
  return found;
});

const foldedNames = lazy(() => {
  const folded = new Map<string, string>();
  for (const [name, place] of index().places) {
    const key = name.toUpperCase();
    if (place > 0 || !folded.has(key)) folded.set(key, name);
  }
  return folded;
});

/**
 * The company that goes by this name, or undefined. Case counts; accents, the dots of initials, '&' for 'and', 'the'
 * before it and a legal form after it do not. With a legal form ('Apple Inc') or as a site ('Amazon.com') the name needs no
 * further evidence.
 */
export function companyNamed(
  text: string,
  { anyCase = false }: LookUpOptions = {},
): NamedCompany | undefined {
  const found = companyAt(placeOf(text, anyCase) ?? placeOf(text.replace(/^the /i, ''), anyCase));
  if (found) return found;
  const site = WEB_NAME.exec(text)?.[1];
  if (site !== undefined) return withoutDoubt(companyNamed(site, { anyCase }));
  const { name, form } = splitLegalForm(text);
  const short = form && SHORT_FORMS[form];
  if (form) {
    const listed = short ? companyAt(placeOf(`${name} ${short}`, anyCase)) : undefined;
    return withoutDoubt(listed ?? companyNamed(name, { anyCase }));
  }
  const group = /^(.+?)(?: Group| Holdings?)+$/i.exec(text)?.[1];
  return group === undefined ? undefined : companyAt(placeOf(group, anyCase));
}

const WEB_NAME = /^(\p{Lu}[\p{L}\d-]+)\.(?:com|co\.uk|net|co|in|de)$/iu;

/** Every name in the lists, as companyNamed compares it. */
export function companyNames(): Iterable<string> {
  return index().places.keys();
}

function addEntry({ entries, trades, places }: Index, entry: string, trade: Trade | undefined): void {
  const place = entries.push(entry) - 1;
  trades.push(trade);
  const end = entry.indexOf(' @');
  const forms = end < 0 ? entry : entry.slice(0, end);
  if (forms.includes(' = ')) for (const form of forms.split(' = ')) addForm(places, form, place);
  else addForm(places, forms, place);
}

function addForm(places: Map<string, number>, form: string, place: number): void {
  if (form.endsWith(' ?')) places.set(comparable(form.slice(0, -2)), -place);
  else places.set(comparable(form), place);
}

function placeOf(text: string, anyCase: boolean): number | undefined {
  const name = anyCase ? foldedNames().get(comparable(text).toUpperCase()) : comparable(text);
  return name === undefined ? undefined : index().places.get(name);
}

function companyAt(place: number | undefined): NamedCompany | undefined {
  if (place === undefined) return undefined;
  const [forms = '', ...second] = index().entries[Math.abs(place)]?.split(' @') ?? [];
  const trade = index().trades[Math.abs(place)];
  const [name = ''] = forms.split(' = ');
  return {
    name: name.replace(/ \?$/, ''),
    trades: [...(trade ? [trade] : []), ...(second as Trade[])],
    needsEvidence: place < 0,
  };
}

/** 'Sierra Nevada Corporation' stands in the lists as 'Sierra Nevada Corp'. */
const SHORT_FORMS: Partial<Record<string, string>> = {
  Company: 'Co',
  Corporation: 'Corp',
  Incorporated: 'Inc',
  Limited: 'Ltd',
};

function withoutDoubt(company: NamedCompany | undefined): NamedCompany | undefined {
  return company && { ...company, needsEvidence: false };
}
