// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { CompanyView } from '../../src/model/company-view.ts';
import { CompanyPage } from '../../src/ui/popup/company-page.tsx';
import type { LookBack } from '../../src/ui/popup/use-as-of.ts';
import { starterView } from '../gallery/fixtures.ts';
import { find, press, renderWithStrings } from './render-with-strings.tsx';

const PAGE_DATE = '2021-02-14';
const OPEN = '.page-tool';

function show(lookBack: LookBack, view: CompanyView = starterView('xiaomi', PAGE_DATE)) {
  const page = renderWithStrings(
    <CompanyPage
      company={{ view, mentions: 3 }}
      backTo="All companies"
      onBack={vi.fn()}
      onJump={vi.fn()}
      lookBack={lookBack}
      today="2026-11-30"
    />,
  );
  press(page, OPEN);
  return page;
}
const known: LookBack = async ({ id, pageDate }, asOf) => starterView(id, pageDate, asOf);
const pressAndWait = (root: HTMLElement, selector: string) => act(async () => press(root, selector));
const enter = (root: HTMLElement, day: string) =>
  act(async () => {
    const field = find<HTMLInputElement>(root, 'input[type=date]');
    field.value = day;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
const PAGE_BUTTON = '.as-of-days button + button';
const statusOf = (root: HTMLElement) => root.querySelector('.status-line')?.textContent;

describe('a company as of another day', () => {
  it('stands as it stood on the page’s date, and says so', async () => {
    const page = show(known);
    expect(statusOf(page)).toContain('removed');
    expect(page.querySelector('.as-of-banner')?.textContent).toBe('');
    await pressAndWait(page, PAGE_BUTTON);
    expect(find(page, '.as-of-banner').textContent).toContain('As of 14 Feb 2021.');
    expect(statusOf(page)).toContain('in force');
    expect(find(page, '.fact-told-later').textContent).toContain('26 May 2021');
    expect(page.textContent).not.toContain('vacated');
    expect(page.querySelector('.page-warning')).toBeNull();
    expect(find<HTMLInputElement>(page, 'input[type=date]').value).toBe(PAGE_DATE);
  });

  it('comes back to today, by the banner, which gives its focus on', async () => {
    const page = show(known);
    await pressAndWait(page, PAGE_BUTTON);
    await pressAndWait(page, '.as-of-banner button');
    expect(statusOf(page)).toContain('removed');
    expect(document.activeElement).toBe(find(page, OPEN));
    expect(find(page, '.as-of-days button').getAttribute('aria-pressed')).toBe('true');
  });

  it('leaves the room to the facts: the days are behind a button, which tells when one is chosen', async () => {
    const page = show(known);
    await pressAndWait(page, PAGE_BUTTON);
    await pressAndWait(page, OPEN);
    expect(page.querySelector('.as-of-days')).toBeNull();
    expect(find(page, OPEN).getAttribute('aria-expanded')).toBe('false');
    expect(find(page, OPEN).classList.contains('is-on')).toBe(true);
    expect(find(page, '.as-of-banner').textContent).toContain('As of 14 Feb 2021.');
    await pressAndWait(page, '.as-of-banner button');
    expect(find(page, OPEN).classList.contains('is-on')).toBe(false);
  });

  it('is asked for any day, and not while there is none', async () => {
    const asked = vi.fn(known);
    const page = show(asked);
    await enter(page, '');
    await enter(page, '2026-11-30');
    expect(asked).not.toHaveBeenCalled();
    await enter(page, '2021-05-25');
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'xiaomi', pageDate: PAGE_DATE }),
      '2021-05-25',
    );
    expect(statusOf(page)).toContain('removed');
  });

  it('leaves alone what is being typed: the answer to a month must not undo the day', async () => {
    let answer = () => {};
    const page = show(
      ({ id, pageDate }, asOf) =>
        new Promise((resolve) => {
          answer = () => resolve(starterView(id, pageDate, asOf));
        }),
    );
    const field = find<HTMLInputElement>(page, 'input[type=date]');
    field.focus();
    await enter(page, '2026-05-30');
    field.value = '2026-05-02';
    await act(async () => answer());
    expect(field.value).toBe('2026-05-02');
    await act(async () => field.blur());
    expect(field.value).toBe('2026-05-30');
  });

  it('says that nothing had happened by then', async () => {
    const page = show(known);
    await enter(page, '2019-01-01');
    expect(find(page, 'main').textContent).toContain('no facts from that day or before');
    expect(page.querySelector('.status-line')).toBeNull();
  });

  it('offers no page’s date where there is none', () => {
    expect(show(known, starterView('xiaomi')).querySelectorAll('.as-of-days button')).toHaveLength(1);
  });

  it('shows the answer to the last question alone', async () => {
    const answers: ((view: CompanyView) => void)[] = [];
    const page = show(() => new Promise((resolve) => answers.push(resolve)));
    await enter(page, '2021-05-25');
    await enter(page, '2019-01-01');
    await act(async () => answers[1]?.(starterView('xiaomi', PAGE_DATE, '2019-01-01')));
    await act(async () => answers[0]?.(starterView('xiaomi', PAGE_DATE, '2021-05-25')));
    expect(find(page, '.as-of-banner').textContent).toContain('1 Jan 2019');
  });

  it('says that it could not be had, and stays as it is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const page = show(async () => {
      throw new Error('storage');
    });
    await pressAndWait(page, PAGE_BUTTON);
    expect(find(page, '.as-of-failed').textContent).toContain('could not be read');
    expect(statusOf(page)).toContain('removed');
  });
});
