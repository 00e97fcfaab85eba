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
