// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outermost, watchChanges } from '../../src/content/changes.ts';

/** What was reported, each time as the tags or texts to read again. */
let reports: string[][];
let end: AbortController;
const host = document.createElement('div');

const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
/** Lets the browser tell of the changes, then time pass. */
async function wait(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(1000);
  document.body.innerHTML = '<main id="main"><p id="p">one <b id="b">two</b> three</p></main>';
  reports = [];
  end = new AbortController();
  watchChanges(
    document,
    (node) => node === host,
    (roots) =>
      reports.push(
        roots.map((root) => (root instanceof Element ? root.localName : (root.textContent ?? ''))),
      ),
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a page that changes', () => {
  it('is read again only where something was added', async () => {
    find('#main').insertAdjacentHTML('beforeend', '<section><p>new</p></section><h2>new</h2>');
    await wait(1000);
    expect(reports).toEqual([['section', 'h2']]);
  });

  it('is read once where what was added grows', async () => {
    const list = document.createElement('ul');
    find('#main').append(list);
    for (const text of ['a', 'b']) {
      const item = document.createElement('li');
      item.append(text);
      list.append(item);
      await wait(10);
    }
    await wait(1000);
    expect(reports).toEqual([['ul']]);
  });

  it.each([
    ['a text', () => find('#b').firstChild],
    ['the text before it', () => find('#p').firstChild],
  ])('is read again from the beginning of the paragraph where %s changed', async (_what, textOf) => {
    const text = textOf();
    if (text) text.nodeValue = 'other ';
    await wait(1000);
    expect(reports).toEqual([[find('#p').firstChild?.textContent]]);
  });

  it('is not read again as a whole where a word is put between its parts', async () => {
    find('#main').insertAdjacentHTML('afterend', '<span>word</span>');
    await wait(1000);
    expect(reports).toEqual([['span']]);
  });

  it('is told of where something only went, with nothing to read', async () => {
    find('#p').remove();
    await wait(1000);
    expect(reports).toEqual([[]]);
  });

  it('is not read where it went again at once', async () => {
    const note = document.createElement('p');
    note.append('gone');
    find('#main').append(note);
    note.remove();
    await wait(1000);
    expect(reports.flat()).toEqual([]);
  });
});

describe('nothing is told', () => {
  it('of our own host', async () => {
    document.documentElement.append(host);
    await wait(200);
    host.remove();
    await wait(1000);
    expect(reports).toEqual([]);
  });

  it('of spaces and comments', async () => {
    find('#main').append('  \n', document.createComment('x'));
    await wait(1000);
    expect(reports).toEqual([]);
  });

  it('after the end, even of what came before it', async () => {
    find('#main').append(document.createElement('p'));
    await wait(10);
    end.abort();
    find('#main').append(document.createElement('p'));
    await wait(1000);
    expect(reports).toEqual([]);
  });
});

describe('a burst of changes', () => {
  const change = () => find('#main').append(document.createElement('p'));

  it('is looked at when the page was still for a moment', async () => {
    change();
    await wait(70);
    change();
    await wait(70);
    expect(reports).toEqual([]);
    await wait(20);
    expect(reports).toEqual([['p', 'p']]);
  });

  it('that never ends is looked at all the same, again and again', async () => {
    for (let ms = 0; ms < 2000; ms += 50) {
      change();
      await wait(50);
    }
    expect(reports.length).toBeGreaterThanOrEqual(3);
    expect(reports.length).toBeLessThanOrEqual(5);
  });
});

describe('a page that changes more often than a timer is let ring', () => {
  it('is looked at all the same', async () => {
    const ring = setTimeout;
    // As browsers do with timers that are set again and again.
    vi.stubGlobal('setTimeout', (run: () => void, ms: number) => ring(run, Math.max(4, ms)));
    for (let ms = 0; ms < 2000; ms++) {
      find('#main').append(document.createElement('p'));
      await wait(1);
    }
    vi.unstubAllGlobals();
    expect(reports.length).toBeGreaterThanOrEqual(3);
    expect(reports.length).toBeLessThanOrEqual(5);
  });
});

describe('the outermost of some nodes', () => {
  it('are those that no other one holds, each once', () => {
    const [main, p, b] = [find('#main'), find('#p'), find('#b')];
    expect(outermost([b, p, b, main])).toEqual([main]);
    expect(outermost([b, b])).toEqual([b]);
    expect(outermost([])).toEqual([]);
  });
});
