import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../src/read/join-lines.ts';
import { readPlainText } from '../../src/read/read-plain-text.ts';

describe('plain text', () => {
  it('is a paragraph a line, the title first, with nothing left out but empty lines and needless space', () => {
    const { source, text } = readPlainText(
      '\uFEFFYard  sold\r\n\r\n By Jo Mast \r\nHarbour\u00a0Lights bought a yard.\n',
    );
    expect(source.title).toBe('Yard sold');
    expect(text).toBe('Yard sold\nBy Jo Mast\nHarbour Lights bought a yard.');
  });

  it.each([
    ['a line of its own', 'Yard sold\n1 March 2021\nHarbour Lights bought a yard.'],
    ['a dateline', 'Yard sold\nLONDON, March 1, 2021 (Quay Wire) – Harbour Lights bought a yard.'],
    [
      'a dateline of a press release',
      'Yard sold\nPORT TOWN, March 1, 2021 /Wharf Wire/ -- Harbour Lights bought a yard.',
    ],
  ])('is dated by %s', (_, text) => {
    const { source, problems } = readPlainText(text);
    expect(source.published).toBe('2021-03-01');
    expect(problems).toEqual([]);
  });

  it('is undated where only the story names a day', () => {
    const { source, problems } = readPlainText(
      'Yard sold\nHarbour Lights opened its yard on 1 March 1921, and sold it.',
    );
    expect(source).not.toHaveProperty('published');
    expect(problems).toEqual([{ code: 'undated' }]);
  });

  it('has a short title even where it is a single long line', () => {
    const { source, text } = readPlainText('Harbour Lights bought a yard. '.repeat(50));
    expect(source.title.length).toBeLessThanOrEqual(500);
    expect(text.length).toBeGreaterThan(1400);
  });

  it('is empty where there is only space', () => {
    expect(readPlainText(' \n\t\n').problems).toEqual([{ code: 'empty' }]);
  });

  it('is cut at a line where it is longer than facts can be found in', () => {
    const { text, problems } = readPlainText('Harbour Lights bought a yard.\n'.repeat(10_000));
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(text.endsWith('yard.')).toBe(true);
    expect(problems).toContainEqual({ code: 'tooLong', kept: text.length });
  });
});
