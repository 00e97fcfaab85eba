import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('profile: what the company is', () => {
  it('is told by', () => {
    expectFirst('profile', [
      "O'Hare is a hub for both [Orvane] and {Tessaly}.",
      'Ann Lee started [Orvane] in her kitchen in 1994.',
      'In 1976, Steve Jobs and two friends founded [Orvane] in a garage.',
      '[Orvane] is a maker of pumps.',
      '[Orvane] is headquartered in Leeds.',
      '[Orvane], which owns three ferries, is old.',
      '[Orvane] was founded in 1901.',
      '[Orvane] is wholly owned by a trust.',
      "[Orvane] is the world's largest brewer.",
      '[Orvane] supplies 800,000 homes in the west with water.',
      '[Orvane] has 212 branches.',
      '[Orvane] belongs to the Fry family.',
      '[Orvane] runs a marketplace model that connects users with cooks.',
      'The {Belcor}-owned [Orvane] has a plain app.',
      '[Orvane] is owned by a consortium that includes {Belcor}.',
    ]);
  });

  it('is not told by', () => {
    expectNever('profile', [
      '[Orvane] sued its landlord.',
      '[Orvane] is the subject of an inquiry.',
      '[Orvane] holds an evening for investors based in Lisbon.',
      'A newsletter owns shares of [Orvane].',
    ]);
  });
});
