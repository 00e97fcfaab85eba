import { beforeAll, expect, it } from 'vitest';
import { inBothBrowsers, marksIn } from './in-both-browsers.ts';

inBothBrowsers('names on pages', ({ visit, picture }) => {
  it('are marked once for each company, at its first mention in the main text', async () => {
    const tab = await visit('demo');
    const marks = await tab.waitForMarks({ text: 'TikTok' });
    expect(marks.map(({ text }) => text)).toEqual(['Xiaomi', 'Huawei', 'TikTok']);
    await picture(tab, 'marks');
    await tab.close();
  });

  it('tell by their look that a fact is newer than the page', async () => {
    const tab = await visit('demo');
    const marks = await tab.waitForMarks({ text: 'TikTok' });
    const looks = Object.fromEntries(marks.map(({ text, name }) => [text, name]));
    expect(looks).toEqual({ Xiaomi: 'factcards-newer', Huawei: 'factcards', TikTok: 'factcards' });
    await tab.close();
  });

  it('are not there where no company is named', async () => {
    const tab = await visit('none.html');
    await new Promise((done) => setTimeout(done, 1000));
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });
});

inBothBrowsers('every name on a page', ({ visit, chooseMarks, installPack, picture }) => {
  beforeAll(async () => {
    await installPack('brands.json');
    await chooseMarks('every');
  });

  it('is marked in Chinese, and millet porridge is not', async () => {
    const tab = await visit('chinese.html');
    await tab.waitForMarks({ text: '小米集团' });
    expect(await marksIn(tab, '#group')).toEqual(['小米集团']);
    expect(await marksIn(tab, '#short')).toEqual(['小米', '华为']);
    expect(await marksIn(tab, '#latin')).toEqual(['Xiaomi', 'Huawei']);
    expect(await marksIn(tab, '#millet')).toEqual([]);
    expect(await marksIn(tab, '#inside')).toEqual([]);
    await picture(tab, 'chinese');
    await tab.close();
  });

  it('is marked in Arabic, also behind a joined word', async () => {
    const tab = await visit('arabic.html');
    await tab.waitForMarks({ text: 'شاومي' });
    expect(await marksIn(tab, '#and')).toEqual(['هواوي', 'شاومي']);
    expect(await marksIn(tab, '#for')).toEqual(['شاومي']);
    expect(await marksIn(tab, '#inside')).toEqual([]);
    await picture(tab, 'arabic');
    await tab.close();
  });

  it('is marked in Cyrillic as a whole word only', async () => {
    const tab = await visit('cyrillic.html');
    await tab.waitForMarks({ text: 'Яндекс' });
    expect(await marksIn(tab, '#quoted')).toEqual(['Яндекс', 'Газпром']);
    expect(await marksIn(tab, '#capitals')).toEqual(['ЯНДЕКС']);
    expect(await marksIn(tab, '#longer')).toEqual([]);
    await tab.close();
  });

  it('is marked when a brand begins with a small letter, or has no other', async () => {
    const tab = await visit('brands.html');
    await tab.waitForMarks({ text: 'adidas' });
    expect(await marksIn(tab, '#ebay-possessive')).toEqual(['eBay', 'eBay']);
    expect(await marksIn(tab, '#adidas')).toEqual(['adidas']);
    expect(await marksIn(tab, '#adidas-first')).toEqual(['adidas']);
    expect(await marksIn(tab, '#not-names')).toEqual([]);
    await picture(tab, 'brands');
    await tab.close();
  });

  it('is not marked where the letters are an ordinary word', async () => {
    const tab = await visit('ordinary-words.html');
    await new Promise((done) => setTimeout(done, 1000));
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });

  it('is one name however the page writes it, and never a part of something else', async () => {
    const tab = await visit('inline.html');
    await tab.waitForMarks({ text: 'Xiaomi' });
    const inParagraphs = await tab.evaluate(() =>
      [...document.querySelectorAll('#marked > p')].map((paragraph) => paragraph.id),
    );
    const found = await Promise.all(
      inParagraphs.map(async (id) => [id, await marksIn(tab, `#${id}`)] as const),
    );
    expect(found.filter(([, marks]) => marks.length === 0)).toEqual([]);
    expect(Object.fromEntries(found)).toMatchObject({
      elements: ['Xiaomi'],
      nested: ['Xiaomi'],
      narrow: ['Xiaomi Corporation'],
    });
    expect(await marksIn(tab, '#heading')).toEqual(['XIAOMI']);
    expect(await marksIn(tab, '#unmarked')).toEqual([]);
    await picture(tab, 'inline');
    await tab.close();
  });

  it('is marked when it comes later, and on the next page of an application', async () => {
    const tab = await visit('late.html');
    await tab.waitForMarks({ text: 'Xiaomi' });
    expect(await marksIn(tab, '#late')).toEqual(['Xiaomi']);
    await tab.click('#more');
    await tab.waitFor(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === 2, {
      what: 'the mark of the older note',
    });
    await tab.click('#next');
    await tab.waitForMarks({ text: 'Huawei' });
    expect(await marksIn(tab, 'body')).toEqual(expect.arrayContaining(['Huawei', 'Xiaomi']));
    expect(await tab.marks()).toHaveLength(2);
    await tab.close();
  });

  it('leaves code, forms and editable text alone on a page that does not make it easy', async () => {
    const tab = await visit('hostile.html');
    await tab.waitForMarks({ text: 'Xiaomi' });
    expect(await tab.evaluate(() => (globalThis as { tampered?: string[] }).tampered)).toEqual([]);
    const shown = (await tab.marks()).filter(({ rects }) => rects.length > 0);
    expect(shown.map(({ text }) => text)).toEqual(['Xiaomi']);
    await tab.close();
  });

  it('leaves the page as it was', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const [now, before] = await tab.evaluate(async () => {
      const sent = await (await fetch(location.href)).text();
      const fresh = new DOMParser().parseFromString(sent, 'text/html');
      return [document.documentElement.outerHTML, fresh.documentElement.outerHTML];
    });
    expect(now).toBe(before);
    await tab.close();
  });
});
