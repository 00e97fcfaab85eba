import { describe, expect, it } from 'vitest';
import { KIND_RULES } from '../../../src/extract/kinds/all-kinds.ts';
import { inflect } from '../../../src/extract/phrases/inflect.ts';
import { indexPhrases, matchPhrases, readPhrases } from '../../../src/extract/phrases/phrase.ts';
import { readTokens } from '../../../src/extract/phrases/tokens.ts';
import { WORD_GROUPS } from '../../../src/extract/phrases/word-groups.ts';

/** The words that a phrase finds in a sentence; a company stands between square brackets. */
function find(phrase: string, marked: string): string[] {
  const sentence = marked.replace(/[[\]]/g, '');
  const tokens = readTokens(sentence);
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const isMine = (at: number) => (tokens[at]?.start ?? -1) >= start && (tokens[at]?.end ?? 0) <= end;
  const found: string[] = [];
  matchPhrases(
    indexPhrases(readPhrases(phrase).map((one) => [one, phrase] as const)),
    tokens,
    (at) => (start >= 0 && isMine(at) ? 'me' : undefined),
    (_, { from, to }) => found.push(sentence.slice(tokens[from]?.start, tokens[to - 1]?.end)),
  );
  return found;
}

describe('a phrase', () => {
  it('finds all forms of a word', () => {
    expect(find('buy~ out', 'It bought out one, is buying out another.')).toEqual([
      'bought out',
      'buying out',
    ]);
  });

  it('reaches over a few words, never over a dash or into another clause', () => {
    expect(find('cut~ ... jobs', 'It cut up to 300 old jobs.')).toEqual(['cut up to 300 old jobs']);
    expect(find('cut~ ... jobs', 'It cut prices — jobs are safe.')).toEqual([]);
    expect(find('cut~ ... jobs', 'It cut prices while jobs grew.')).toEqual([]);
  });

  it('tells money and percentages from other figures', () => {
    expect(find('rise~ %', 'It rose 5 per cent, rose 5, rose 5%.')).toEqual(['rose 5', 'rose 5%']);
    expect(find('pay~ $', 'It paid 3 billion euros and paid 3 visits.')).toEqual(['paid 3']);
  });

  it('finds the company as one, and not the words in its name', () => {
    expect(find('@ soar~', '[Rocket Fuel Inc] soars.')).toEqual([
      'Rocket Fuel Inc soars',
      'Fuel Inc soars',
      'Inc soars',
    ]);
    expect(find('rocket', '[Rocket Fuel Inc] has a rocket.')).toEqual(['rocket']);
  });

  it('finds a name that is no company’s by its capitals, as one, and no day', () => {
    expect(find('fire~ ^', '[Acme] fired Ann Lee on Monday and fired people.')).toEqual(['fired Ann Lee']);
    expect(find('^ on', 'On Monday Ann Lee on TV, and Acme on air.')).toEqual([
      'Ann Lee on',
      'Lee on',
      'Acme on',
    ]);
    expect(find('^ resign~', 'Nobody resigned.')).toEqual([]);
  });

  it('may leave out a word', () => {
    expect(find('file~ civil? suit', 'They file suit and filed civil suit.')).toEqual([
      'file suit',
      'filed civil suit',
    ]);
  });
});

describe('forms of a word', () => {
  it('are those of English', () => {
    expect(inflect('buy')).toEqual(['buy', 'buys', 'buying', 'bought']);
    expect(inflect('plan')).toEqual(['plan', 'plans', 'planned', 'planning']);
    expect(inflect('carry')).toEqual(['carry', 'carries', 'carried', 'carrying']);
    expect(inflect('close')).toEqual(['close', 'closes', 'closed', 'closing']);
    expect(inflect('agree')).toEqual(['agree', 'agrees', 'agreed', 'agreeing']);
  });

  it('double a last letter after a short vowel that is stressed', () => {
    expect(inflect('slap')).toEqual(['slap', 'slaps', 'slapped', 'slapping']);
    expect(inflect('cut')).toEqual(['cut', 'cuts', 'cutting']);
    expect(inflect('quit')).toEqual(['quit', 'quits', 'quitting']);
    expect(inflect('admit')).toEqual(['admit', 'admits', 'admitted', 'admitting']);
    expect(inflect('gain')).toEqual(['gain', 'gains', 'gained', 'gaining']);
    expect(inflect('show')).toEqual(['show', 'shows', 'showed', 'showing']);
    expect(inflect('target')).toEqual(['target', 'targets', 'targeted', 'targeting']);
  });

  it('are those of both sides of the Atlantic', () => {
    expect(inflect('cancel')).toEqual([
      'cancel',
      'cancels',
      'canceled',
      'cancelled',
      'canceling',
      'cancelling',
    ]);
  });

  it('are those of verbs that follow no rule', () => {
    expect(inflect('repay')).toEqual(['repay', 'repays', 'repaying', 'repaid']);
    expect(inflect('begin')).toEqual(['begin', 'begins', 'beginning', 'began', 'begun']);
    expect(inflect('be')).toEqual(expect.arrayContaining(['is', 'was', 'being']));
  });
});

describe('the phrases of the kinds', () => {
  const rules = KIND_RULES.flatMap(({ kind, rules }) =>
    rules.map((rule) => ({ ...rule, name: `${kind}/${rule.name}` })),
  );
  const lists = rules.flatMap(({ name, when, unless }) =>
    [when, unless ?? ''].map((list) => ({ name, list })),
  );

  it('name only groups that there are', () => {
    const named = lists.flatMap(({ name, list }) =>
      [...list.matchAll(/<(\w+)>/g)].map(([, group = '']) => ({ name, group })),
    );
    expect(named.filter(({ group }) => !(group in WORD_GROUPS))).toEqual([]);
  });

  it('are written with the signs that a phrase has, in small letters', () => {
    const odd = lists.flatMap(({ name, list }) =>
      list
        .split(/[,\n]/)
        .map((phrase) => phrase.trim())
        .filter((phrase) => !/^(?:[\p{Ll}\d'.|~?<>@:$#%^ ]*)$/u.test(phrase))
        .map((phrase) => `${name}: ${phrase}`),
    );
    expect(odd).toEqual([]);
  });

  it('are made of words that a sentence can have: one token each', () => {
    const literals = new Set(
      [...lists.map(({ list }) => list), ...Object.values(WORD_GROUPS)].flatMap((list) =>
        list
          .split(/[\s,|]+/)
          .filter((word) => word !== '' && !/^(?:<|\.\.|[@#$%^])/.test(word))
          .map((word) => word.replace(/[~?]$/, '')),
      ),
    );
    const words = (text: string) => readTokens(text).map(({ word }) => word);
    expect([...literals].filter((word) => words(word).join(' ') !== word || word === 'us')).toEqual([]);
  });

  it('are rules with one name each', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('never consist of words that may all be missing', () => {
    expect(lists.filter(({ list }) => readPhrases(list).some(({ steps }) => steps.length === 0))).toEqual([]);
  });
});
