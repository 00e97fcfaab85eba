// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SearchFindings } from '../../src/model/search-findings.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { PopupState } from '../../src/ui/popup/popup-state.ts';
import { starterView } from '../gallery/fixtures.ts';
import { find, press, renderWithStrings } from './render-with-strings.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const FINDINGS: SearchFindings = {
  companies: [
    { id: 'xiaomi', name: 'Xiaomi', about: 'Chinese smartphone maker' },
    { id: 'tiktok', name: 'TikTok' },
  ],
  facts: [
    {
      id: 's1',
      kind: 'ruling',
      date: '2026-03-03',
      statement: 'A court lifted the ban.',
      company: { id: 'oakworks', name: 'Oakworks' },
      article: { title: 'Court lets Oakworks sell', published: '2026-03-04' },
    },
  ],
  articles: [
    {
      id: 'a1',
      title: 'Court lets Oakworks sell',
      publisher: 'The Post',
      published: '2026-03-04',
      url: 'https://post.example/a1',
    },
    { id: 'a2', title: 'No address' },
  ],
};
const NOTHING: SearchFindings = { companies: [], facts: [], articles: [] };

const companies: PopupState = {
  kind: 'companies',
  companies: [{ view: starterView('xiaomi', '2021-02-14'), mentions: 3 }],
  pageDate: '2021-02-14',
};

function show(state: PopupState, found: (words: string) => Promise<SearchFindings> = async () => FINDINGS) {
  const search = {
    find: vi.fn(found),
    lookUp: vi.fn(async (id: string) => (id === 'tiktok' ? starterView('tiktok') : null)),
  };
  const nothing = vi.fn();
  const popup = renderWithStrings(
    <Popup
      state={state}
      site="news.example.com"
      isSiteOn={state.kind !== 'off'}
      onJump={nothing}
      onSwitchSite={nothing}
      onReload={nothing}
      onRetry={nothing}
      onAllow={nothing}
      onOpenOptions={nothing}
      save={{ onSave: nothing, onDownload: nothing }}
      search={search}
      lookBack={vi.fn()}
      leftOut={{ readArticle: vi.fn(), startsOpen: false }}
      today="2026-11-30"
    />,
  );
  return { popup, search };
}

const settle = () => act(async () => {});

async function type(popup: HTMLElement, words: string): Promise<void> {
  const field = find<HTMLInputElement>(popup, '.popup-search input');
  field.focus();
  act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

/** Presses a key where the focus is; true where the browser would do nothing more with it. */
function key(name: string): boolean {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  act(() => void document.activeElement?.dispatchEvent(event));
  return event.defaultPrevented;
}

const focused = () => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
const isInField = () => document.activeElement?.matches('.popup-search input') === true;

describe('the search in the popup', () => {
  it.each(['companies', 'empty', 'restricted', 'off', 'silent', 'noAccess', 'failed', 'loading'] as const)(
    'is there whatever the page is: %s',
    async (kind) => {
      const { popup } = show(kind === 'companies' ? companies : { kind });
      await type(popup, 'court');
      const headings = [...popup.querySelectorAll('.found h2')].map(({ textContent }) => textContent);
      expect(headings).toEqual(['Companies', 'Saved facts', 'Saved articles']);
      expect(find(popup, '[role="status"]').textContent).toBe('5 findings');
      await type(popup, ' ');
      expect(popup.querySelector('.found')).toBeNull();
    },
  );

  it("is walked with the arrows, and Escape leads back to the field, then empties it, then is the browser's", async () => {
    const { popup } = show({ kind: 'off' });
    await type(popup, 'court');
    expect(key('ArrowDown')).toBe(true);
    expect(focused()).toContain('Xiaomi');
    key('ArrowDown');
    key('ArrowDown');
    expect(focused()).toContain('A court lifted the ban.');
    key('ArrowDown');
    expect((document.activeElement as HTMLAnchorElement).href).toBe('https://post.example/a1');
    key('ArrowDown');
    expect((document.activeElement as HTMLAnchorElement).href).toBe('https://post.example/a1');
    for (let i = 0; i < 4; i++) key('ArrowUp');
    expect(isInField()).toBe(true);
    key('ArrowDown');
    expect(key('Escape')).toBe(true);
    expect(isInField()).toBe(true);
    expect(key('Escape')).toBe(true);
    expect(find<HTMLInputElement>(popup, '.popup-search input').value).toBe('');
    expect(key('Escape')).toBe(false);
  });

  it('opens the facts of a company; Escape leads back to where it was pressed', async () => {
    const { popup, search } = show({ kind: 'restricted' });
    await type(popup, 'tiktok');
    press(popup, '[data-row="company tiktok"]');
    await settle();
    expect(search.lookUp).toHaveBeenCalledWith('tiktok');
    expect(find(popup, 'h1').textContent).toBe('TikTok');
    expect(popup.querySelectorAll('.fact').length).toBeGreaterThan(0);
    expect(popup.querySelector('.mentions')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Back to the search');
    expect(key('Escape')).toBe(true);
    expect(focused()).toBe('TikTok');
    expect(find<HTMLInputElement>(popup, '.popup-search input').value).toBe('tiktok');
  });

  it('opens the first finding with Enter, as the page has it where it names the company', async () => {
    const { popup, search } = show(companies);
    await type(popup, 'xiaomi');
    key('Enter');
    await settle();
    expect(search.lookUp).not.toHaveBeenCalled();
    expect(find(popup, '.page-warning').textContent).toContain('newer');
    expect(find(popup, '.mentions').textContent).toBe('3×');
    press(popup, '.popup-back button');
    expect(focused()).toContain('Xiaomi');
  });

  it('keeps the publisher of an article apart from the date, which may run the other way', async () => {
    const { popup } = show({ kind: 'off' });
    await type(popup, 'court');
    const line = find(popup, 'a.found-row .found-more');
    expect(line.textContent).toBe('The Post · 4 Mar 2026');
    expect([...line.querySelectorAll('bdi')].map((part) => part.textContent)).toEqual(['The Post']);
  });

  it('says so where nothing is found, where the search fails, and where a company is gone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const none = show({ kind: 'empty' }, async () => NOTHING).popup;
    await type(none, 'nobody');
    expect(find(none, '[role="status"]').textContent).toBe('Nothing found.');
    const broken = show({ kind: 'empty' }, () => Promise.reject(new Error('disk'))).popup;
    await type(broken, 'xiaomi');
    expect(find(broken, '[role="alert"]').textContent).toBe('The fact base could not be read');
    const { popup } = show({ kind: 'empty' });
    await type(popup, 'court');
    press(popup, '[data-row="fact s1"]');
    await settle();
    expect(find(popup, '[role="alert"]').textContent).toBe('Nothing is known of it any more.');
  });

  it('shows what was typed last, though an earlier answer comes late', async () => {
    const answers: ((findings: SearchFindings) => void)[] = [];
    const { popup } = show({ kind: 'empty' }, () => new Promise((done) => answers.push(done)));
    await type(popup, 'xi');
    await type(popup, 'xia');
    answers[1]?.({ ...NOTHING, companies: [{ id: 'new', name: 'New' }] });
    answers[0]?.({ ...NOTHING, companies: [{ id: 'old', name: 'Old' }] });
    await settle();
    expect([...popup.querySelectorAll('.found-name')].map(({ textContent }) => textContent)).toEqual(['New']);
  });
});
