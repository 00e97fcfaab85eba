import { describe, expect, it } from 'vitest';
import english from '../../assets/_locales/en/messages.json';
import { FACT_KINDS, MODALITIES } from '../../src/model/fact.ts';
import { filesBelow, read } from './sources.ts';

const keys = Object.keys(english);
const code = [...filesBelow('src').filter((file) => /\.(tsx?|html)$/.test(file)), 'manifest.json']
  .map(read)
  .join('\n');

/** Keys that the code puts together, as in `kind_${kind}`: what stands before the first hole. */
const stems = [...code.matchAll(/`([a-zA-Z]+_)\$\{/g)].map(([, stem]) => stem ?? '');
const withoutPlural = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

describe('the messages', () => {
  it('are all used', () => {
    const unused = keys.filter((key) => {
      const named = new RegExp(`['"\`]${withoutPlural(key)}['"\`]|__MSG_${key}__`).test(code);
      return !named && !stems.some((stem) => key.startsWith(stem));
    });
    expect(unused).toEqual([]);
  });

  it('name every kind of fact and every modality, and no others', () => {
    const namesOf = (stem: string) => keys.filter((key) => key.startsWith(stem)).sort();
    expect(namesOf('kind_')).toEqual(FACT_KINDS.map((kind) => `kind_${kind.replaceAll('-', '_')}`).sort());
    expect(namesOf('modality_')).toEqual(MODALITIES.map((modality) => `modality_${modality}`).sort());
  });

  it('are no longer than what there is room for, and never empty', () => {
    for (const [key, { message }] of Object.entries(english)) {
      expect(message.trim(), key).not.toBe('');
      expect(message.length, key).toBeLessThanOrEqual(limitOf(key));
    }
  });
});

type Messages = Record<string, { message: string }>;

/** The other languages, by their folders, with the tag that each has to have. */
const TAGS: Record<string, string> = {
  ar: 'ar-u-nu-latn', // The figures in the facts are written with these digits, whatever the region.
  de: 'de',
  es: 'es',
  fr: 'fr',
  zh_CN: 'zh-CN',
};
const messagesOf = (folder: string): Messages =>
  JSON.parse(read(`assets/_locales/${folder}/messages.json`)) as Messages;

/** The stems of messages that have plural forms. */
const counted = keys
  .filter((key) => key.endsWith('_other') && keys.includes(key.replace(/_other$/, '_one')))
  .map((key) => key.replace(/_other$/, ''));

describe('the languages', () => {
  it('are six', () => {
    const folders = new Set(filesBelow('assets/_locales').map((file) => file.split('/')[2]));
    expect([...folders].sort()).toEqual([...Object.keys(TAGS), 'en'].sort());
  });

  it.each(Object.entries(TAGS))(
    '%s says which it is, in a form that dates and numbers follow',
    (folder, tag) => {
      expect(messagesOf(folder).localeTag?.message).toBe(tag);
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
      expect(new Intl.NumberFormat(tag).format(2021)).toMatch(/^2\D?021$/);
    },
  );

  it.each(Object.keys(TAGS))(
    '%s has every message, with the plural forms that it has, and no others',
    (folder) => {
      const given = Object.keys(messagesOf(folder));
      const wanted = keysIn(TAGS[folder] ?? '');
      expect({
        missing: wanted.filter((key) => !given.includes(key)),
        unused: given.filter((key) => !wanted.includes(key)),
      }).toEqual({ missing: [], unused: [] });
    },
  );

  it.each(Object.keys(TAGS))('%s has the placeholders of the English messages', (folder) => {
    const differing = Object.entries(messagesOf(folder))
      .filter(([key, { message }]) => {
        const own = placeholdersIn(message);
        const wanted = placeholdersIn(originalOf(key));
        // Such a form can say in words what the others leave to a number, or leave it out.
        if (isOfOneNumber(key, TAGS[folder] ?? '')) return own.some((one) => !wanted.includes(one));
        const all: Messages = english;
        return ![wanted, placeholdersIn(all[key]?.message ?? '')].map(String).includes(String(own));
      })
      .map(([key, { message }]) => `${key}: ${message}`);
    expect(differing).toEqual([]);
  });

  it.each(Object.keys(TAGS))('%s has room for its messages, none of them empty', (folder) => {
    for (const [key, { message }] of Object.entries(messagesOf(folder))) {
      expect(message.trim(), key).not.toBe('');
      const isOfStore = key.startsWith('extension');
      expect(message.length, `${key}: ${message}`).toBeLessThanOrEqual(
        limitOf(key) * (isOfStore ? 1 : LONGER),
      );
    }
  });

  it.each(Object.keys(TAGS))('%s leaves nothing in English', (folder) => {
    const left = Object.entries(messagesOf(folder))
      .filter(([key, { message }]) => {
        const words = wordsOf(message);
        return words !== '' && words === wordsOf(originalOf(key)) && !SAME[folder]?.includes(words);
      })
      .map(([key]) => key);
    expect(left).toEqual([]);
  });

  it.each([
    ['ar', /\p{Script=Arabic}/u],
    ['zh_CN', /\p{Script=Han}/u],
  ])('%s is written in its script', (folder, script) => {
    const foreign = Object.entries(messagesOf(folder))
      .filter(([key, { message }]) => key !== 'localeTag' && wordsOf(message) !== '' && !script.test(message))
      .map(([key]) => key);
    expect(foreign).toEqual([]);
  });
});

describe('the components', () => {
  it('write no words of their own: text between tags comes from the messages', () => {
    const wordy = filesBelow('src')
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => wordsIn(read(file)).map((text) => `${file}: ${text}`));
    expect(wordy).toEqual([]);
  });

  it.each([
    ['a line of its own', '<p>\n  Nothing was found here.\n</p>', 'Nothing was found here.'],
    ['between its tags', '<p>Nothing</p>', 'Nothing'],
    ['before a value', '<p>Found {count}</p>', 'Found'],
    ['after a value', '<p>{count} facts</p>', 'facts'],
    ['in an attribute that is heard', '<button aria-label="Close" />', 'Close'],
  ])('are seen to write words: %s', (_, source, words) => {
    expect(wordsIn(source)).toEqual([words]);
  });

  it.each([
    'const list = useRef<HTMLUListElement>(null);',
    'async function view(): Promise<void> {',
    'const of = (found: Map<string, string[]>) => found.size > 0 && <b>{t(key)}</b>;',
    '<h1>Factcards</h1>',
    '<img alt="" class="icon" />',
  ])('are not taken to write words: %s', (source) => {
    expect(wordsIn(source)).toEqual([]);
  });
});

/** The room for a text, in UTF-16 code units: a label stands in a line with others, a sentence may run on. */
function limitOf(key: string): number {
  return LIMITS.find(([pattern]) => pattern.test(key))?.[1] ?? 300;
}

const LIMITS: readonly [RegExp, number][] = [
  // What the stores of the browsers take.
  [/^extensionName$/, 45],
  [/^extensionDescription$/, 132],
  [/^(?:kind|threadState)_/, 20],
  [/^modality_/, 35],
  [/^fact(?:Newer|Superseded)$/, 20],
  [/^(?:card|popup)(?:Retry|Reload|TurnOn|Allow|Back|Options|Site)$/, 24],
  [/^options_(?:remove|undo|replace|keep|cancel|siteOn|siteButton)$/, 20],
];

/** How much longer than the English limits a language may be. */
const LONGER = 1.25;

/** Words that are the same as the English ones, beside the product's name. */
const SAME: Record<string, string[]> = {
  de: ['Markdown', 'Name', 'Q', 'Revision', 'Text', 'Website'],
  es: ['Markdown'],
  fr: [
    'Acquisition',
    'Articles',
    'article',
    'articles',
    'Date',
    'Description',
    'Incident',
    'Licence',
    'Markdown',
    'Note',
    'note',
    'notes',
    'Options',
    'Packs',
    'pack',
    'packs',
    'Restriction',
    'Source',
  ],
};

/** What is left of a message without placeholders and marks. */
const wordsOf = (message: string): string =>
  message
    .replace(/\$\d|%s/g, '')
    .replaceAll(PRODUCT, '')
    .replace(/[^\p{L} ]/gu, '')
    .trim();

/** `$1` of ours, and `%s` of the browsers' context menus. */
const placeholdersIn = (message: string): string[] => [...new Set(message.match(/\$\d|%s/g))].sort();

/** The English message that one of another language says; for a plural form, the one for many. */
function originalOf(key: string): string {
  const all: Messages = english;
  const stem = withoutPlural(key);
  return (counted.includes(stem) ? all[`${stem}_other`] : all[key])?.message ?? '';
}

/** The keys that a language has to have: the English ones, with plural forms of its own. */
function keysIn(tag: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return [
    ...keys.filter((key) => !counted.includes(withoutPlural(key))),
    ...counted.flatMap((stem) => pluralCategories.map((category) => `${stem}_${category}`)),
  ];
}

/** Whether a plural form is for one number alone, as Arabic has one for two: it can say the number in words. */
function isOfOneNumber(key: string, tag: string): boolean {
  const rules = new Intl.PluralRules(tag);
  const category = key.split('_').at(-1);
  const numbers = Array.from({ length: 200 }, (_, n) => n).filter((n) => rules.select(n) === category);
  return counted.includes(withoutPlural(key)) && numbers.length === 1;
}

/** The one name that is the same in every language. */
const PRODUCT = 'Factcards';

/** Words that stand in JSX itself: text on a line of its own, text beside a tag or a value, attributes that are heard. */
function wordsIn(source: string): string[] {
  const patterns = [
    /^\s*([A-Z][a-z]+(?: [a-z]+){1,}[.!?]?)\s*$/gm,
    /<\/?[a-zA-Z][^<>]*>([^<>{}();=|&\n]*\p{L}{2}[^<>{}();=|&\n]*)(?=<|\{)/gu,
    /\}([^<>{}();=|&\n]*\p{L}{2}[^<>{}();=|&\n]*)(?=<\/)/gu,
    /\b(?:aria-label|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu,
  ];
  const found = patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, text = '']) => text.trim()),
  );
  return found.filter((text) => text !== PRODUCT);
}
