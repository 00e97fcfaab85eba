// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readSelection } from '../../src/read/read-selection.ts';

beforeEach(() => {
  document.head.innerHTML = '<meta property="article:published_time" content="2021-03-01">';
  document.body.innerHTML =
    '<h1>Yard sold</h1><p id="a">Harbour Lights bought a yard. It paid 40 million.</p><p id="b">Shares <b>rose</b>.<script>no()</script></p>';
  document.getSelection()?.removeAllRanges();
});

const textOf = (id: string) => document.getElementById(id)?.firstChild as Text;

function select(from: Text, start: number, to: Node, end: number): void {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  document.getSelection()?.addRange(range);
}

describe('a selection', () => {
  it('is read alone, with the source of its page', () => {
    select(textOf('a'), 30, textOf('a'), 49);
    expect(readSelection(document)).toEqual({
      source: { title: 'Yard sold', published: '2021-03-01', url: document.URL },
      text: 'It paid 40 million.',
      problems: [],
    });
  });

  it('keeps paragraphs apart', () => {
    select(textOf('a'), 30, document.body, 3);
    expect(readSelection(document)?.text).toBe('It paid 40 million.\nShares rose.');
  });

  it('is nothing where nothing is selected', () => {
    expect(readSelection(document)).toBeUndefined();
  });
});
