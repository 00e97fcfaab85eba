// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { NamedCompany } from '../../src/model/company-view.ts';
import { LeftOut } from '../../src/ui/popup/left-out.tsx';
import type { ReadArticle } from '../../src/ui/popup/use-article.ts';
import { starterView } from '../gallery/fixtures.ts';
import { find, press, renderWithStrings } from './render-with-strings.tsx';

const TEXT = 'Xiaomi waits.';
const read =
  (text = TEXT): ReadArticle =>
  async () => ({ is: 'read', text });

async function show(
  readArticle: ReadArticle,
  {
    pageDate,
    startsOpen = true,
    onOpen = vi.fn(),
  }: { pageDate?: string; startsOpen?: boolean; onOpen?: () => void } = {},
): Promise<HTMLElement> {
  const companies: NamedCompany[] = [{ view: starterView('xiaomi', pageDate), mentions: 3 }];
  let root = document.body;
  await act(async () => {
    root = renderWithStrings(
      <LeftOut
        companies={companies}
        pageDate={pageDate}
        readArticle={readArticle}
        startsOpen={startsOpen}
        onOpen={onOpen}
      />,
    );
  });
  return root;
}
const said = (root: HTMLElement) => find(root, '[role=status]').textContent;

describe('what an article leaves out', () => {
  it('is read and shown at once, with the company, which opens', async () => {
    const onOpen = vi.fn();
    const root = await show(read(), { pageDate: '2021-06-30', onOpen });
    expect(said(root)).toContain('Key facts from before 30 Jun 2021');
    expect(find(root, '.fact').textContent).toContain('took Xiaomi off the US government blacklist');
    press(root, '.left-out-company button');
    expect(onOpen).toHaveBeenCalledWith('xiaomi');
  });

  it('is read only when the reader asks for it, where it starts closed', async () => {
    const readArticle = vi.fn(read());
    const root = await show(readArticle, { pageDate: '2021-06-30', startsOpen: false });
    expect(readArticle).not.toHaveBeenCalled();
    expect(find(root, 'button').getAttribute('aria-expanded')).toBe('false');
    press(root, 'h2 button');
    await act(async () => {});
    expect(readArticle).toHaveBeenCalledOnce();
    expect(root.querySelectorAll('.fact').length).toBeGreaterThan(0);
  });

  it('comes into sight where the reader asked for it, once it is read, and not by itself', async () => {
    const comes = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    await show(read(), { pageDate: '2021-06-30' });
    expect(comes).not.toHaveBeenCalled();
    const root = await show(read(), { pageDate: '2021-06-30', startsOpen: false });
    press(root, 'h2 button');
    await act(async () => {});
    expect(comes).toHaveBeenCalledOnce();
    expect(comes.mock.contexts[0]).toBe(find(root, '.left-out'));
    comes.mockRestore();
  });

  it('may be newer than an undated page, and says so', async () => {
    expect(said(await show(read()))).toContain('some of them may be newer');
  });

  it('is nothing where the text tells all', async () => {
    const all = starterView('xiaomi').facts.map(({ statement }) => statement);
    expect(said(await show(read(all.join('\n')), { pageDate: '2021-06-30' }))).toContain(
      'it leaves out none',
    );
  });

  it('is not known where nothing is known of before', async () => {
    expect(said(await show(read(), { pageDate: '2019-06-30' }))).toContain(
      'no key facts from before 30 Jun 2019',
    );
  });

  it('is not said of what is no article, nor where it cannot be read', async () => {
    const notAnArticle = await show(async () => ({ is: 'unread', problem: 'notAnArticle' }));
    expect(said(notAnArticle)).toBe(
      'This does not look like an article. Nothing can be said of what it leaves out.',
    );
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const failed = await show(() => Promise.reject(new Error('gone')));
    expect(said(failed)).toContain('could not be read');
  });
});
