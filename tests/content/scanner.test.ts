// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createMentions, type Mentions, textOfMention } from '../../src/content/mentions.ts';
import { createScanner, type Scanner } from '../../src/content/scanner.ts';
import { toDictionary } from '../../src/factbase/dictionary-of.ts';
import { askedKeys } from '../../src/factbase/index/asked-keys.ts';
import { createNameIndex } from '../../src/factbase/name-index.ts';
import type { BackgroundMessages } from '../../src/messages/contract.ts';
import type { Send } from '../../src/messages/send.ts';
import type { Name } from '../../src/model/company.ts';

const name = (text: string, rest: Partial<Name> = {}): Name => ({ text, kind: 'common', ...rest });
const INDEX = createNameIndex([
  { id: 'xiaomi', names: [name('Xiaomi'), name('小米集团'), name('شاومي')], newest: '2021-05-25' },
  { id: 'huawei', names: [name('Huawei')] },
  {
    id: 'apple',
    names: [
      name('Apple', { needsContext: true }),
      name('Apple Inc.', { kind: 'legal' }),
      name('AAPL', { kind: 'ticker' }),
    ],
    context: ['iPhone'],
  },
  { id: 'adidas', names: [name('adidas')] },
  { id: 'delta', names: [name('Delta'), name('Delta Air Lines')] },
  { id: 'delta-taps', names: [name('Delta')] },
  { id: 'bofa', names: [name('Bank of America')] },
]);

let asked: string[][];
/** The words that each question had together. */
let together: string[][][];
let mentions: Mentions;
let scanner: Scanner;
let end: AbortController;
/** What happens while the background thinks; a test may throw here, or change the page. */
let meanwhile: () => void;

const marked = () => mentions.inOrder().map((mention) => `${mention.company}: ${textOfMention(mention)}`);
const send = (async (_name: string, { keys, texts }: BackgroundMessages['dictionary']['request']) => {
  asked.push(keys);
  together.push(texts?.map((places) => places.map((place) => keys[place] ?? '?')) ?? []);
  meanwhile();
  return toDictionary(INDEX.lookup(askedKeys(keys, texts)));
}) as unknown as Send<BackgroundMessages>;

async function show(html: string): Promise<string[]> {
  document.body.innerHTML = html;
  mentions.prune();
  await scanner.scan([document.body]);
  return marked();
}
/** Adds a paragraph and looks for names in it alone. */
async function add(html: string): Promise<Element> {
  const added = document.createElement('p');
  added.innerHTML = html;
  document.body.append(added);
  await scanner.scan([added]);
  return added;
}

beforeEach(() => {
  asked = [];
  together = [];
  meanwhile = () => {};
  mentions = createMentions();
  end = new AbortController();
  const turns = { now: () => performance.now(), next: async () => {} };
  scanner = createScanner(send, mentions, new Set(INDEX.smallKeys), turns, end.signal);
});

describe('a page', () => {
  it('asks once for all its words, and is marked', async () => {
    expect(await show('<p>Xiaomi and <b>Hua</b>wei,</p><p>وشاومي، 小米集团.</p><nav>Xiaomi</nav>')).toEqual([
      'xiaomi: Xiaomi',
      'huawei: Huawei',
      'xiaomi: شاومي',
      'xiaomi: 小米集团',
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.slice(0, 2)).toEqual(['xiaomi', 'huawei']);
  });

  it('says which words stand in one paragraph, each such text once', async () => {
    const row = '<td>Delta Air Lines</td><td>Delta</td>';
    await show(`<p>Xiaomi and Huawei</p><table><tr>${row}</tr><tr>${row}</tr></table><p>Huawei</p>`);
    expect(asked).toEqual([['xiaomi', 'huawei', 'delta', 'air', 'lines']]);
    expect(together).toEqual([
      [
        ['xiaomi', 'huawei'],
        ['delta', 'air', 'lines'],
      ],
    ]);
    expect(marked().filter((name) => name === 'delta: Delta Air Lines')).toHaveLength(2);
  });

  it('without a word that could be a name asks nothing', async () => {
    expect(await show('<p>the river is high</p>')).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('looks for names in small letters because it was told to', async () => {
    expect(await show('<p>shoes of adidas</p>')).toEqual(['adidas: adidas']);
  });

  it('asks for no word that is longer than the contract allows', async () => {
    await show(`<p>X${'x'.repeat(63)} Y${'y'.repeat(64)}</p>`);
    expect(asked.flat()).toEqual([`x${'x'.repeat(63)}`]);
  });

  it('with very many words asks in several messages', async () => {
    const words = Array.from({ length: 45_000 }, (_, i) => `W${i}`);
    await show(`<p>${words.join(' ')} Xiaomi</p>`);
    expect(asked.map((keys) => keys.length)).toEqual([20_000, 20_000, 5_001]);
    expect(marked()).toEqual(['xiaomi: Xiaomi']);
  });

  it('knows the newest fact of a company that it names', async () => {
    await show('<p>Xiaomi, Huawei</p>');
    expect(scanner.newestFact('xiaomi')).toBe('2021-05-25');
    expect(scanner.newestFact('huawei')).toBeUndefined();
  });
});

describe('text that comes later', () => {
  it('asks only where it has a word that is new', async () => {
    await show('<p>Xiaomi</p>');
    await add('Xiaomi Corp and Huawei');
    await add('Huawei and Xiaomi');
    expect(asked).toEqual([['xiaomi'], ['xiaomi', 'corp', 'huawei']]);
    expect(marked()).toHaveLength(5);
  });

  it('asks where it brings words together that were asked for apart', async () => {
    await show('<p>The Bank of England</p>');
    await add('North America');
    expect(await add('Bank of America').then(marked)).toEqual(['bofa: Bank of America']);
    await add('The Bank of America said');
    expect(asked).toHaveLength(4);
    await add('Bank of America');
    expect(asked).toHaveLength(4);
  });

  it('does not ask again for some of the words that stood together', async () => {
    await show('<p>Xiaomi and Huawei beside Delta</p><p>Apple</p>');
    await add('Delta and Huawei');
    await add('Apple');
    expect(asked).toHaveLength(1);
    await add('Apple and Delta');
    expect(together.at(-1)).toEqual([['apple', 'delta']]);
  });

  it('asks for a clock no more than for its numbers', async () => {
    await show('<p>Xiaomi at 10:58</p>');
    await add('Xiaomi at 10:59');
    await add('Xiaomi at 11:00');
    expect(asked).toHaveLength(3);
    for (const time of ['10:00', '11:58', '11:11', '10:10']) await add(`Xiaomi at ${time}`);
    expect(asked).toHaveLength(3);
  });

  it('that is read twice is marked once', async () => {
    await show('<p id="p">Xiaomi</p>');
    await scanner.scan([document.body, document.querySelector('#p') ?? document.body]);
    expect(marked()).toEqual(['xiaomi: Xiaomi']);
  });

  it('is passed over in a part that is left alone, and when it went again', async () => {
    await show('<nav id="nav"></nav>');
    const [inside, gone] = [document.createElement('p'), document.createElement('p')];
    inside.append('Xiaomi');
    gone.append('Huawei');
    document.querySelector('#nav')?.append(inside);
    await scanner.scan([inside, gone]);
    expect([marked(), asked]).toEqual([[], []]);
  });
});

describe('while the background answers', () => {
  it('text that changes is matched as it is now', async () => {
    meanwhile = () => {
      const text = document.querySelector('p')?.firstChild;
      if (text) text.nodeValue = 'Later: Xiaomi';
    };
    expect(await show('<p>Xiaomi</p>')).toEqual(['xiaomi: Xiaomi']);
  });

  it('text may leave the page', async () => {
    meanwhile = () => document.querySelector('p')?.remove();
    expect(await show('<p>Xiaomi</p><div>Huawei</div>')).toEqual(['huawei: Huawei']);
  });

  it('the scan may be ended', async () => {
    meanwhile = () => end.abort();
    expect(await show('<p>Xiaomi</p>')).toEqual([]);
  });
});

describe('a background that does not answer', () => {
  const fail = () => {
    throw new Error('away');
  };

  it('fails the scan, and the next one takes it up again', async () => {
    meanwhile = fail;
    await expect(show('<p>Xiaomi</p>')).rejects.toThrow('away');
    meanwhile = () => {};
    await add('Huawei');
    expect(marked()).toEqual(['xiaomi: Xiaomi', 'huawei: Huawei']);
  });

  it('is not asked for the whole page for ever', async () => {
    meanwhile = fail;
    await expect(show('<p>Xiaomi</p>')).rejects.toThrow();
    for (let i = 0; i < 5; i++) await expect(add(`Huawei X${i}`)).rejects.toThrow();
    expect(asked.at(-1)).toEqual(['huawei', 'x4']);
  });
});

describe('evidence', () => {
  it.each([
    ['another name', 'Apple Inc. said so'],
    ['a context word', 'the iPhone'],
    ['a ticker', 'NASDAQ: AAPL'],
  ])('in one paragraph serves another, before it or after it: %s', async (_what, evidence) => {
    const all = await show(`<p>Apple one</p><p>${evidence}</p><p>Apple two</p>`);
    expect(all.filter((mark) => mark === 'apple: Apple')).toHaveLength(2);
    expect(await show('<p>Apple trees</p>')).toEqual([]);
  });

  it('that comes later serves the names that were in doubt', async () => {
    expect(await show('<p>Apple has grown.</p>')).toEqual([]);
    const added = await add('The iPhone sells well.');
    expect(marked()).toEqual(['apple: Apple']);
    added.remove();
    await add('Apple pie');
    expect(marked()).toEqual(['apple: Apple']);
  });

  it('goes with the text that gave it, as a reader goes from article to article', async () => {
    expect(await show('<p>Apple Inc. sells the iPhone.</p>')).toEqual(['apple: Apple Inc.']);
    expect(await show('<p>Apple trees want a cold winter.</p>')).toEqual([]);
  });

  it.each(['The iPhone sells', 'NASDAQ: AAPL fell'])(
    'is looked for again where its own text changed: %s',
    async (text) => {
      const change = async (to: string) => {
        const node = document.querySelector('#p')?.firstChild;
        if (!node) throw new Error('no text');
        node.nodeValue = to;
        await scanner.scan([node]);
      };
      const names = () => marked().filter((mark) => mark === 'apple: Apple').length;
      await show(`<p id="p">${text}.</p><p>Apple one</p>`);
      await change(`${text} well.`);
      await add('Apple two');
      expect(names()).toBe(2);
      await change('Nothing sells well.');
      await add('Apple three');
      expect(names()).toBe(2);
    },
  );
});

describe('why a name is marked', () => {
  const why = () => mentions.inOrder().map(({ evidence }) => evidence);

  it('is kept with its mention', async () => {
    await show('<p>Xiaomi</p><p>Apple has grown.</p><p>The iPhone sells.</p>');
    expect(why()).toEqual([{ is: 'name' }, { is: 'context', words: ['iPhone'] }]);
  });

  it('is known anew where its text is read again, and the mention stays', async () => {
    await show('<p id="p">Apple has grown.</p><p id="hint">The iPhone sells.</p>');
    const [before] = mentions.inOrder();
    document.querySelector('#hint')?.remove();
    await add('Apple Inc. said so.');
    await scanner.scan([document.querySelector('#p') ?? document.body]);
    const [after] = mentions.inOrder();
    expect(after?.evidence).toEqual({ is: 'otherName', text: 'Apple Inc.' });
    expect(after?.id).toBe(before?.id);
  });

  it('names the companies that were weighed, where several bear the name', async () => {
    await show('<p>Delta flies.</p><p>Delta Air Lines</p>');
    expect(mentions.inOrder()[0]).toMatchObject({ company: 'delta', weighed: ['delta', 'delta-taps'] });
  });
});

describe('a name that opens a sentence', () => {
  it('needs more where the page has the word in small letters, in whichever paragraph', async () => {
    expect(await show('<p>Apple one</p><p>The iPhone</p>')).toEqual(['apple: Apple']);
    expect(await show('<p>Apple pie</p><p>The iPhone</p><p>an apple a day</p>')).toEqual([]);
    expect(await show('<p>We asked Apple.</p><p>The iPhone</p><p>an apple a day</p>')).toEqual([
      'apple: Apple',
    ]);
  });

  it('needs no more where the small word is a part of an address', async () => {
    expect(await show('<p>Apple one</p><p>The iPhone</p><p>see apple.example</p>')).toEqual(['apple: Apple']);
  });
});

describe('a sign beside a name', () => {
  it('speaks for the name in the other paragraphs, before it or after it, and goes with its text', async () => {
    expect(
      await show('<p>At Apple one waits.</p><p>Apple shares fell.</p><p>We asked Apple.</p>'),
    ).toHaveLength(3);
    expect(await show('<p>At Apple one waits.</p>')).toEqual([]);
  });
});

describe('a name that the page has for somebody else', () => {
  it('is not marked for a context word, until the other one is gone', async () => {
    await show('<p id="p">Fiona Apple sings.</p><p>An iPhone rang.</p><p>Apple bowed.</p>');
    expect(marked()).toEqual([]);
    document.querySelector('#p')?.remove();
    await add('An iPhone rang again.');
    await add('Apple grew.');
    expect(marked()).toContain('apple: Apple');
  });
});
