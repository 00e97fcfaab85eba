import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../src/extract/speech.ts';
import { modelText } from '../../src/extract/text-model.ts';

/** The speaker of each sentence of a text that names no company. */
function speakersOf(text: string): (string | undefined)[] {
  return findSpeech(modelText(text), []).map(({ said }) => said?.speaker);
}

describe('who speaks, sentence by sentence', () => {
  it('is one person through a quotation of several sentences', () => {
    expect(speakersOf('“We stay. We always have,” said Ann Lee, a director. “We like it.”')).toEqual([
      'Ann Lee',
      'Ann Lee',
      'Ann Lee',
    ]);
  });

  it('is whoever has the last name, also where another one spoke in between', () => {
    const text =
      '“Up,” said Ann Lee, a director.\n“Down,” said Bo Fu, an analyst.\n“Up again,” said Lee.\n“No,” Fu said.';
    expect(speakersOf(text)).toEqual(['Ann Lee', 'Bo Fu', 'Ann Lee', 'Bo Fu']);
  });

  it('is somebody whom the text named before as the subject of something else', () => {
    expect(speakersOf('The firm was founded by Ann Lee.\n“We are nine,” said Lee.').at(-1)).toBe('Ann Lee');
  });
});
