// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DateStrip } from '../../src/ui/company/date-strip.tsx';
import { manyFacts, starterView, viewOf } from '../gallery/fixtures.ts';
import { find, renderWithStrings } from './render-with-strings.tsx';
import { stringsFrom } from './strings-from.ts';

const show = (view = starterView('xiaomi', '2021-02-14')) => renderWithStrings(<DateStrip view={view} />);

describe('the line of time', () => {
  it('has a mark for each dated fact, those that are newer than the page stand out, and the page', () => {
    const view = starterView('xiaomi', '2021-02-14');
    const strip = show(view);
    expect(strip.querySelectorAll('.strip-mark')).toHaveLength(view.facts.filter(({ date }) => date).length);
    expect(strip.querySelectorAll('.strip-mark.newer')).toHaveLength(view.newerCount);
    expect(strip.querySelectorAll('.strip-mark.superseded')).toHaveLength(2);
    expect(find(strip, '.strip-page').textContent).toBe('This page');
  });

  it('is heard as one sentence that says the same', () => {
    const strip = find(show(), 'svg');
    expect(strip.getAttribute('role')).toBe('img');
    expect(strip.getAttribute('aria-label')).toMatch(
      /^A line of time with 9 facts, from Jan 2021 to 26 May 2021\. This page is from 14 Feb 2021\. \d facts are newer\.$/,
    );
  });

  it('runs along the line of reading', () => {
    const places = (root: HTMLElement) =>
      [...root.querySelectorAll('.strip-dot')].map((dot) => Number.parseFloat(dot.getAttribute('cx') ?? ''));
    const ltr = places(show());
    const rtl = places(
      renderWithStrings(
        <DateStrip view={starterView('xiaomi', '2021-02-14')} />,
        stringsFrom({ messages: { localeTag: 'ar' } }),
      ),
    );
    expect(rtl).toHaveLength(ltr.length);
    for (const [i, place] of rtl.entries()) expect(place).toBeCloseTo(100 - (ltr[i] ?? 0));
  });

  it('draws a month, a quarter and a year as a stretch', () => {
    expect(show(manyFacts(40)).querySelectorAll('.strip-span').length).toBeGreaterThan(0);
  });

  it('is not there where there is none to draw', () => {
    expect(show(viewOf({ id: 'n', name: 'Nordwind' }, [], [])).innerHTML).toBe('');
  });
});
