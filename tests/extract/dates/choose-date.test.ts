import { describe, expect, it } from 'vitest';
import { chooseDate } from '../../../src/extract/dates/choose-date.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import type { FactKind } from '../../../src/model/fact.ts';

const PUBLISHED = '2019-11-19';

/** `company` and `trigger` are words of the sentence. */
function dateOf(
  sentence: string,
  kind: FactKind,
  company: string,
  trigger?: string,
  other?: string,
  isOwnWord = false,
): string | undefined {
  const spanOf = (words: string) => {
    const start = sentence.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };
  return chooseDate(sentence, {
    dates: findDates(sentence, { published: PUBLISHED }),
    company: [spanOf(company)],
    trigger: trigger ? spanOf(trigger) : undefined,
    kind,
    ...(other && { others: [spanOf(other)] }),
    isOwnWord,
  })?.date;
}

describe('the date of a fact', () => {
  it('is that of the clause that goes on behind ‘following which’', () => {
    const sentence =
      'On 29 October Acorn lowered its forecast, following which its stock price fell 22% to close at $29.65 on 30 October.';
    expect(dateOf(sentence, 'market', 'Acorn', 'stock price fell')).toBe('2019-10-30');
    expect(dateOf(sentence, 'results', 'Acorn', 'lowered')).toBe('2019-10-29');
  });

  it('is not that of a fine that was handed down by somebody before', () => {
    const sentence = 'A court upheld on Monday a fine for Acorn handed down by the watchdog in January 2018.';
    expect(dateOf(sentence, 'ruling', 'Acorn', 'upheld')).toBe('2019-11-18');
  });

  it('is not that of the ruling that was upheld', () => {
    const sentence = 'The appeal court upheld a December 2005 ruling against Acorn.';
    expect(dateOf(sentence, 'ruling', 'Acorn', 'court upheld')).toBeUndefined();
  });

  it('belongs to the clause that tells it', () => {
    const sentence = 'Acorn is cutting jobs at Birch, which it bought for $200 million in 2017.';
    expect(dateOf(sentence, 'workforce', 'Acorn', 'cutting')).toBeUndefined();
    expect(dateOf(sentence, 'acquisition', 'Birch', 'bought')).toBe('2017');
    expect(dateOf(sentence, 'acquisition', 'Birch')).toBe('2017');
    expect(dateOf(sentence, 'workforce', 'Acorn')).toBeUndefined();
  });

  it('is that of its own main clause, of two', () => {
    const sentence =
      'In May, the agency gave orders to Acorn and Birch, but Birch gave its own back two months later.';
    expect(dateOf(sentence, 'deal', 'Acorn', 'gave orders')).toBe('2019-05');
    expect(dateOf(sentence, 'deal', 'Birch gave', 'gave its own back')).toBe('2019-07');
  });

  it('goes with a head of the sentence, across what is told beside it', () => {
    const sentence = 'In February this year, Mr Oak, who has run Acorn since 1990, was sued by Birch.';
    expect(dateOf(sentence, 'lawsuit', 'Birch', 'sued')).toBe('2019-02');
  });

  it('is not that of another cell of its row, unless the date has a cell to itself', () => {
    const dateIn = (...cells: string[]) =>
      dateOf(['Acorn', ...cells].join('\t'), 'lawsuit', 'Acorn', 'Challenged in court');
    expect(dateIn('Designation, January 2019', 'Challenged in court')).toBeUndefined();
    expect(dateIn('Designation', 'Challenged in court, May 2019')).toBe('2019-05');
    expect(dateIn('14 January 2019', 'Challenged in court')).toBe('2019-01-14');
    expect(dateIn('Early January 2019', 'Designation', 'Challenged in court')).toBe('2019-01');
  });

  it('is not that of what came before', () => {
    const sentence = 'Acorn named a new chief, shortly after Birch left the market in May.';
    expect(dateOf(sentence, 'leadership', 'Acorn', 'named')).toBeUndefined();
  });

  it('is not that of what a noun in it was once', () => {
    const sentence = 'Acorn joins nine firms picked by the agency two years ago: Birch, Cedar and Elm.';
    expect(dateOf(sentence, 'deal', 'Acorn', 'joins')).toBeUndefined();
    expect(dateOf(sentence, 'deal', 'Cedar', 'picked by')).toBe('2017');
    // The list behind the colon is what they picked.
    expect(dateOf(sentence, 'deal', 'Cedar')).toBe('2017');
  });

  it('is not that of a person, or a deal, which is only named with it', () => {
    const person = 'Acorn appointed Ann Lee, replacing Tom Reed who retires at the end of 2018.';
    expect(dateOf(person, 'leadership', 'Acorn', 'appointed')).toBeUndefined();
    const named = 'Ann Lee, named last month as its chief, is expected to make changes at Acorn.';
    expect(dateOf(named, 'leadership', 'Acorn', 'make changes')).toBeUndefined();
    const deal = 'Acorn will pay $115 a share, ending a fight over the 2019 deal.';
    expect(dateOf(deal, 'acquisition', 'Acorn', 'pay $115 a share')).toBeUndefined();
    expect(
      dateOf('Acorn has paid for its 2017 acquisition of Birch.', 'acquisition', 'Acorn', 'acquisition'),
    ).toBe('2017');
  });

  it('is told beside the noun that tells the fact', () => {
    const merger = 'The merger of Acorn and Birch, which became final on Tuesday, will cost jobs.';
    expect(dateOf(merger, 'acquisition', 'Acorn', 'merger')).toBe('2019-11-19');
    const suit = 'The lawsuit against Acorn, filed in May, says so.';
    expect(dateOf(suit, 'lawsuit', 'Acorn', 'lawsuit')).toBe('2019-05');
    const jobs = 'Layoffs at Acorn, which was bought in 2017, go on.';
    expect(dateOf(jobs, 'workforce', 'Acorn', 'Layoffs')).toBeUndefined();
    const deal = 'Acorn bought Birch, a deal announced at the beginning of the week.';
    expect(dateOf(deal, 'acquisition', 'Acorn', 'bought')).toBe('2019-11');
  });

  it('is that of what happened when it did', () => {
    const sentence = 'The talks began in May when Acorn bought Birch, a maker of nuts.';
    expect(dateOf(sentence, 'acquisition', 'Acorn', 'bought')).toBe('2019-05');
  });

  it('is not hidden in who owns what', () => {
    const sentence = 'Acorn, which was bought by a firm owned by Ann Lee in May, has grown.';
    expect(dateOf(sentence, 'acquisition', 'Acorn', 'bought')).toBe('2019-05');
  });

  it('is the day of its announcement', () => {
    const sentence = 'Acorn announced on Sept. 30 that it was dropping its plans for a listing.';
    expect(dateOf(sentence, 'funding', 'Acorn', 'dropping')).toBe('2019-09-30');
  });

  it('is when the company said so itself, not when somebody talked about it', () => {
    expect(
      dateOf('Acorn said on Friday that it was dropping its plans.', 'operations', 'Acorn', 'dropping'),
    ).toBe('2019-11-15');
    const told = 'Acorn plans to sell its stores, a spokesman told Reuters on Friday.';
    expect(dateOf(told, 'acquisition', 'Acorn', 'plans to sell')).toBeUndefined();
    const source = 'Acorn, sources said on Friday, will drop its plans.';
    expect(dateOf(source, 'operations', 'Acorn', 'drop')).toBeUndefined();
    const minister = 'The plant of Acorn in the north of Norway will close, the minister said on Friday.';
    expect(dateOf(minister, 'operations', 'Acorn', 'close')).toBeUndefined();
  });

  it('is when it was said, for words', () => {
    expect(dateOf('“We stay,” a spokesman for Acorn said on Friday.', 'statement', 'Acorn', 'said')).toBe(
      '2019-11-15',
    );
  });

  it('is what the figures cover, for results', () => {
    expect(
      dateOf('Acorn said Thursday sales were up in the third quarter.', 'results', 'Acorn', 'sales'),
    ).toBe('2019-Q3');
    expect(dateOf('In July, Acorn reported a slide in profits.', 'results', 'Acorn', 'reported')).toBe(
      '2019-07',
    );
  });

  it('is the day of a report that is still to come', () => {
    const sentence = 'Acorn is due to report third-quarter results on Thursday.';
    expect(dateOf(sentence, 'results', 'Acorn', 'report')).toBe('2019-11-21');
  });

  it('is when the company began for what it is, and for nothing else', () => {
    const sentence = 'Acorn, founded in 1999, makes lamps.';
    expect(dateOf(sentence, 'profile', 'Acorn', 'founded')).toBe('1999');
    expect(dateOf(sentence, 'product', 'Acorn', 'makes')).toBeUndefined();
  });

  it('is not that of what the company went through before, with which its sentence begins', () => {
    const bought = 'Founded in 1999, Acorn was bought by Birch in 2007.';
    expect(dateOf(bought, 'acquisition', 'Acorn', 'bought')).toBe('2007');
    expect(dateOf(bought, 'profile', 'Acorn', 'Founded')).toBe('1999');
    const banned = 'Launched in 2015, the app of Acorn was banned in June.';
    expect(dateOf(banned, 'restriction', 'Acorn', 'banned')).toBe('2019-06');
    const deal = 'Announced on Friday, the deal values Acorn at $3bn.';
    expect(dateOf(deal, 'market', 'Acorn', 'values')).toBe('2019-11-15');
  });

  it('is none where figures are only compared, or hold since', () => {
    expect(
      dateOf('Acorn’s shares are at their lowest since 2009.', 'market', 'Acorn', 'shares'),
    ).toBeUndefined();
    expect(dateOf('Acorn’s sales rose from 3 million in June.', 'results', 'Acorn', 'sales')).toBeUndefined();
  });

  it('is none where the sentence tells none', () => {
    expect(dateOf('Acorn makes lamps.', 'profile', 'Acorn')).toBeUndefined();
  });

  it('is the day when the other of two told what both do, and not what one says of another', () => {
    const deal = 'Acorn said on Monday that it had agreed to buy Birch.';
    expect(dateOf(deal, 'acquisition', 'Birch', 'buy', 'Acorn')).toBe('2019-11-18');
    const talk = 'Acorn said on Monday that Birch had lost its largest customer.';
    expect(dateOf(talk, 'results', 'Birch', 'lost', 'Acorn')).toBeUndefined();
  });

  it('is the day on which the market answered the news', () => {
    const news = 'Shares in Acorn rose 10 percent on Friday after it said it had bought Birch from Cedar.';
    expect(dateOf(news, 'acquisition', 'Birch', 'bought')).toBe('2019-11-15');
    const month = 'Shares in Acorn rose 10 percent in May after it said it had bought Birch from Cedar.';
    expect(dateOf(month, 'acquisition', 'Birch', 'bought')).toBeUndefined();
    const old = 'Shares in Acorn rose on Friday after rain, and Birch, which it had bought, grew.';
    expect(dateOf(old, 'acquisition', 'Birch', 'bought')).toBeUndefined();
  });

  it('is the day on which the company reported, and not the time that its figures cover', () => {
    const day = 'Acorn on Thursday reported higher profit for the second quarter.';
    expect(dateOf(day, 'results', 'Acorn', 'profit')).toBe('2019-11-14');
    const late = 'Acorn reported late Monday, and orders for the first half met expectations.';
    expect(dateOf(late, 'results', 'Acorn', 'reported')).toBe('2019-11-18');
    const said = 'Acorn said on Thursday that profit rose in the second quarter.';
    expect(dateOf(said, 'results', 'Acorn', 'profit')).toBe('2019-Q2');
  });

  it('is not that of what it followed', () => {
    const sentence = 'Acorn is launching a shop on the web, following the entry of Birch in mid-2018.';
    expect(dateOf(sentence, 'product', 'Acorn', 'launching')).toBeUndefined();
    expect(dateOf(sentence, 'product', 'Birch', 'launching')).toBe('2018');
  });

  it('is the day where the sentence tells both a day and its year', () => {
    const sentence = 'Acorn holds a fair, and this year’s edition takes place on November 30th.';
    expect(dateOf(sentence, 'other', 'Acorn', 'edition')).toBe('2019-11-30');
  });

  it('is when something began that the company has done since', () => {
    expect(dateOf('Since 2012, Acorn charged a fee.', 'operations', 'Acorn', 'charged')).toBe('2012');
    const spent = 'Acorn has spent more than $2 billion since 2015.';
    expect(dateOf(spent, 'operations', 'Acorn', 'spent')).toBe('2015');
    expect(dateOf('A sequel of Acorn’s has been rumoured since 2017.', 'product', 'Acorn')).toBeUndefined();
    const record = 'Since 2012, Acorn has not had a better year.';
    expect(dateOf(record, 'results', 'Acorn', 'year')).toBeUndefined();
  });
});

describe('the day when something is said', () => {
  it('is that of an announcement of the company, whomever it tells', () => {
    expect(
      dateOf('Acorn told staff on Friday that it would shed 300 posts.', 'workforce', 'Acorn', 'shed'),
    ).toBe('2019-11-15');
  });

  it('is that of what one of its people makes known', () => {
    const sentence = 'Acorn will build a mill near Lund, Jo Oak said last Tuesday.';
    expect(dateOf(sentence, 'operations', 'Acorn', 'build', undefined, true)).toBe('2019-11-12');
    expect(dateOf(sentence, 'operations', 'Acorn', 'build')).toBeUndefined();
  });

  it('is that of what an authority decides, and of nothing else that it tells', () => {
    const recall = 'Acorn is calling back 40,000 cribs, the safety commission said on Monday.';
    expect(dateOf(recall, 'product', 'Acorn', 'calling back')).toBe('2019-11-18');
    const sale = 'Acorn has sold two mills, the trade commission said on Monday.';
    expect(dateOf(sale, 'acquisition', 'Acorn', 'sold')).toBeUndefined();
  });

  it('comes before the year of a forecast that was changed on it', () => {
    expect(
      dateOf('Acorn slashed its full-year profit outlook on Monday.', 'results', 'Acorn', 'full-year profit'),
    ).toBe('2019-11-18');
  });
});

describe('a day beside another party', () => {
  it('is that of a suit against it, and not what something is compared with', () => {
    expect(dateOf('Birch filed suit against Acorn last Tuesday.', 'lawsuit', 'Acorn', 'filed suit')).toBe(
      '2019-11-12',
    );
    const profit = 'Acorn earned $3 million, against $2 million in 2018.';
    expect(dateOf(profit, 'results', 'Acorn', 'earned')).toBeUndefined();
  });

  it('is none where something has held since', () => {
    const sentence = 'Shares of Acorn have tripled since its listing in May.';
    expect(dateOf(sentence, 'market', 'Acorn', 'Shares')).toBeUndefined();
  });
});

describe('what stands between a company and what it says', () => {
  it('does not keep its announcement from being its own', () => {
    const sentence =
      'Acorn, weighed down by debt and falling sales, said Monday that it would close 142 stores.';
    expect(dateOf(sentence, 'operations', 'Acorn', 'close 142')).toBe('2019-11-18');
  });
});

describe('an office', () => {
  it('began when somebody has held it since', () => {
    const sentence = 'Jo Roe has been serving as head of Acorn since January of this year.';
    expect(dateOf(sentence, 'leadership', 'Acorn', 'serving as head')).toBe('2019-01');
  });
});

describe('a date that tells what a figure is compared with', () => {
  it.each([
    'Acorn made $730 million, up from $557 million during the same time period last year.',
    'Acorn’s revenue jumped 5 percent from $9.97 billion during the first three months last year.',
    'Acorn has paid the largest fine since the rules came into effect on 25 May 2018.',
  ])('is none of its own: %s', (sentence) => {
    expect(dateOf(sentence, 'results', 'Acorn')).toBeUndefined();
  });
});

describe('a day in the first half of a sentence', () => {
  it('is not that of the second, unless it stands at the head of both', () => {
    const order = 'The order was handed down in May and was challenged by Acorn in court.';
    expect(dateOf(order, 'restriction', 'Acorn', 'handed down')).toBe('2019-05');
    expect(dateOf(order, 'lawsuit', 'Acorn', 'challenged')).toBeUndefined();
    const head = 'In May, the order was handed down and was challenged by Acorn.';
    expect(dateOf(head, 'lawsuit', 'Acorn', 'challenged')).toBe('2019-05');
  });
});

describe('a sentence with several events', () => {
  it('gives each its own day', () => {
    const move = 'Jo Roe left Acorn in early 2017 before joining Birch in January 2018.';
    expect(dateOf(move, 'leadership', 'Acorn', 'left Acorn', 'Birch')).toBe('2017');
    expect(dateOf(move, 'leadership', 'Birch', 'joining Birch', 'Acorn')).toBe('2018-01');
  });

  it('gives each of two companies the day right after its name', () => {
    const both = 'Such terms were agreed with Acorn in August and Birch in September.';
    expect(dateOf(both, 'deal', 'Acorn', 'agreed', 'Birch')).toBe('2019-08');
    expect(dateOf(both, 'deal', 'Birch', 'agreed', 'Acorn')).toBe('2019-09');
  });

  it('does not give what an aside tells of another to the company of the main clause', () => {
    const format = 'Acorn will take up the format introduced by Birch last year on its channels.';
    expect(dateOf(format, 'product', 'Acorn', 'introduced', 'Birch')).toBeUndefined();
    expect(dateOf(format, 'product', 'Birch', 'introduced', 'Acorn')).toBe('2018');
    const boss = 'Jo Roe, who became its head in 2004, has led Acorn through hard times.';
    expect(dateOf(boss, 'leadership', 'Acorn', 'became')).toBe('2004');
  });

  it('dates a sale by its own clause, not by when the thing sold was bought', () => {
    const sale = 'Acorn plans the sale of the network which it acquired in 2015.';
    expect(dateOf(sale, 'acquisition', 'Acorn', 'sale')).toBeUndefined();
  });

  it('takes the day of what was announced before that of the announcement, where both are told', () => {
    const leaves = 'Jo Roe announced on Thursday that she would step down as head of Acorn on December 31.';
    expect(dateOf(leaves, 'leadership', 'Acorn', 'step down')).toBe('2019-12-31');
    const alone = 'Jo Roe announced on Thursday that she would step down as head of Acorn.';
    expect(dateOf(alone, 'leadership', 'Acorn', 'step down')).toBe('2019-11-14');
  });
});

describe('the day on which one of two spoke', () => {
  it('is that of both where it spoke of itself', () => {
    const own = 'Birch said on Monday it had been hired to run Acorn’s sites.';
    expect(dateOf(own, 'operations', 'Acorn', 'hired', 'Birch')).toBe('2019-11-18');
    const other = 'Birch said on Monday Acorn had closed its sites.';
    expect(dateOf(other, 'operations', 'Acorn', 'closed', 'Birch')).toBeUndefined();
  });
});

describe('a deal', () => {
  it('has the day since which it has been known', () => {
    const deal =
      'The merger of Acorn and Birch has been disputed since it was announced back in October 2016.';
    expect(dateOf(deal, 'acquisition', 'Acorn', 'merger', 'Birch')).toBe('2016-10');
  });
});

describe('a lawsuit', () => {
  it('has the day that stands with the word for it', () => {
    const suit = 'Acorn was accused in a class action lawsuit filed on March 30 in a court in Texas.';
    expect(dateOf(suit, 'lawsuit', 'Acorn', 'lawsuit')).toBe('2019-03-30');
  });
});

describe('a date in words about something else', () => {
  it.each<[string, FactKind, string, string | undefined]>([
    ['Ahead of its results next Thursday, Acorn named Jo Roe its head.', 'leadership', 'named', undefined],
    ['Acorn sued Birch in May, accusing it of a theft in 2017.', 'lawsuit', 'sued', '2019-05'],
    ['Jo Roe, who has led Acorn since 2012, will step down in May.', 'leadership', 'step down', '2020-05'],
    [
      'In a filing dated November 8, Acorn disclosed that thieves had stolen data last December.',
      'incident',
      'stolen',
      '2018-12',
    ],
    ['Acorn will report its first-quarter results on April 25.', 'results', 'report', '2020-04-25'],
  ])('does not date it: %s', (sentence, kind, trigger, date) => {
    expect(dateOf(sentence, kind, 'Acorn', trigger, sentence.includes('Birch') ? 'Birch' : undefined)).toBe(
      date,
    );
  });

  it('is of the other only where each of them has a day', () => {
    const suit = 'Acorn sued Birch in January over sums paid in 2017.';
    expect(dateOf(suit, 'lawsuit', 'Acorn', 'sued', 'Birch')).toBe('2019-01');
  });
});

describe('the day of a report', () => {
  it('is the one at the head of its sentence', () => {
    const day = 'Earlier on Thursday, Acorn reported its own third-quarter results.';
    expect(dateOf(day, 'results', 'Acorn', 'results')).toBe('2019-11-14');
    const told = 'On Thursday, Acorn reported that its third-quarter profit fell.';
    expect(dateOf(told, 'results', 'Acorn', 'profit')).toBe('2019-Q3');
  });
});
