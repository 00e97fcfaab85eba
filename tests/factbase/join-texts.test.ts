import { describe, expect, it } from 'vitest';
import { joinTexts, moveEvidence } from '../../src/factbase/join-texts.ts';
import { makeFact } from './make-pack.ts';

const SAVED = 'Title\nFirst.\nSecond.';

describe('the text of an article that is saved again', () => {
  it('stays as it is where nothing is new', () => {
    expect(joinTexts(SAVED, SAVED)).toBe(SAVED);
    expect(joinTexts(SAVED, 'Title\n\nSecond.')).toBe(SAVED);
  });

  it('gains new paragraphs, each once, below what evidence points into', () => {
    expect(joinTexts(SAVED, 'New title\nFirst.\nThird.\nThird.')).toBe(`${SAVED}\nNew title\nThird.`);
  });
});

describe('the evidence of a fact', () => {
  const factAt = (start?: number, end?: number, article = 'a1') =>
    makeFact('f', 'xiaomi', {
      evidence: [
        { article, quote: 'Yes.', ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
      ],
    });
  const placeOf = ({ evidence }: ReturnType<typeof factAt>) => [evidence[0]?.start, evidence[0]?.end];

  it('moves with its paragraph, though its sentence stands in an earlier one too', () => {
    const found = 'Title\nNo. Yes. Thanks.';
    const joined = 'Title\nYes.\nNo. Yes. Thanks.';
    const moved = moveEvidence(factAt(10, 14), 'a1', found, joined);
    expect(placeOf(moved)).toEqual([15, 19]);
    expect(joined.slice(15, 19)).toBe('Yes.');
  });

  it('moves from the first and from the last paragraph', () => {
    expect(placeOf(moveEvidence(factAt(0, 4), 'a1', 'Yes.\nNo.', 'No.\nYes.'))).toEqual([4, 8]);
    expect(placeOf(moveEvidence(factAt(4, 8), 'a1', 'No.\nYes.', 'Yes.\nNo.'))).toEqual([0, 4]);
  });

  it('keeps its quote where it has no place', () => {
    expect(moveEvidence(factAt(0, 4), 'a1', 'Yes.', 'No.').evidence).toEqual([
      { article: 'a1', quote: 'Yes.' },
    ]);
    expect(moveEvidence(factAt(), 'a1', 'Yes.', 'No.').evidence).toEqual([{ article: 'a1', quote: 'Yes.' }]);
  });

  it('is left alone where it is of another article', () => {
    expect(placeOf(moveEvidence(factAt(4, 8, 'a2'), 'a1', 'No.\nYes.', 'Yes.\nNo.'))).toEqual([4, 8]);
  });
});
