// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cards } from '../../src/content/card/cards.ts';
import { runCards } from '../../src/content/card/run-cards.ts';
import { createMentions } from '../../src/content/mentions.ts';
import { DWELL_MS, INTENT_MS } from '../../src/hover/timing.ts';
import type { CompanyView } from '../../src/model/company-view.ts';
import { starterView } from '../gallery/fixtures.ts';
import { stringsFrom } from '../ui/strings-from.ts';

let end: AbortController;
let cards: Cards;
let roots: ShadowRoot[];
/** Of each company so many ms. */
let answersAfter: Record<string, number>;

const mentions = createMentions();

// Only real browsers have boxes and popovers, and nobody sees into a closed root.
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(0, 0, 60, 20),
  ] as unknown as DOMRectList);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    const root = attach.call(this, { mode: 'open' });
    roots.push(root);
    return root;
  });
  Object.assign(HTMLElement.prototype, { showPopover: () => {} });
  roots = [];
  answersAfter = {};
  end = new AbortController();
  document.body.innerHTML = '<p>Xiaomi</p><p>Huawei</p>';
  for (const p of document.querySelectorAll('p')) {
    const node = p.firstChild as Text;
    const place = { start: { node, offset: 0 }, end: { node, offset: 6 }, nodes: [node] };
    const company = node.data.toLowerCase();
    mentions.replace([node], [{ company, evidence: { is: 'name' }, ...place }]);
  }
  cards = runCards(
    { strings: stringsFrom(), send: vi.fn(async () => null) as never, isPrivate: false },
    {
      mentions,
      marks: { flash: () => {} },
      look: () => undefined,
      name: async () => [],
      ask: (id) =>
        new Promise<CompanyView>((done) => setTimeout(() => done(starterView(id)), answersAfter[id] ?? 0)),
      forget: () => {},
    },
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  mentions.clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function point(company: string): void {
  const mention = mentions.inOrder().find((each) => each.company === company);
  if (mention) cards.point({ on: 'mention', mention }, { x: 5, y: 5 });
}
const idOf = (company: string) => mentions.inOrder().find((each) => each.company === company)?.id ?? 0;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const shown = () => roots.flatMap((root) => root.querySelector('.company-name')?.textContent ?? []);

describe('the card of the name that the pointer rests on', () => {
  it('opens', async () => {
    point('xiaomi');
    await wait(INTENT_MS + DWELL_MS);
    expect(shown()).toEqual(['Xiaomi']);
  });

  it('opens also where the page threw the one before out', async () => {
    cards.tell({ is: 'openAsked', target: idOf('xiaomi'), by: 'keyboard' });
    await wait(100);
    document.documentElement.lastElementChild?.remove();
    cards.tell({ is: 'openAsked', target: idOf('huawei'), by: 'keyboard' });
    await wait(100);
    expect(shown()).toEqual(['Huawei']);
    expect(document.documentElement.lastElementChild).not.toBe(document.body);
  });

  it('opens also where the answer for the name before comes after its own', async () => {
    answersAfter = { xiaomi: 400 };
    point('xiaomi');
    await wait(INTENT_MS + 50);
    point('huawei');
    await wait(INTENT_MS + DWELL_MS);
    expect(shown()).toEqual(['Huawei']);
  });
});
