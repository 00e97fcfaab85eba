import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('restriction: a government or regulator holds the company back', () => {
  it('is told by', () => {
    expectFirst('restriction', [
      'New York bars [Orvane] from city work.',
      'The department had added [Orvane] in December 2019.',
      'The regulator told [Orvane] to recall the scooter.',
      'The order will prevent agencies from signing anything new with [Orvane].',
      'It suspends [Orvane] from selling such policies for a year.',
      'Agencies are no longer allowed to run software from [Orvane].',
      'The ministry ordered offices to strip the products of [Orvane] from their computers.',
      '[Orvane] may not sell its phones in India.',
      "[Orvane]'s app was pulled from stores on the orders of the government.",
      'Washington put [Orvane] on its entity list.',
      'In January the Department of Defense designated [Orvane] a military company.',
      'The agency declared [Orvane] a threat to national security.',
      "Brussels banned [Orvane]'s app from official phones.",
      '[Orvane] remains subject to sanctions.',
      "The central bank suspended [Orvane]'s licence.",
      'The regulator barred [Orvane] from opening new accounts.',
      'Customs officers seized the parts after the US imposed export controls on [Orvane].',
      'While it was listed, no federal office could buy the drones of [Orvane].',
      '[Orvane], another maker of drones, stays on the list.',
      '[Orvane] was added to the sanctions list.',
      '[Orvane] has been barred by the regulator from taking new clients.',
      'The 737 jets of [Orvane] have been grounded worldwide.',
      'Included in the list of firms is [Orvane], a maker of chips.',
      'A license is required for all exports to [Orvane].',
    ]);
  });

  it('is not told by', () => {
    expectNever('restriction', [
      '[Orvane] banned users who cheat.',
      'A fire in May forced [Orvane] to halt production for a week.',
      '[Orvane] was dropped from the shortlist.',
      'The city designated [Orvane] House a landmark.',
      'The trust holds restricted stock in [Orvane].',
      '[Orvane] stopped flying and grounded its fleet.',
    ]);
  });

  it('names whom the ban is of, not whom it helps', () => {
    expect(kindsOf('The regulator banned [Orvane] from the auction, so {Belcor} won it.')[0]?.kind).toBe(
      'restriction',
    );
  });
});
