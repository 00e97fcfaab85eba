// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startContent } from '../../src/content/start.ts';
import { toDictionary } from '../../src/factbase/dictionary-of.ts';
import { askedKeys } from '../../src/factbase/index/asked-keys.ts';
import { createNameIndex } from '../../src/factbase/name-index.ts';
import type { BackgroundMessages, PageMessages, PageTerms } from '../../src/messages/contract.ts';
import type { Send } from '../../src/messages/send.ts';
import type { Handlers } from '../../src/messages/serve.ts';
import { DEFAULT_LOOK } from '../../src/model/look.ts';

const INDEX = createNameIndex([
  { id: 'xiaomi', names: [{ text: 'Xiaomi', kind: 'common' }], newest: '2021-05-25' },
  { id: 'huawei', names: [{ text: 'Huawei', kind: 'common' }], newest: '2020' },
]);
const TERMS: PageTerms = {
  isEnabled: true,
  marks: 'first',
  marksOnlyNews: false,
  look: DEFAULT_LOOK,
  smallKeys: [],
  revision: '1',
};

/** Only real browsers have highlights and boxes. */
const highlights = new Map<string, Set<StaticRange>>();
let terms: PageTerms;
let sent: string[];
/** The company that is left unmarked. */
let quiet: string | undefined;
/** Where it is, if only at one address. */
let quietAt: string | undefined;
/** The message that fails. */
let failing: string | undefined;
let end: AbortController;
let page: Handlers<PageMessages>;

const send = (async (
  name: keyof BackgroundMessages,
  request: { companies?: number; newer?: number; keys?: string[] },
) => {
  sent.push(
    name === 'found' ? `found ${request.companies}${request.newer ? `, ${request.newer} newer` : ''}` : name,
  );
  if (name === failing) throw new Error('away');
  const isQuietHere = quietAt === undefined || quietAt === location.pathname;
  if (name === 'pageTerms') return { ...terms, revision: `${terms.revision} ${quietAt && isQuietHere}` };
  if (name !== 'dictionary') return null;
  const { companies, names } = toDictionary(INDEX.lookup(askedKeys(request.keys ?? [])));
  return {
    names,
    companies: companies.map((each) =>
      isQuietHere && each.id === quiet ? { ...each, isQuiet: true } : each,
    ),
  };
}) as unknown as Send<BackgroundMessages>;

/** The underlined texts, by highlight. */
function underlined(): Record<string, string[]> {
  const text = ({ startContainer, startOffset, endOffset }: StaticRange) =>
    startContainer.textContent?.slice(startOffset, endOffset) ?? '';
  return Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(text)]));
}
const settle = () => vi.advanceTimersByTimeAsync(1000);
async function start(html: string): Promise<void> {
  document.body.innerHTML = html;
  begin();
  await settle();
}
function begin(): void {
  page = startContent({
    root: document,
    send,
    loadCards: () => Promise.reject(new Error('no card in this test')),
    signal: end.signal,
  });
}
const sender = {};
const refresh = async () => {
  await page.refresh({}, sender);
  await settle();
};

beforeEach(() => {
  quiet = undefined;
  quietAt = undefined;
  // happy-dom has none.
  vi.stubGlobal('navigation', new EventTarget());
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init);
      }
    },
  );
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(0, 0, 9, 9),
  ] as unknown as DOMRectList);
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  highlights.clear();
  document.head.innerHTML = '<meta property="article:published_time" content="2021-02-14">';
  terms = TERMS;
  sent = [];
  failing = undefined;
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const NEWS = '<main><p>Xiaomi, Huawei, Xiaomi</p></main><footer>Huawei</footer>';

describe('a page', () => {
  it('is marked at the first mention of each company, told apart where a fact is newer', async () => {
    await start(NEWS);
    expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
    expect(sent).toEqual(['pageTerms', 'dictionary', 'found 2, 1 newer']);
  });

  it('is marked at every mention, or none, as the reader wants', async () => {
    terms = { ...TERMS, marks: 'every' };
    await start(NEWS);
    expect(underlined()).toEqual({
      factcards: ['Huawei', 'Huawei'],
      'factcards-newer': ['Xiaomi', 'Xiaomi'],
    });
    terms = { ...TERMS, marks: 'none' };
    await refresh();
    expect(underlined()).toEqual({});
  });

  it('leaves out the marks of companies of which nothing is new, and answers for them', async () => {
    quiet = 'huawei';
    await start(NEWS);
    expect(underlined()).toEqual({ 'factcards-newer': ['Xiaomi'] });
    expect(sent).toContain('found 2, 1 newer');
    terms = { ...TERMS, marks: 'every' };
    await refresh();
    expect(underlined()).toEqual({ 'factcards-newer': ['Xiaomi', 'Xiaomi'] });
  });

  it('is marked in the style that the reader chose, and in one style at a time', async () => {
    await start(NEWS);
    terms = { ...TERMS, look: { ...DEFAULT_LOOK, markStyle: 'tint' } };
    await refresh();
    expect(underlined()).toEqual({ 'factcards-tint': ['Huawei'], 'factcards-newer-tint': ['Xiaomi'] });
    terms = TERMS;
    await refresh();
    expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
  });

  it('without a date is marked without a warning', async () => {
    document.head.innerHTML = '';
    await start(NEWS);
    expect(underlined()).toEqual({ factcards: ['Xiaomi', 'Huawei'] });
  });

  it('of a site that is switched off is neither read nor marked, and loses its marks', async () => {
    await start(NEWS);
    terms = { ...TERMS, isEnabled: false };
    sent = [];
    await refresh();
    expect(underlined()).toEqual({});
    expect(sent).toEqual(['pageTerms', 'found 0']);
    expect(page.report({}, sender)).toMatchObject({ isEnabled: false, companies: [] });
  });

  it('tells the popup what it found', async () => {
    await start(NEWS);
    expect(page.report({}, sender)).toEqual({
      isEnabled: true,
      isIncomplete: false,
      companies: [
        { id: 'xiaomi', mentions: 2 },
        { id: 'huawei', mentions: 2 },
      ],
      pageDate: '2021-02-14',
    });
  });

  it('that changes all the time is marked without a warning, and says so', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<script type="application/ld+json">{"@type":"CollectionPage"}</script>',
    );
    await start(NEWS);
    expect(underlined()).toEqual({ factcards: ['Xiaomi', 'Huawei'] });
    const report = page.report({}, sender);
    expect(report).toMatchObject({ isLive: true });
    expect(report).not.toHaveProperty('pageDate');
  });

  it('is as it was found when its life ends', async () => {
    document.body.innerHTML = NEWS;
    const found = document.documentElement.outerHTML;
    await start(NEWS);
    end.abort();
    expect(underlined()).toEqual({});
    expect(document.documentElement.outerHTML).toBe(found);
    document.body.append('Xiaomi');
    document.dispatchEvent(new Event('visibilitychange'));
    sent = [];
    await settle();
    expect(sent).toEqual([]);
  });
});

describe('a page that changes', () => {
  it('marks what came and forgets what went', async () => {
    await start('<main><p>Xiaomi</p></main>');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Huawei</p>');
    await settle();
    expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
    document.querySelector('p')?.remove();
    await settle();
    expect(underlined()).toEqual({ factcards: ['Huawei'] });
    expect(sent.filter((message) => message.startsWith('found'))).toEqual([
      'found 1, 1 newer',
      'found 2, 1 newer',
      'found 1',
    ]);
  });

  it.each([
    ['in its head', '<meta property="article:published_time" content="2021-02-14">'],
    [
      'for machines',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-02-14"}</script>',
    ],
  ])('is marked anew where it says only later, %s, of when it is', async (_where, html) => {
    document.head.innerHTML = '';
    await start(NEWS);
    document.head.insertAdjacentHTML('beforeend', html);
    await settle();
    expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
    expect(sent.at(-1)).toBe('found 2, 1 newer');
  });

  it.each([
    [
      'in its head',
      '<meta property="article:published_time" content="2022-01-01">',
      (head: HTMLElement) => head.querySelector('meta')?.setAttribute('content', '2021-02-14'),
    ],
    [
      'for machines',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-01-01"}</script>',
      (head: HTMLElement) => {
        const text = head.querySelector('script')?.firstChild;
        if (text) text.nodeValue = text.nodeValue?.replace('2022-01-01', '2021-02-14') ?? '';
      },
    ],
  ])('is marked anew where it puts another day in place of the one, %s', async (_where, html, change) => {
    document.head.innerHTML = html;
    await start(NEWS);
    expect(underlined()).toEqual({ factcards: ['Xiaomi', 'Huawei'] });
    change(document.head);
    await settle();
    expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
    expect(sent.at(-1)).toBe('found 2, 1 newer');
  });

  it('says that names may be missing until the background answered for all of it', async () => {
    await start('<main><p>Xiaomi</p></main>');
    const isIncomplete = async () => (await page.report({}, sender)).isIncomplete;
    const add = async (text: string) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
      await settle();
    };
    failing = 'dictionary';
    await add('Huawei');
    expect(await isIncomplete()).toBe(true);
    failing = undefined;
    await add('Oakworks');
    expect(await isIncomplete()).toBe(false);
    expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
    // What was asked for too often in vain is given up.
    failing = 'dictionary';
    for (const text of ['Norvik', 'Selva', 'Tidewater', 'Meridian', 'Halden']) await add(text);
    failing = undefined;
    await add('Borealis');
    expect(await isIncomplete()).toBe(true);
  });

  it('tells the background nothing where its companies stay the same, as with a clock', async () => {
    await start('<main><p>Xiaomi</p><p id="clock">a minute ago</p></main>');
    const before = highlights.get('factcards-newer');
    sent = [];
    const clock = document.querySelector('#clock')?.firstChild;
    for (let i = 0; i < 5; i++) {
      if (clock) clock.nodeValue = `some minutes ago${'.'.repeat(i)}`;
      await settle();
    }
    expect(sent).toEqual([]);
    expect(highlights.get('factcards-newer')).toBe(before);
  });
});

describe('a page that the reader comes back to', () => {
  const comeBack = async () => {
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
  };

  it('asks whether anything changed, and begins anew only where it did', async () => {
    await start(NEWS);
    sent = [];
    await comeBack();
    expect(sent).toEqual(['pageTerms']);
    terms = { ...TERMS, revision: '2' };
    await comeBack();
    expect(sent).toEqual(['pageTerms', 'pageTerms', 'dictionary', 'found 2, 1 newer']);
  });

  it.each(['pageTerms', 'dictionary'])(
    'is looked at again where the background did not answer: %s',
    async (message) => {
      failing = message;
      await start(NEWS);
      expect(underlined()).toEqual({});
      failing = undefined;
      await comeBack();
      expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
    },
  );

  it('by the back button gets its badge again', async () => {
    await start(NEWS);
    sent = [];
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(sent).toEqual(['pageTerms', 'found 2, 1 newer']);
  });
});

describe('a page that goes on to another address without leaving', () => {
  const go = async (address: string) => {
    history.pushState(null, '', address);
    window.navigation.dispatchEvent(new Event('currententrychange'));
    await settle();
  };
  /** What was decided of one address alone. */
  const decideAt = (address: string) => {
    quietAt = address;
    quiet = 'huawei';
  };

  it('is marked as is decided of each address, and begins anew only where that differs', async () => {
    await go('/first');
    decideAt('/first');
    await start(NEWS);
    expect(underlined()).toEqual({ 'factcards-newer': ['Xiaomi'] });
    await go('/second');
    expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
    sent = [];
    await go('/third');
    expect(sent).toEqual(['pageTerms']);
    await go('/first');
    expect(underlined()).toEqual({ 'factcards-newer': ['Xiaomi'] });
  });

  it('is not asked about where it only goes to another place of the same page', async () => {
    await start(NEWS);
    sent = [];
    await go('#further-down');
    expect(sent).toEqual([]);
  });

  it('while the background answers is marked as is decided of the last address', async () => {
    await go('/first');
    decideAt('/first');
    document.body.innerHTML = NEWS;
    begin();
    go('/second').catch(() => {});
    await go('/first');
    expect(underlined()).toEqual({ 'factcards-newer': ['Xiaomi'] });
    go('/second').catch(() => {});
    go('/first').catch(() => {});
    await go('/second');
    expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
  });

  it('and is hidden is asked about when it is seen again', async () => {
    await go('/first');
    decideAt('/first');
    await start(NEWS);
    sent = [];
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await go('/second');
    expect(sent).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(underlined()).toEqual({ factcards: ['Huawei'], 'factcards-newer': ['Xiaomi'] });
  });
});
