import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { resolveReferences } from '../../../src/extract/reference/resolve.ts';
import { findSpeech } from '../../../src/extract/speech.ts';
import { modelText } from '../../../src/extract/text-model.ts';

/** Sentence by sentence, the companies that it tells of. */
function told(...sentences: string[]): string[][] {
  const model = modelText(sentences.join('\n'));
  const names = findNames(model);
  const all = resolveReferences(model, names, findSpeech(model, names.companies));
  return model.sentences.map((sentence) =>
    all.filter((one) => one.sentence === sentence).map(({ company }) => names.companies[company]?.name ?? ''),
  );
}
/** What the last of the sentences tells of. */
const last = (...sentences: string[]) =>
  told(...sentences)
    .at(-1)
    ?.sort();

const VANTOR = 'Wind turbine maker Vantor will close its plant in Aarhus.';
const MERGER = 'Wind turbine maker Vantor has agreed to buy Quillon Bank for 3 billion euros.';
const QUILL = 'Quillon Bank, a lender in Oslo, has lost a fifth of its customers.';

describe('a sentence without a name tells of', () => {
  it.each<[why: string, companies: string[], sentences: string[]]>([
    ['the company of the sentence before', ['Vantor'], [VANTOR, 'The company has eleven of them.']],
    ['both of a merger', ['Quillon Bank', 'Vantor'], [MERGER, 'The merger would raise prices.']],
    [
      'both of a takeover',
      ['Quillon Bank', 'Vantor'],
      [MERGER, 'A watchdog said the proposed deal would raise prices.'],
    ],
    [
      'whose it is alone after a deal',
      ['Vantor'],
      [VANTOR, 'The deal with its customers is worth 3 million euros.'],
    ],
    [
      'one of them that is named, and not of the other',
      ['Vantor'],
      [MERGER, 'Vantor said the deal would lower prices.'],
    ],
    ['it', ['Vantor'], [VANTOR, 'It will keep the others.']],
    ['its plants', ['Vantor'], [VANTOR, 'Plants in the south are idle as well.']],
    ['whose shares fell', ['Vantor'], [VANTOR, 'Its shares fell 3 percent.']],
    ['the one of that trade', ['Vantor'], [VANTOR, QUILL, 'The turbine maker was a customer.']],
    [
      'the one of that trade, when the other was last',
      ['Quillon Bank'],
      [QUILL, VANTOR, 'The lender is owed millions.'],
    ],
    [
      'both',
      ['Quillon Bank', 'Vantor'],
      ['Vantor Ltd and Quillon Bank signed a contract.', 'Both companies hope for more.'],
    ],
    [
      'both, by nothing but their number, where they did what companies do together',
      ['Quillon Bank', 'Vantor'],
      ['Vantor Ltd and Quillon Bank signed a contract.', 'The two agreed in 2018 to share a hall.'],
    ],
    [
      'what the text is about, after others that were only told of in a list',
      ['Vantor'],
      [
        'Vantor, a wind turbine maker, has a new head. Vantor makes them in Aarhus. Vantor named Mette Juul.',
        'She led it through several changes, among them the purchase of the turbine maker Lumipol and Vantor’s listing.',
        'Jo Roe, 60, joined the turbine maker in 1988.',
      ],
    ],
    [
      'the company whose spokesman speaks',
      ['Vantor'],
      [VANTOR, 'A company spokesman said the staff had been told.'],
    ],
    [
      'the company of whoever speaks',
      ['Vantor'],
      [VANTOR, 'Mette Juul, chief executive of Vantor, regrets it.', '“We had no choice,” she said.'],
    ],
    [
      'the company of whoever spoke, in every sentence of the quotation',
      ['Vantor'],
      ['“We had no choice,” said Mette Juul, chief executive of Vantor Ltd. “This hurts us all.”'],
    ],
    [
      'the company of a person who was introduced',
      ['Vantor'],
      [
        VANTOR,
        'Mette Juul, chief executive of Vantor, regrets it.',
        'Juul said the company had lost money for years.',
      ],
    ],
    [
      'the company at which somebody heads something with a name',
      ['Vantor'],
      [VANTOR, '“It fits,” said Ole Lund, Head of Quillon Research at Vantor.', '“We need more,” Lund adds.'],
    ],
    ['its product', ['Vantor'], ['Vantor Ltd showed its Skylark drone.', 'The Skylark flies for an hour.']],
    [
      'what analysts expected of it',
      ['Vantor'],
      [VANTOR, 'Wall Street had expected a profit of $1.20 a share.'],
    ],
    [
      'how many it has, where the article is about it',
      ['Vantor'],
      [VANTOR, 'Vantor has 300 staff there.', 'The number of orders fell by a third.'],
    ],
    [
      'its plan, where the article is about it',
      ['Vantor'],
      [VANTOR, 'Vantor has 300 staff there.', 'The plan includes a fund for those who leave.'],
    ],
    ['its figures', ['Vantor'], [VANTOR, 'Revenue fell 12 percent to $3.2 billion.']],
    [
      'it, across what others did meanwhile, where the article is about it',
      ['Vantor'],
      [
        'Quillon Bank and Orsa Bank met Vantor Ltd.',
        'Quillon Bank and Orsa Bank left.',
        'Vantor Ltd stayed.',
        VANTOR,
        'Residents of the town protested.',
        'Residents blocked a road.',
        'It will keep the others.',
      ],
    ],
  ])('%s', (_why, companies, sentences) => {
    expect(last(...sentences)).toEqual(companies);
  });
});

describe('a sentence with one company’s name', () => {
  it('tells of the other one too, where it describes that one', () => {
    expect(last(QUILL, 'Vantor Ltd bought a stake in the lender.')).toEqual(['Quillon Bank', 'Vantor']);
  });

  it('tells of the speaker’s company too', () => {
    const chief = 'It is early, said Mette Juul, who is chief executive of Quillon Bank.';
    expect(last(chief, 'Vantor Ltd may cut its prices until May, Juul said.')).toEqual([
      'Quillon Bank',
      'Vantor',
    ]);
  });

  it('tells of another one of the same trade, where it does something to that one', () => {
    const orsa = 'Orsa Bank, a lender in Bergen, has lost money.';
    expect(last(orsa, QUILL, 'Quillon Bank bought a stake in the lender.')).toEqual([
      'Orsa Bank',
      'Quillon Bank',
    ]);
  });

  it('tells of that one alone, where the word for a company stands before its name', () => {
    expect(last(VANTOR, 'The company Orsa Shipping Ltd will pay.')).toEqual(['Orsa Shipping']);
  });

  it('tells of whose stock it is that moved', () => {
    expect(last(VANTOR, 'The stock rose after it bought Quillon Bank.')).toEqual(['Quillon Bank', 'Vantor']);
    expect(last(VANTOR, 'The stock market rose, and Quillon Bank with it.')).toEqual(['Quillon Bank']);
  });

  it('keeps ‘its’ in its own clause', () => {
    expect(
      last('The case of Vantor Ltd is closed, but Quillon Bank is under sanctions that hurt its sales.'),
    ).toEqual(['Quillon Bank', 'Vantor']);
  });
});

describe('a sentence tells of no company where', () => {
  it.each<[why: string, sentences: string[]]>([
    ['nothing was said of one', ['The company has eleven plants.']],
    [
      '‘it’ stands for nothing',
      [
        VANTOR,
        QUILL,
        'The weather was bad and it is likely that winter comes early to the whole of the north.',
      ],
    ],
    ['the letters stand for something else', [VANTOR, QUILL, 'An IT outage hit airlines on Friday.']],
    [
      'an office goes by that noun',
      [
        'Ada Obi once worked at Quillon Bank.',
        'The Central Bank of Nigeria banned it.',
        'The bank lifted the ban last week.',
      ],
    ],
    ['a chain is no company', [VANTOR, QUILL, 'Rain, and the supply chain that nobody sees, matter.']],
    ['‘it’ is not clear', [VANTOR, 'It was not immediately clear how many would go.']],
    [
      'two companies share the article and one may have the plan',
      ['Vantor Ltd sued Quillon Bank.', 'Quillon Bank sued Vantor Ltd.', 'The plan includes a fund.'],
    ],
    ['it is only excluded', [QUILL, 'A court in Oslo, not Vantor Ltd, closed the case in May.']],
    ['any company is meant', [VANTOR, QUILL, 'Any company with a plant must tell the ministry.']],
    [
      'a head of state speaks',
      [
        VANTOR,
        'It wants a loan.',
        'The answer by President Ada Obi came late.',
        '“We will not pay,” Obi said.',
      ],
    ],
    [
      'the head of an office speaks',
      [VANTOR, 'In a letter, CPUC President Ada Obi wrote to many.', '“We will not pay,” Obi said.'],
    ],
    [
      '‘it’ stands in the words of somebody of no company',
      [
        VANTOR,
        'In a long letter to all the ministers, Ada Obi wrote that “lack of wind is one thing, it costs lives.”',
      ],
    ],
    ['somebody else speaks', [VANTOR, '“I will miss them,” said Ole Lund, a teacher.']],
    [
      '‘it’ is what somebody else speaks of',
      [VANTOR, '“It will be missed by all who lived beside it,” said Ole Lund, a teacher.'],
    ],
    ['‘it’ is nobody', [VANTOR, QUILL, 'It’s hard to say what comes next.']],
    ['a group of people is meant', [VANTOR, QUILL, 'The group of investors will vote in May.']],
    [
      'a group of people was spoken of',
      [
        'Quillon Bank has cut jobs, and a group of 40 former employees wrote a letter.',
        'The group wants to be heard.',
        'In May the group had asked for a meeting.',
      ],
    ],
    [
      'more companies are meant than were named',
      ['Vantor Ltd and Quillon Bank signed a contract.', 'The five companies hope for more.'],
    ],
    [
      'a spokesman speaks long after the last of two was named',
      [QUILL, VANTOR, 'Rain fell.', 'Snow fell.', 'Hail fell.', 'A spokesman said the talks would go on.'],
    ],
  ])('%s', (_why, sentences) => {
    expect(last(...sentences)).toEqual([]);
  });

  it('it is a heading that names none', () => {
    expect(last(VANTOR, 'What comes next for the old plant and every other one.')).toEqual(['Vantor']);
    expect(last(VANTOR, 'What Comes Next for the Old Plant and Every Other One')).toEqual([]);
  });

  it('a company of that trade is only named later: the one that is spoken of is meant', () => {
    const all = told(
      'Vantor Ltd said orders grew.',
      'The parcel delivery company earned $72 million.',
      'FedEx Corp grew too.',
    );
    expect(all[1]).toEqual(['Vantor']);
  });

  it('the text names one company once, and is about something else', () => {
    const rest = Array.from({ length: 12 }, (_, n) => `The river rose for the ${n + 2}th day.`);
    expect(last('Rain', QUILL, 'It has a branch there.', ...rest.slice(0, 2))).toEqual(['Quillon Bank']);
    expect(last('Rain', ...rest, QUILL, ...rest)).toEqual([]);
  });

  it('an analyst speaks of something else as ‘it’', () => {
    const analyst = 'Ann Lee, an analyst at Quillon Bank, follows the trade.';
    const hers = '“When winter comes to them it could be the new model for all,” Lee said.';
    expect(last(VANTOR, 'Orsa Shipping Ltd has a ship.', analyst, hers)).not.toContain('Orsa Shipping');
  });

  it('somebody only spoke there', () => {
    const all = told(VANTOR, '“This is new,” Ann Lee said on CNBC.', 'It is true that the plant is old.');
    expect(all[2]).not.toContain('CNBC');
  });

  it('somebody only used to work there: it is not what ‘the company’ means', () => {
    const hired = 'Mette Juul, a former Quillon Bank executive, joined Vantor Ltd in May.';
    expect(last(VANTOR, hired, 'The company hopes for more.')).toEqual(['Vantor']);
  });

  it('it was only turned to, two sentences before: ‘the company’ is what the article is about', () => {
    const turned = 'In May Quillon Bank lent it 40 million euros.';
    const people = ['Most people were glad.', 'Some were not.'];
    expect(last(VANTOR, VANTOR, turned, 'The company may need more.')).toEqual(['Quillon Bank']);
    expect(last(VANTOR, VANTOR, VANTOR, turned, ...people, 'Critics of the company do not agree.')).toEqual([
      'Vantor',
    ]);
  });

  it('a broker only spoke of another: it is not what ‘the company’ means', () => {
    const sentences = [
      'Vantor Ltd made a loss.',
      'The loss was small, said Quillon Bank analyst Ole Lund.',
      'The company has plants in Aarhus.',
    ];
    expect(last(...sentences)).toEqual(['Vantor']);
  });
});

describe('no company is meant by', () => {
  it('a whole trade', () => {
    expect(last(QUILL, VANTOR, 'He knows the turbine maker business.')).toEqual([]);
  });

  it.each([
    'It is fine to trade them for a while.',
    'It is increasingly looking like a wet summer.',
    'It’s a chart of thirty minutes that shows the rise.',
    'It’s been four weeks since the rain began.',
    'It takes years to learn that.',
    'For those in the group that took the pills there was less pain.',
  ])('words that only look so: %s', (sentence) => {
    expect(last(QUILL, VANTOR, sentence)).toEqual([]);
  });

  it('but by ‘it’ where it is said to be one, or to do something', () => {
    expect(last(VANTOR, 'It is a supplier of blades.')).toEqual(['Vantor']);
    expect(last(VANTOR, 'It is set to open another.')).toEqual(['Vantor']);
  });

  it('‘it’ in the words that somebody of it says', () => {
    const talk = '“It is great for people in a hurry,” she said.';
    expect(last(QUILL, 'Vantor chief executive Mette Juul opened a plant.', talk)).toEqual(['Vantor']);
    expect(last(QUILL, VANTOR, '“It was tough to come back from,” said Ann Lee, a farmer.')).toEqual([]);
  });

  it('another of its trade where its own people deal with it', () => {
    const strike = 'Quillon Bank staff began talks with the Oslo-based lender.';
    expect(told(strike, 'Harbour Bank, a lender in Bergen, had a strike too.')[0]).toEqual(['Quillon Bank']);
  });

  it('the one that somebody has left', () => {
    expect(
      last(QUILL, VANTOR, 'Lumo, run by former Quillon Bank and Vantor engineers, is small.'),
    ).not.toContain('Vantor');
    expect(
      last(QUILL, VANTOR, 'Lumo, run by former Quillon Bank and Vantor engineers, is small.'),
    ).not.toContain('Quillon Bank');
  });

  it('‘it’ where an event is meant', () => {
    expect(last(QUILL, VANTOR, 'It follows a change of the law in July last year.')).toEqual([]);
  });
});

describe('what others are measured by, or who measures, is not told of', () => {
  const LEAD = 'Vantor, a wind turbine maker, reported a loss.';

  it('a broker’s target is of the company that was spoken of', () => {
    expect(told(LEAD, 'Analysts at Quillon Bank cut their price target to $12 from $14.')).toEqual([
      ['Vantor'],
      ['Vantor', 'Quillon Bank'],
    ]);
    expect(last(LEAD, 'Quillon Bank cut its price target for the turbine maker to $12.')).toEqual([
      'Quillon Bank',
      'Vantor',
    ]);
  });

  it('and so is what the next sentence goes on about', () => {
    expect(
      last(
        LEAD,
        'Quillon Bank downgraded Vantor’s shares to “neutral” from “buy” on Monday.',
        'Its shares have gained 5 percent this year.',
      ),
    ).toEqual(['Vantor']);
  });

  it('‘we’ of an analyst is no company', () => {
    expect(last(LEAD, '“We see no way out for us,” said Quillon Bank analyst Mette Juul.')).toEqual([
      'Quillon Bank',
    ]);
  });

  it('‘the company’ is the owner, and not the brands that it owns', () => {
    expect(
      last(
        'The latest news comes from Vantor Ltd, the owner of Lumipol Ltd and Birch Ltd, which lost an order.',
        'The company hopes for more.',
      ),
    ).toEqual(['Vantor']);
  });
});

describe('‘its’ in an opening phrase is whoever is named after it', () => {
  it.each([
    ['In its report last week, Quillon Bank said profits fell.'],
    ['With plans to sell some of its branches, Quillon Bank hopes for more.'],
  ])('%s', (sentence) => {
    expect(last(VANTOR, sentence)).toEqual(['Quillon Bank']);
  });
});

describe('a word for a company', () => {
  const OIL = 'Vantor, an oil company, agreed to sell a field to Lumipol Ltd, another oil company.';

  it('with ‘largest’ means what the text speaks of', () => {
    expect(last(OIL, 'It means that the country’s largest oil company will own no field there.')).toEqual([
      'Vantor',
    ]);
  });

  it('does not mean whoever has put money into it', () => {
    expect(last(VANTOR, 'A partner was found, and the Siemens-backed firm’s shares rose.')).toEqual([
      'Siemens',
      'Vantor',
    ]);
  });

  it('means nobody that is known, where the text keeps the name to itself', () => {
    expect(
      last(
        'Carmaker Quillon Motors owns a part of Vantor.',
        'Vantor Ltd has signed a contract with an undisclosed large carmaker.',
        'The carmaker is in no hurry.',
      ),
    ).toEqual([]);
  });

  it('means both that were spoken of last, of whom one is the company in question', () => {
    expect(
      last(
        VANTOR,
        QUILL,
        'Vantor was told to sell the plant before it buys Lumipol Ltd.',
        'Quillon Bank, a lender in Oslo, said that it would pay for it.',
        'Both companies hope for more.',
      ),
    ).toEqual(['Quillon Bank', 'Vantor']);
  });

  it('means two that were just named side by side, whatever the text is about', () => {
    expect(
      last(
        VANTOR,
        'The port is a hub for both Quillon Airlines and Lumipol Airlines, which are customers of Vantor.',
        'Both airlines hope for more.',
      ),
    ).toContain('Quillon Airlines');
    expect(
      last(QUILL, VANTOR, 'Aarhus is a hub for both Siemens Airlines and Lumipol Airlines.'),
    ).not.toContain('Quillon Bank');
  });

  it('means the name that follows after a comma', () => {
    expect(
      last(
        'Vantor and its law firm, Harrow & Finch LLP, did not comment.',
        'The papers are with the university’s law firm, Tull & Oddie LLP, in Oslo.',
      ),
    ).toEqual(['Tull & Oddie']);
  });
});

describe('a word for a company is none where', () => {
  it('a deal is what may go through', () => {
    expect(last(VANTOR, 'The merger, if it goes through, is the end of a long wait.')).toEqual(['Vantor']);
    expect(last(QUILL, VANTOR, 'Nobody in Oslo knows whether it goes ahead.')).toEqual([]);
  });

  it('an office speaks of itself', () => {
    expect(last(VANTOR, 'The FTC said it will file a complaint on Friday.')).toEqual([]);
  });

  it('a company is only what another one is like', () => {
    expect(
      last(VANTOR, 'Quillon Bank, which — like Vantor — is in Aarhus, lost a fifth of its customers.'),
    ).toEqual(['Quillon Bank']);
  });

  it('a station was only asked to pass it on', () => {
    expect(last(VANTOR, 'Vantor did not respond to a request for comment by Quillon Bank.')).toEqual([
      'Vantor',
    ]);
  });

  it('it is a state: ‘US’', () => {
    expect(last(VANTOR, '“Nobody in the US knows them,” a visitor said.')).toEqual([]);
  });

  it('it says what another one is called', () => {
    expect(last(QUILL, VANTOR, 'It bills itself as the No. 2 lender to the makers of turbines.')).toEqual([
      'Vantor',
    ]);
  });

  it('it is a part of the word for an alliance', () => {
    expect(last(QUILL, VANTOR, 'Nobody in Oslo left the bank alliance.')).toEqual([]);
  });

  it('but a PE firm is one of private equity', () => {
    expect(
      last(
        'Private equity firm Lumipol Ltd has offered to buy Vantor, a wind turbine maker.',
        'Vantor said its board is glad.',
        'The foundation will keep a stake, the PE firm said.',
      ),
    ).toEqual(['Lumipol']);
  });
});
