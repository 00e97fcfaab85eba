// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CompanyView, FactView } from '../../src/model/company-view.ts';
import { Card } from '../../src/ui/card/card.tsx';
import { CardError } from '../../src/ui/card/card-error.tsx';
import { starterView } from '../gallery/fixtures.ts';
import { find, press, renderWithStrings } from './render-with-strings.tsx';

const fact = (rest: Partial<FactView> = {}): FactView => ({
  id: 'f',
  kind: 'deal',
  date: '2021-Q3',
  statement: 'It agreed on a deal.',
  sources: [],
  isSuperseded: false,
  isNewer: false,
  ...rest,
});

const company = (facts: FactView[]): CompanyView => ({
  id: 'c',
  name: 'Company',
  threads: [],
  facts,
  key: facts.slice(0, 3).map(({ id }) => id),
  newerCount: 0,
});

const show = (view: CompanyView, onClose = () => {}) =>
  renderWithStrings(<Card view={view} onClose={onClose} />);
const showFact = (rest: Partial<FactView>) => find(show(company([fact(rest)])), '.fact');

describe('the card', () => {
  it('says who it is, where the matter stands and that the page is out of date', () => {
    const card = show(starterView('xiaomi', '2021-02-14'));
    expect(find(card, 'h2').textContent).toBe('Xiaomi');
    expect(find(card, '.company-about').textContent).toContain('HKEX 1810');
    expect(find(card, '.status-line').textContent).toBe('US blacklist (CCMC) removed 25 May 2021');
    expect(find(card, '.page-warning').textContent).toMatch(
      /^This page is from 14 Feb 2021\. \d facts are newer\.$/,
    );
  });

  it('does not warn of a page that is newer than all facts, nor of one without a date', () => {
    expect(show(starterView('xiaomi', '2021-06-01')).querySelector('.page-warning')).toBeNull();
    expect(show(starterView('xiaomi')).querySelector('.page-warning')).toBeNull();
  });

  it('says of an undated page, and of one that changes all the time, that it cannot tell', () => {
    expect(find(show(starterView('xiaomi')), '.page-ageless').textContent).toContain('does not say when');
    const live = { ...starterView('xiaomi'), isLive: true };
    expect(find(show(live), '.page-ageless').textContent).toContain('changes all the time');
    expect(show(starterView('xiaomi', '2021-02-14')).querySelector('.page-ageless')).toBeNull();
    expect(show(starterView('xiaomi', '2026')).querySelector('.page-ageless')).toBeNull();
  });

  it('is heard with its name, its status and its newest fact', () => {
    const card = find(show(starterView('xiaomi')), '[role=dialog]');
    const text = (attribute: string) =>
      find(card, `#${CSS.escape(card.getAttribute(attribute) ?? '')}`).textContent;
    expect(text('aria-labelledby')).toBe('Xiaomi');
    expect(text('aria-describedby')).toMatch(
      /^US blacklist \(CCMC\): removed, 25 May 2021\. Newest fact: 26 May 2021: /,
    );
  });

  it('shows all facts when its button is pressed, and hides them again', () => {
    const view = starterView('xiaomi');
    const card = show(view);
    expect(card.querySelector('.timeline')).toBeNull();
    press(card, '.card-more button');
    expect(card.querySelectorAll('.timeline .fact')).toHaveLength(view.facts.length);
    expect(find(card, '.card-more button').getAttribute('aria-expanded')).toBe('true');
    press(card, '.card-more button');
    expect(card.querySelector('.timeline')).toBeNull();
  });

  it('has the button for all facts outside of what scrolls, so that its line spans the card', () => {
    const card = show(starterView('xiaomi'));
    expect(find(card, '.card-more').closest('.card-body')).toBeNull();
    const [facts, timeline] = card.querySelectorAll<HTMLElement>('.card-body');
    expect([facts?.hidden, timeline?.hidden]).toEqual([false, true]);
    press(card, '.card-more button');
    expect([facts?.hidden, timeline?.hidden]).toEqual([true, false]);
    expect(document.getElementById(find(card, '.card-more button').getAttribute('aria-controls') ?? '')).toBe(
      timeline,
    );
  });

  it('closes by its button', () => {
    const onClose = vi.fn();
    press(show(company([]), onClose), 'button[aria-label="Close"]');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says so where a company has no facts, and where the facts could not be read', () => {
    expect(find(show(company([])), '.card-note').textContent).toContain('Named, but no facts yet');
    const failed = renderWithStrings(<CardError name="Company" onClose={() => {}} onRetry={() => {}} />);
    expect(failed.textContent).toContain('could not be read');
  });

  it('marks in its timeline where the page stands', () => {
    const card = show(starterView('xiaomi', '2021-02-14'));
    press(card, '.card-more button');
    const here = find(card, '.page-here');
    expect(here.textContent).toBe('This page, 14 Feb 2021');
    expect(here.previousElementSibling?.textContent).toContain('Newer');
    expect(here.nextElementSibling?.textContent).not.toContain('Newer');
  });
});

describe('what was in sight on the card', () => {
  const onSeen = vi.fn();
  const view = starterView('xiaomi');
  const ids = view.facts.map(({ id }) => id);

  beforeEach(() => {
    vi.useFakeTimers();
    onSeen.mockClear();
  });
  afterEach(() => vi.useRealTimers());
  const open = () => renderWithStrings(<Card view={view} onSeen={onSeen} onClose={() => {}} />);
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it('is told after a second, and not of a card that was closed sooner', () => {
    const card = open();
    wait(900);
    act(() => render(null, card));
    wait(900);
    expect(onSeen).not.toHaveBeenCalled();
    open();
    wait(1000);
    expect(onSeen.mock.calls).toEqual([[view.key]]);
  });

  it('is the whole timeline once that is open', () => {
    const card = open();
    press(card, '.card-more button');
    wait(0);
    expect(onSeen.mock.calls).toEqual([[ids]]);
  });

  it('is toned down the next time, and what is new says so', () => {
    expect(showFact({ isSeen: true }).classList).toContain('seen');
    expect(showFact({ isNew: true }).textContent).toContain('New to you');
    expect(showFact({}).textContent).not.toContain('New to you');
  });
});

describe('a fact', () => {
  it.each([
    ['planned', 'Planned'],
    ['conditional', 'Conditional'],
    ['denied', 'Denied'],
    ['reported', 'Reported'],
    ['toCome', 'Still to come'],
  ] as const)('that is %s says so in words', (modality, words) => {
    expect(showFact({ modality }).textContent).toContain(words);
  });

  it('that was overtaken says so in words', () => {
    expect(showFact({ isSuperseded: true }).textContent).toContain('Since superseded');
  });

  it('tells who said it', () => {
    const said = { speaker: 'Lei Jun', role: 'chair' };
    expect(showFact({ said }).textContent).toContain('Said by Lei Jun, chair');
  });

  it('without a date is dated by its article, and said to be', () => {
    const article = { id: 'a', title: 'T', published: '2021-05-26' };
    const { date: _, ...undated } = fact({ sources: [article] });
    expect(find(show(company([undated])), '.fact-date').textContent).toBe('As of 26 May 2021');
  });

  it('has no invented day in its machine-readable date', () => {
    expect(find(showFact({ date: '2021-05' }), 'time').getAttribute('datetime')).toBe('2021-05');
    expect(showFact({ date: '2021-Q3' }).querySelector('time')).toBeNull();
  });

  it('links to its article without telling where the reader comes from', () => {
    const article = { id: 'a', title: 'T', publisher: 'Ledger', url: 'https://ledger.example/1' };
    const link = find<HTMLAnchorElement>(showFact({ sources: [article] }), 'a');
    expect(link.textContent).toContain('Ledger');
    expect([link.href, link.target, link.rel]).toEqual([article.url, '_blank', 'noopener noreferrer']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])(
    'never links to %s',
    (url) => {
      const article = { id: 'a', title: 'Title', author: 'Author', published: '2021-05-26', url };
      const shown = showFact({ sources: [article] });
      expect(shown.querySelector('a')).toBeNull();
      expect(find(shown, '.source').textContent).toBe('Source: Title, Author, 26 May 2021');
    },
  );

  it('says that its sentence is gone from the source, since when, and keeps the paragraph to read', () => {
    const check = {
      quote: 'It fell.',
      is: 'gone' as const,
      on: '2026-11-30',
      paragraph: 'It fell. And rose.',
    };
    const shown = showFact({ sources: [{ id: 'a', title: 'T', check }] });
    expect(find(shown, '.source-check').textContent).toContain(
      'The source no longer has this sentence (checked 30 Nov 2026)',
    );
    expect(find(shown, 'details blockquote').textContent).toBe('It fell. And rose.');
    expect(find(shown, 'summary').textContent).toBe('Show the saved paragraph');
  });

  it('says what its source says now', () => {
    const check = { quote: 'It fell.', is: 'changed' as const, on: '2026-11-30', now: 'It rose.' };
    expect(find(showFact({ sources: [{ id: 'a', title: 'T', check }] }), '.source-now').textContent).toBe(
      'Now: It rose.',
    );
  });

  it('says which of its sources it is that changed', () => {
    const check = { quote: 'It fell.', is: 'there' as const, on: '2026-11-30' };
    const sources = [
      { id: 'a', title: 'T', publisher: 'Ledger', check },
      { id: 'b', title: 'U' },
    ];
    expect(find(showFact({ sources }), '.source-check').textContent).toBe(
      'Ledger: The source still said so on 30 Nov 2026',
    );
  });

  it('is text, whatever it holds', () => {
    const statement = '<img src=x onerror=alert(1)><b>bold</b>';
    const shown = showFact({ statement, sources: [{ id: 'a', title: statement }] });
    expect(find(shown, '.fact-statement').textContent).toBe(statement);
    expect(shown.querySelector('img, b')).toBeNull();
  });
});
