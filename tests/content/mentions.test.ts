// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxesOf, createMentions, firstOfEach, textOfMention } from '../../src/content/mentions.ts';

let texts: Text[];
let mentions: ReturnType<typeof createMentions>;

function textAt(index: number): Text {
  const text = texts[index];
  if (!text) throw new Error(`no text ${index}`);
  return text;
}
const place = (
  company: string,
  from: [text: number, offset: number],
  to: [text: number, offset: number],
) => ({
  company,
  evidence: { is: 'name' } as const,
  start: { node: textAt(from[0]), offset: from[1] },
  end: { node: textAt(to[0]), offset: to[1] },
  nodes: texts.slice(from[0], to[0] + 1),
});
const found = () => mentions.inOrder().map((mention) => `${mention.company}: ${textOfMention(mention)}`);

beforeEach(() => {
  document.body.innerHTML = '<p>Xiaomi and Huawei</p><p>Xiao<b>mi</b></p>';
  texts = [...document.querySelectorAll('p, b')].flatMap((element) =>
    [...element.childNodes].filter((node) => node instanceof Text),
  );
  mentions = createMentions();
  mentions.replace([textAt(1), textAt(2)], [place('xiaomi', [1, 0], [2, 2])]);
  mentions.replace([textAt(0)], [place('xiaomi', [0, 0], [0, 6]), place('huawei', [0, 11], [0, 17])]);
});

describe('the mentions of a page', () => {
  it('stand in the order of the document', () => {
    expect(found()).toEqual(['xiaomi: Xiaomi', 'huawei: Huawei', 'xiaomi: Xiaomi']);
  });

  it('are found at every node that they stand in', () => {
    expect(mentions.at(textAt(0)).map(({ company }) => company)).toEqual(['xiaomi', 'huawei']);
    expect(mentions.at(textAt(1))).toEqual(mentions.at(textAt(2)));
    expect(mentions.at(document.body)).toEqual([]);
  });

  it('have ids of their own, by which they are found', () => {
    const ids = mentions.inOrder().map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    for (const mention of mentions.inOrder()) expect(mentions.get(mention.id)).toBe(mention);
  });

  it('are forgotten by what the page writes there, whatever its case, and stay so when it is read anew', () => {
    textAt(1).data = 'XIAO';
    mentions.forget(mentions.at(textAt(0))[0]?.id ?? 0);
    expect(found()).toEqual(['huawei: Huawei']);
    mentions.replace([textAt(0)], [place('xiaomi', [0, 0], [0, 6]), place('huawei', [0, 11], [0, 17])]);
    expect(found()).toEqual(['huawei: Huawei']);
    mentions.clear();
    mentions.replace([textAt(0)], [place('huawei', [0, 0], [0, 6]), place('xiaomi', [0, 0], [0, 6])]);
    expect(found()).toEqual(['huawei: Xiaomi']);
  });

  it('take over why they are marked when their text is read anew', () => {
    const [before] = mentions.at(textAt(1));
    const evidence = { is: 'context' as const, words: ['phone'] };
    mentions.replace(
      [textAt(1), textAt(2)],
      [{ ...place('xiaomi', [1, 0], [2, 2]), evidence, weighed: ['xiaomi', 'other'] }],
    );
    expect(mentions.at(textAt(1))).toEqual([{ ...before, evidence, weighed: ['xiaomi', 'other'] }]);
    expect(mentions.at(textAt(1))[0]?.id).toBe(before?.id);
  });

  it('are forgotten where any of their text is read anew without them, and only there', () => {
    mentions.replace([textAt(2)], []);
    expect(found()).toEqual(['xiaomi: Xiaomi', 'huawei: Huawei']);
    expect(mentions.at(textAt(1))).toEqual([]);
    mentions.replace([textAt(0)], []);
    expect(found()).toEqual([]);
  });

  it('stay who they are when their text is read anew, also where it grew before them', () => {
    const [xiaomi, huawei] = mentions.at(textAt(0));
    textAt(0).data = 'Xiaomi, Oppo and Huawei';
    mentions.replace([textAt(0)], [place('xiaomi', [0, 0], [0, 6]), place('huawei', [0, 17], [0, 23])]);
    expect(mentions.at(textAt(0))[0]).toBe(xiaomi);
    expect(mentions.at(textAt(0))[1]?.id).toBe(huawei?.id);
    expect(found().slice(0, 2)).toEqual(['xiaomi: Xiaomi', 'huawei: Huawei']);
  });

  it('are forgotten below what is not read any more', () => {
    mentions.forgetBelow(document.querySelector('p') ?? document);
    expect(found()).toEqual(['xiaomi: Xiaomi']);
  });

  it('never come again under an old id', () => {
    const old = mentions.inOrder().map(({ id }) => id);
    mentions.clear();
    expect(found()).toEqual([]);
    mentions.replace([textAt(0)], [place('huawei', [0, 11], [0, 17])]);
    expect(old).not.toContain(mentions.inOrder()[0]?.id);
  });
});

describe('pruning', () => {
  it('forgets what left the page, and says what', () => {
    document.querySelector('b')?.remove();
    expect(mentions.prune().map(({ company }) => company)).toEqual(['xiaomi']);
    expect(found()).toEqual(['xiaomi: Xiaomi', 'huawei: Huawei']);
  });

  it('forgets what is longer than the text is now', () => {
    textAt(0).data = 'Xiaomi and';
    expect(mentions.prune().map(({ company }) => company)).toEqual(['huawei']);
  });

  it('changes nothing on a page that did not change', () => {
    expect(mentions.prune()).toEqual([]);
    expect(found()).toHaveLength(3);
  });
});

describe('a mention', () => {
  it('has neither text nor boxes once it left the page', () => {
    const [, , last] = mentions.inOrder();
    document.body.innerHTML = '';
    expect(last && textOfMention(last)).toBe('');
    expect(last && boxesOf(last)).toEqual([]);
  });

  it('has one box for each line, however many elements it is made of', () => {
    const [, , last] = mentions.inOrder();
    const rects = [
      new DOMRect(10, 0, 40, 20),
      new DOMRect(50, 2, 20, 16),
      new DOMRect(50, 2, 0, 16),
      new DOMRect(0, 24, 30, 20),
    ];
    const original = Range.prototype.getClientRects;
    Range.prototype.getClientRects = () => rects as unknown as DOMRectList;
    expect(last && boxesOf(last)).toEqual([
      { x: 10, y: 0, width: 60, height: 20 },
      { x: 0, y: 24, width: 30, height: 20 },
    ]);
    Range.prototype.getClientRects = original;
  });
});

describe('the first mention of each company', () => {
  it('is the first one that passes', () => {
    const firsts = (passes: (text: Text) => boolean) =>
      firstOfEach(mentions.inOrder(), ({ start }) => passes(start.node)).map(({ company, start }) => [
        company,
        texts.indexOf(start.node),
      ]);
    expect(firsts(() => true)).toEqual([
      ['xiaomi', 0],
      ['huawei', 0],
    ]);
    expect(firsts((node) => node !== textAt(0))).toEqual([['xiaomi', 1]]);
  });
});
