import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('acquisition: a company or a part of one changes hands', () => {
  it('is told by', () => {
    expectFirst('acquisition', [
      '[It] expects to complete the £3bn purchase of {Belcor} in October.',
      '[Orvane] and its rival agreed to terminate the transaction, and will not challenge the ruling.',
      'Its Danish arm will purchase 27.9 million shares of [Orvane].',
      'The founder is to reduce his stake through a trader, which will swap shares in [Orvane] for cash.',
      '[Orvane] and {Belcor} will merge on July 1.',
      '[Orvane] was bought by {Belcor} in 2007.',
      '[Orvane] may be forced to sell its Danish unit.',
      '[Orvane] is mulling an outright sale, people who know of it said.',
      '[Orvane] is no longer interested in a takeover of {Belcor}.',
      '[Orvane] approached {Belcor} about a sale.',
      'Regulators may oppose the merger of [Orvane] with {Belcor}.',
      'Two funds are circling [Orvane].',
      "[Orvane]'s board, which met on Sunday, rejected the offer.",
      '[Orvane] paid $19 billion for {Belcor}.',
      '[Orvane] agreed in June to buy {Belcor}.',
      '[Orvane] and {Tessaly} are to become one company.',
      '[Orvane] holds a third of {Tessaly}.',
      'Shareholders of [Orvane] will get 3.20 euros a share in cash.',
      '[Orvane] agreed to buy a smaller rival.',
      '[Orvane] sold its stake in the mill.',
      '[Orvane] is in merger talks.',
      '[Orvane] plans to spin off its pump business.',
      'A hedge fund took control of [Orvane].',
      '[Orvane] called off its takeover of the brewer.',
      '[Orvane] acquired the start-up in 2017.',
      '[Orvane] sold its foundry in Turku to {Belcor} on 27 April.',
      'Its closest rival is [Orvane], which {Belcor} bought in 2021.',
      "It is [the retailer]'s first purchase in eleven years.",
      'In 2019 [the company] purchased parcel tracker Belcor for $40 million.',
      '[Orvane] is offering an implied 512 pence for each share of its rival.',
      "[Orvane]'s chief poured cold water on speculation about a takeover.",
      '[Orvane] would sell the stock in its only subsidiary to {Belcor}.',
      '{Belcor} combined its mills business with [Orvane].',
      'The bakery has changed hands: its new owner is [Orvane].',
      '[Orvane], a supplier of cardboard, was subject to a £5.8bn takeover by {Belcor}.',
      '[Orvane] paid $1.2 billion for a smaller rival, {Belcor}, and closed 40 stores.',
      '[Orvane], which earlier this year sold gas fields worth $400 million, is selling smaller assets in the region.',
      '[Orvane] is to buy the Nordic business of a larger rival for £2.27 billion.',
      '[Orvane] will own 42 percent of the combined business.',
      'The plan is that of [Orvane], which was sold to {Belcor} last year.',
      '[Orvane] acqui-hired the team behind a writing app.',
      '[Orvane] made an acquisition on Monday: a start-up with about 20 employees.',
    ]);
  });

  it('is not told by', () => {
    expectNever('acquisition', [
      '[Orvane] bought about a fifth of its chips from {Belcor}.',
      '[Orvane] failed to carry out customer due diligence.',
      '[Orvane] sells laptops under the Tessaly brand.',
      '[Orvane] acquired new customers.',
      'The buyback pleased holders of [Orvane].',
      'A lot is at stake for [Orvane].',
      '[Orvane] approved the purchase of its own shares for $500 million.',
      '[Orvane] acquired a painting for the city museum.',
      '[Orvane] helped the gallery with the acquisition of two portraits.',
      'The kettle of [Orvane] was purchased by a million people.',
      '[Orvane] signed a deal to sell software services to a bank.',
      '[Orvane] shows a spin-off of the film series.',
      '[Orvane] took over the great hall for its dinner.',
      '[Orvane] has flats for sale near the lake.',
      '[Orvane] bought 40 electric vehicles for its drivers.',
    ]);
  });

  it('is of who buys', () => {
    expect(kindsOf('[Orvane] bought a stake in {Belcor}.')[0]?.kind).toBe('acquisition');
  });

  it('is of what is bought', () => {
    expect(kindsOf('{Orvane} bought a stake in [Belcor].')[0]?.kind).toBe('acquisition');
  });
});
