import { entries, kindedNames, lazy } from './lines.ts';
import { CITIES } from './places/cities.ts';
import { COUNTRIES } from './places/countries.ts';
import { REGIONS } from './places/regions.ts';

/** 'metonym': a street, house or city that also stands for who sits there: Wall Street, the Kremlin, Brussels. */
export type PlaceKind = 'city' | 'country' | 'metonym' | 'region' | 'state';

const regions = lazy(() => kindedNames<Exclude<PlaceKind, 'city' | 'country'>>(REGIONS, plain));
const cities = lazy(() => new Set(entries(CITIES)));
const countries = lazy(readCountries);

/** What kind of place this is, or undefined. Accents may be missing; 'the Hague' is found as 'Hague'. */
export function placeKind(text: string): PlaceKind | undefined {
  const name = plain(text.replace(/^[Tt]he /, ''));
  if (countries().byName.has(name)) return 'country';
  return regions().get(name)?.kind ?? (cities().has(name) || cities().has(plain(text)) ? 'city' : undefined);
}

/** True for 'China', 'Calif.', 'Silicon Valley', 'Wall Street' and 'Cupertino'. */
export function isPlace(text: string): boolean {
  return placeKind(text) !== undefined;
}

/** True for 'Chinese', 'American' and 'European', also with the prefix of 'Anglo-Dutch' or 'US-Chinese'. */
export function isDemonym(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return countries().byDemonym.has(word) || countries().byDemonym.has(last) || WIDER_DEMONYMS.has(last);
}

const WIDER_DEMONYMS = new Set([
  ...[
    'African',
    'Africans',
    'Arab',
    'Arabian',
    'Asian',
    'Asians',
    'Atlantic',
    'Australasian',
    'Bavarian',
    'Californian',
  ],
  ...[
    'Caribbean',
    'Catalan',
    'Cantonese',
    'Eurasian',
    'European',
    'Europeans',
    'Flemish',
    'Hispanic',
    'Kurdish',
  ],
  ...[
    'Latin',
    'Londoner',
    'Londoners',
    'Mediterranean',
    'Muscovite',
    'Nordic',
    'Parisian',
    'Quebecois',
    'Sardinian',
  ],
  ...[
    'Scandinavian',
    'Siberian',
    'Sicilian',
    'Texan',
    'Texans',
    'Tibetan',
    'Western',
    'Eastern',
    'Northern',
    'Southern',
  ],
]);

interface Countries {
  byName: Set<string>;
  byDemonym: Set<string>;
}

function readCountries(): Countries {
  const found: Countries = { byName: new Set(), byDemonym: new Set() };
  for (const entry of entries(COUNTRIES)) {
    // Behind the code of ISO 3166.
    const [names = '', demonyms = ''] = entry.slice(3).split(' = ');
    for (const name of names.split('/')) found.byName.add(name);
    for (const demonym of demonyms.split('/')) if (demonym) found.byDemonym.add(demonym);
  }
  return found;
}

/** The lists have no accents: 'São Paulo' and 'Sao Paulo' are one. */
function plain(text: string): string {
  return /[^\x20-\x7e]/.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('’', "'")
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
    : text;
}
