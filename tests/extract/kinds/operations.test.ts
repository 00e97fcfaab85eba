import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('operations: where and how it works', () => {
  it('is told by', () => {
    expectFirst('operations', [
      '[The chain], which was founded in Hull in 1924 and has 160 shops, will close 60 of them.',
      'The plant will close in September, [Orvane] said on Wednesday.',
      '[Orvane] has facilities in Linz, Graz and Wels.',
      '[Orvane] has gone into administration.',
      '[Orvane] stopped the assembly lines because parts were missing.',
      "[Orvane]'s plant in Linz is closed for the week.",
      '[Orvane] halted work at three places.',
      '[Orvane] is pulling back from Asia.',
      '[Orvane] opened a factory in Poland.',
      '[Orvane] will close 40 stores.',
      '[Orvane] halted production at its main plant.',
      '[Orvane] filed for bankruptcy.',
      '[Orvane] is expanding into Brazil.',
      '[Orvane] is cutting costs.',
      '[Orvane] opened a test kitchen in a former church.',
      '[Orvane] today opened its second laboratory, in Tampere.',
      '[Orvane] will share a warehouse in Riga from June.',
      '[Orvane] ended its flights to Malta.',
      'On Friday [the company] will open the doors to visitors.',
      '[Orvane] may be late with the first jet.',
      '[The supplier] has not filed for insolvency and has no intention of doing so.',
      'The inn of [Orvane] is now open.',
      'The $40-million project is the latest in a series of investments by [Orvane], which is committed to spending more on its app.',
      '[Orvane] expects to release 3 million tonnes of carbon dioxide this year.',
      '[Orvane] pledged to be carbon neutral by 2040.',
      '[The grocer] has six months supply of rice.',
      '[Orvane] will focus on 60 countries with clients abroad.',
      '[Orvane] renovated its hotels.',
      'A consolidation of plants at [Orvane] is expected to yield savings.',
      '[Orvane] intends to sell fewer games to children.',
      'The first crewed flight of [Orvane] has been postponed until May.',
      '[Orvane] has properties all over the country.',
      '[Orvane] has withdrawn from the boat show in Riga.',
      '[Orvane] will not attend the fair.',
      '[Orvane] in Halden is set to close on 31 March.',
      '[Orvane] ran out of money and went into voluntary administration, grounding its fleet.',
    ]);
  });

  it('is not told by', () => {
    expectNever('operations', [
      '[Orvane] closed up 3 per cent.',
      'The Biden administration thanked [Orvane].',
      'After talks with the restructuring firm [Orvane] he left.',
      'The Coastal Safety Administration wrote to [Orvane].',
    ]);
  });
});
