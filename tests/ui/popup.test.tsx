// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../src/ui/popup/popup.tsx';
import type { PopupState } from '../../src/ui/popup/popup-state.ts';
import { StringsProvider } from '../../src/ui/strings.ts';
import { starterView } from '../gallery/fixtures.ts';
import { find, press, renderWithStrings } from './render-with-strings.tsx';
import { stringsFrom } from './strings-from.ts';

const actions = () => ({
  onJump: vi.fn(),
  onSwitchSite: vi.fn(),
  onReload: vi.fn(),
  onRetry: vi.fn(),
  onAllow: vi.fn(),
  onOpenOptions: vi.fn(),
  save: { onSave: vi.fn(), onDownload: vi.fn() },
  search: { find: vi.fn(), lookUp: vi.fn() },
  lookBack: vi.fn(),
  leftOut: { readArticle: vi.fn(), startsOpen: false },
  today: '2026-11-30',
});

const show = (state: PopupState, rest: Partial<PopupProps> = {}) =>
  renderWithStrings(
    <Popup state={state} site="news.example.com" isSiteOn={state.kind !== 'off'} {...actions()} {...rest} />,
  );

const companies: PopupState = {
  kind: 'companies',
  companies: [
    { view: starterView('xiaomi', '2021-02-14'), mentions: 3 },
    { view: starterView('tiktok', '2021-02-14'), mentions: 1 },
  ],
  pageDate: '2021-02-14',
};

describe('the popup of a page that names companies', () => {
  it('tells of each its status, two sentences, and what is newer than the page', () => {
    const first = find(show(companies), '.company');
    expect(find(first, 'h2').textContent).toBe('Xiaomi');
    expect(find(first, '.status-line').textContent).toBe('US blacklist (CCMC) removed 25 May 2021');
    expect(first.querySelectorAll('.company-summary > span')).toHaveLength(2);
    expect(find(first, '.company-newer').textContent).toMatch(/^\d newer than the page$/);
  });

  it('says of when the page is, or why it cannot', () => {
    expect(find(show(companies), '.popup-head').textContent).toContain('Page from 14 Feb 2021');
    expect(show(companies).querySelector('.page-ageless')).toBeNull();
    const { pageDate: _, ...undated } = companies as Extract<PopupState, { kind: 'companies' }>;
    expect(find(show(undated), '.page-ageless').textContent).toContain('does not say when');
    expect(find(show({ ...undated, isLive: true }), '.page-ageless').textContent).toContain('changes all');
  });

  it('puts first what is newer than the page, though it is named less often', () => {
    const often: PopupState = {
      kind: 'companies',
      companies: [
        { view: starterView('tiktok', '2021-02-14'), mentions: 9 },
        { view: starterView('huawei', '2021-02-14'), mentions: 5 },
        { view: starterView('xiaomi', '2021-02-14'), mentions: 1 },
      ],
    };
    const names = [...show(often).querySelectorAll('h2.company-name')].map((heading) => heading.textContent);
    expect(names).toEqual(['Xiaomi', 'Huawei', 'TikTok']);
  });

  it('shows the next mention when the count is pressed', () => {
    const onJump = vi.fn();
    const popup = show(companies, { onJump });
    const counts = [...popup.querySelectorAll('.mentions')];
    expect(counts.map((count) => [count.textContent, count.getAttribute('aria-label')])).toEqual([
      ['3×', 'Xiaomi: show the next of 3 mentions'],
      ['1×', 'TikTok: show its 1 mention'],
    ]);
    press(popup, '.mentions');
    expect(onJump).toHaveBeenCalledWith('xiaomi');
  });

  it('opens the facts of a company, and gives the focus back on the way out', () => {
    const popup = show(companies);
    press(popup, '.company-open');
    expect(find(popup, 'h1').textContent).toBe('Xiaomi');
    expect(popup.querySelectorAll('.fact').length).toBeGreaterThan(3);
    expect(document.activeElement?.textContent).toBe('All companies');
    // What saves the page is at the foot of the list: a company's facts have the window to themselves.
    expect(popup.querySelector('.save-page')).toBeNull();
    press(popup, '.popup-back button');
    expect(popup.querySelector('.save-page')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('Xiaomi');
  });
});

describe('the place beside the page', () => {
  it('is offered where there is one, and by no panel that stands there', () => {
    const onOpenBeside = vi.fn();
    press(show(companies, { onOpenBeside }), '[aria-label="Open beside the page"]');
    expect(onOpenBeside).toHaveBeenCalledOnce();
    expect(show(companies).querySelector('[aria-label="Open beside the page"]')).toBeNull();
  });
});

describe('the popup of a page without companies to show', () => {
  it.each([
    ['empty', 'No companies here'],
    ['restricted', 'Browsers keep extensions away'],
    ['noAccess', 'may not read pages yet'],
    ['silent', 'After a reload'],
    ['off', 'on news.example.com'],
    ['failed', 'could not be read'],
    ['loading', 'Looking at the page'],
  ] as const)('says why: %s', (kind, words) => {
    expect(find(show({ kind }), 'main').textContent).toContain(words);
  });

  it('offers what helps', () => {
    const acts = actions();
    press(show({ kind: 'silent' }, acts), '.push');
    press(show({ kind: 'failed' }, acts), '.push');
    press(show({ kind: 'noAccess' }, acts), '.push');
    press(show({ kind: 'off' }, acts), '.push');
    expect(acts.onReload).toHaveBeenCalledOnce();
    expect(acts.onRetry).toHaveBeenCalledOnce();
    expect(acts.onAllow).toHaveBeenCalledOnce();
    expect(acts.onSwitchSite).toHaveBeenCalledWith(true);
  });
});

describe('the focus', () => {
  const showAgain = (root: HTMLElement, state: PopupState) =>
    act(() =>
      render(
        <StringsProvider value={stringsFrom()}>
          <Popup state={state} site="news.example.com" isSiteOn {...actions()} />
        </StringsProvider>,
        root,
      ),
    );

  it.each(['off', 'failed'] as const)(
    'goes from the button of "%s" to what the answer is headed by',
    (kind) => {
      const popup = show({ kind });
      find(popup, '.push').focus();
      showAgain(popup, { kind: 'loading' });
      expect(document.activeElement?.textContent).toContain('Looking at the page');
      showAgain(popup, companies);
      expect(document.activeElement?.textContent).toBe('On this page');
    },
  );

  it('is left alone where it was not in the popup, or stays where it was', () => {
    const popup = show({ kind: 'failed' });
    showAgain(popup, companies);
    expect(document.activeElement).toBe(document.body);
    find(popup, '.mentions').focus();
    showAgain(popup, companies);
    expect(document.activeElement?.className).toBe('mentions');
  });
});

describe('the switch for this site', () => {
  it('names the site and switches it', () => {
    const onSwitchSite = vi.fn();
    const popup = show(companies, { onSwitchSite });
    const box = find<HTMLInputElement>(popup, '[role=switch]');
    expect(box.closest('label')?.textContent).toBe('On news.example.com');
    expect(box.checked).toBe(true);
    press(popup, '[role=switch]');
    expect(onSwitchSite).toHaveBeenCalledWith(false);
  });

  it('is not there in a private window, which says why', () => {
    const popup = show(companies, { isPrivate: true });
    expect(popup.querySelector('[role=switch]')).toBeNull();
    expect(find(popup, 'footer').textContent).toContain('private windows');
    expect(show({ kind: 'off' }, { isPrivate: true }).querySelector('.push')).toBeNull();
  });

  it('has the button that saves above it, and is told there where saving could not begin', () => {
    const save = { onSave: vi.fn(), onDownload: vi.fn() };
    expect(find(show(companies, { save }), '[role=alert]').textContent).toBe('');
    const popup = show(companies, { save: { ...save, hasFailed: true } });
    expect(find(popup, '[role=alert]').textContent).toContain('nothing was saved');
    press(popup, '.save-page');
    expect(save.onSave).toHaveBeenCalledOnce();
  });

  it.each([
    [{ facts: 4, companies: 2, leftOut: 0 }, '4 facts of 2 companies', 'cannot be in the file', 'Download'],
    [{ facts: 4, companies: 2, leftOut: 1 }, '1 fact cannot be in the file', 'No facts', 'Download'],
    [{ facts: 0, companies: 0, leftOut: 3 }, '3 facts cannot be in the file', 'No facts', 'Find'],
    [{ facts: 0, companies: 0, leftOut: 0 }, 'No facts about companies were found', 'file', 'Find'],
  ])(
    'has a file in its place in a private window, and says what is in it: %o',
    (found, is, isNot, button) => {
      const privateSave = { is: 'found', ...found } as const;
      const save = { privateSave, onSave: vi.fn(), onDownload: vi.fn() };
      const popup = show(companies, { isPrivate: true, save });
      const said = find(popup, '.save-private [role=status]').textContent;
      expect(said).toContain(is);
      expect(said).not.toContain(isNot);
      expect(find(popup, '.save-private button').textContent).toContain(button);
    },
  );

  it('is not there where extensions may not run', () => {
    expect(show({ kind: 'restricted' }, { site: undefined }).querySelector('[role=switch]')).toBeNull();
  });
});
