import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('workforce: people who work there', () => {
  it('is told by', () => {
    expectFirst('workforce', [
      'Pilots at [Orvane] agreed to a new four-year contract.',
      'Flight attendants of [Orvane] voted to authorise a strike.',
      '[Orvane] will lift its minimum wage to 11 dollars.',
      '[Orvane] told staff that it would shed 2,362 posts.',
      '[Orvane] will get rid of 1,100 managers.',
      '[Orvane] workers approved a four-year contract.',
      'Some 48,000 union members walked off the job at [Orvane].',
      '[Orvane] will let 400 of its people go.',
      'One in ten jobs at [Orvane] is to go.',
      '[Orvane] will pay its drivers 4 per cent more.',
      '[Orvane] plans to take on 500 engineers.',
      '[Orvane] will cut 300 jobs.',
      '[Orvane] laid off a tenth of its staff.',
      'Drivers of [Orvane] went on strike.',
      '[Orvane] is hiring 200 engineers.',
      '[Orvane] froze wages.',
      '[Orvane] employs 400 people.',
      'Drivers at [Orvane] will stop work for a day after talks over pay broke down.',
      '[Orvane] has offered a rise of 11 per cent over three years.',
      'The strike would be the first at [Orvane] in nine years.',
      '[Orvane] settled with the union in June.',
      'Some 40 employees of [Orvane] were let go.',
      'The move of [Orvane], costing about 250 jobs, was called cruel.',
    ]);
  });

  it('is not told by', () => {
    expectNever('workforce', [
      '[Orvane] is owned by a Labour government fund.',
      '[Orvane] struck a deal with the port.',
      '[Orvane] hired {Belcor} in 2014.',
    ]);
  });
});
