import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { modelText } from '../../../src/extract/text-model.ts';

const companies = (...paragraphs: string[]) =>
  findNames(modelText(paragraphs.join('\n'))).companies.map(({ name }) => name);
const mentions = (text: string, name: string) => {
  const company = findNames(modelText(text)).companies.find((one) => one.name === name);
  return company?.mentions.map(({ start, end }) => text.slice(start, end));
};

describe('a company that nobody has heard of is known by', () => {
  it.each([
    ['its legal form', 'The plant was sold to Vantor Ltd in May.'],
    [
      'its line of business',
      'The plant was sold to Vantor Pharmaceuticals in May.',
      'Vantor Pharmaceuticals',
    ],
    ['what stands before it', 'The Danish wind turbine maker Vantor will close a plant.'],
    ['what stands after it', 'Vantor, a maker of wind turbines based in Aarhus, will close a plant.'],
    ['its shares', 'Vantor’s shares fell on Monday.'],
    ['shares in it', 'Investors sold shares in Vantor on Monday.'],
    ['its chief', 'The offer is too low, said Vantor chief executive Mette Juul.'],
    ['whose chief somebody is', 'Mette Juul, chief executive of Vantor, said the offer is too low.'],
    ['the exchange and its ticker', 'Vantor (NYSE: VNT) opened a plant.'],
    ['its ticker', 'Vantor (VNT.CO) opened a plant.'],
    ['what only companies do', 'Vantor reported a net loss for the year.'],
    ['how it moved on the exchange', 'Vantor rose 3.5 percent in Copenhagen.'],
    ['its analysts', 'The price is fair, said Vantor analyst Mette Juul.'],
    [
      'the company that follows',
      'Vantor wants to close a plant. The company has eleven of them, and Vantor shares rose.',
    ],
    [
      'whose chief signs with a capital',
      'Prices rise, Chief Financial Officer of Harbour Value Debra Lyle said.',
      'Harbour Value',
    ],
    [
      'its line of business, before its country',
      'The regulator fined Vantor Bank (UK) in May.',
      'Vantor Bank',
    ],
    ['buyouts of it', 'Siemens paid for them with its buyouts of Vantor and Lumipol.'],
    ['other companies beside it', 'The grant went to Siemens, Vantor and General Electric.'],
    ['who put money into it', 'The round was led by Vantor Ventures.', 'Vantor Ventures'],
    ['what it forecasts', 'Vantor estimates that 40 million phones were sold.'],
    ['its reports', 'A report from Vantor says that 40 million phones were sold.'],
    ['how its name ends', 'The shares went to Luma BioCapital.', 'Luma BioCapital'],
    ['the analysts who work there', 'The price is fair, Vantor analysts led by Mette Juul noted.'],
    ['what it was paid for', 'Siemens sold the unit, including the Lumo brand, to Vantor for £41m.'],
    ['whose customers it has', 'The order went to Vantor, whose customers are in Aarhus.'],
    ['what it is, before its name', 'Norway’s biggest private equity firm, Vantor, holds the rest.'],
    ['whose it is, before its name', 'Under the deal Volkswagen’s battery company, Vantor, has a licence.'],
    [
      'of which country it is',
      'The order came from Dredging Corporation of India Limited.',
      'Dredging Corporation of India',
    ],
    ['a bank of some place', 'Bank of Vantor will pay a fine.', 'Bank of Vantor'],
    ['the bank of a firm that everybody knows', 'UBS Investment Bank is the adviser.', 'UBS Investment Bank'],
    [
      'its legal form, behind a word in brackets',
      'The shareholder is Quillon Copper Industry (Group) Co. Ltd., which is in Kunming.',
      'Quillon Copper Industry (Group)',
    ],
    ['a word like a title, and what it does', 'Premier Foods agreed to sell a unit.', 'Premier Foods'],
    ['its legal form, even behind an office', 'Mette Juul, President Vantor Corp., signed it.'],
  ] as [string, string, string?][])('%s', (_why, text, name = 'Vantor') => {
    expect(companies(text)).toContain(name);
  });
});

describe('no company is', () => {
  it.each([
    ['a ministry', 'The Department of Defense and the Ministry of Finance wrote the order.'],
    ['an agency', 'The SEC and the Securities and Exchange Commission asked for papers, and NASA did too.'],
    ['a court', 'The High Court of Justice and the Second Circuit heard the case.'],
    ['a person', 'Mr Harlow met Ann Lee, 52, and Professor Tom Reed. Reed said he was glad.'],
    ['who designs', 'Siemens lead designer Franz von Hautz spoke. CLOs fell.', ['Siemens']],
    ['a person of one name', 'Vantry reported a loss. Vantry himself said so.'],
    ['a place', 'Shares rose in Frankfurt, Hong Kong and New York, and the mayor of Boston was glad.'],
    ['an index', 'The S&P 500 fell 2 percent and the FTSE 100 rose.'],
    ['a day or a month', 'On Tuesday it rose, in October it fell.'],
    ['an ordinary word at the start of a sentence', 'Shares fell. Investors sold. Revenue rose 3 percent.'],
    [
      'a paper that is only credited',
      'The sale is near, The Wall Street Journal reported, and Reuters confirmed it.',
    ],
    ['a museum that never goes without its article', 'The Quarrel bought it. It went to the Quarrel in May.'],
    ['a range of hills', 'Sales grew in the Dunmore Alps, which own their name to a town.'],
    ['who owns shares', 'Keith Noonan owns shares of Siemens.', ['Siemens']],
    [
      'a kind of thing',
      'REIT shares rose. Copper gained 2 percent. Second-quarter earnings rose. eSports revenue grew.',
    ],
    ['a heading over paragraphs', 'Siemens rose.\nVarry Products\nIt sells streamers.', ['Siemens']],
    ['a quarter, or an order to buy', 'Shares in 3Q20 fell. A Strong Buy rating followed. We’re told so.'],
    ['a word that opens a sentence', 'Covering Siemens was hard. Covering it was not.', ['Siemens']],
    ['where it has a plant', 'Siemens closed its Lingmoor refinery.', ['Siemens']],
    ['where somebody wrote it', 'Siemens posted it on Twitter, and said so on Facebook.', ['Siemens']],
    ['whose page it is', 'It rose, Bloomberg reported. ©2019 Bloomberg L.P.'],
    ['an adverb that opens a sentence', 'Unfortunately, it closed. The company said so.'],
    [
      'what somebody heads',
      'It fell, said Mette Juul, head of Fundamental Research at Siemens.',
      ['Siemens'],
    ],
    [
      'the surname of whoever was named',
      'Siemens chief Adam Orvane left. A spokeswoman for Orvane declined. Orvane’s shares fell. Orvane bought a boat.',
      ['Siemens'],
    ],
    ['somebody’s rival', 'It asked about political rival Joe Lopez and others.'],
    [
      'who makes a film or flew once',
      'They met the producer John Lumley, former astronaut Tom Orvane and retired mining executive Kim Lund.',
    ],
    ['what somebody works as', 'David Orvane, a data scientist and business adviser in Graz, read it.'],
    ['a title, or a trade', 'It met incumbent Gov. Ann Lee. Aviation analysts called it the end.'],
    ['an adviser of an office', 'The White House Russia adviser Ann Lee agreed.'],
    [
      'an operation',
      'Ann Lee, a spokesperson for Inherent Lumen, the U.S. military operation in Syria, agreed.',
    ],
    ['a party’s', 'The Republican president’s letter was short.'],
    [
      'a moon, or a degree',
      'The moon Titan and the planet Vesper, which it passed, are cold. It was 83 degrees Celsius.',
    ],
    ['one of several paths', 'Path A is long. Path B is short. Two go into Path C.'],
    [
      'the managers of funds',
      'The bank managers said so. Two fund managers were glad. The owner of the plant smelter has left the smelter.',
    ],
    [
      'a central bank after its city',
      'It is a 50 - year low. ANKARA - Central bank of Turkey meets. MOSCOW - Central bank of Russia meets.',
    ],
    ['money', 'The price fell to $US47 a tonne.'],
    [
      'a state after its city',
      'With an office in Lumen, DC, the company serves all. In Orva Beach, FL, the company is privately held.',
    ],
    ['a country with a stray ticker', 'It looks like a U.S (Other OTC: UBGXF - news). rate hike.'],
    ['a sum', 'Siemens rose. Total revenue jumped 33 percent.', ['Siemens']],
    ['a university', 'Researchers at Stanford University tested it.'],
    ['a party', 'The Labour Party wants a law.'],
    [
      'a place, however it moves on the exchange',
      'Hong Kong shares rose 3 percent. Hong Kong’s exchange gained.',
    ],
    ['money', 'It fined the bank Rs 2.5 crore, and Rs 40 lakh more.'],
    ['an index', 'South Korea’s Kospi Index (KOSPI) fell 0.5 percent.'],
    ['what an agency owns', 'NASA’s Apollo photographs and NASA’s Skylark rocket were shown.'],
    ['a model', 'The S10 sold well. Sales of the S10 rose.'],
    ['an illness', 'He had a condition called HP. HP is a reaction of the lungs.'],
    ['an illness', 'He had hypersensitivity pneumonitis (HP). Shares in HP do not cure it.'],
  ] as [string, string, string[]?][])('%s', (_what, text, those = []) => {
    expect(companies(text)).toEqual(those);
  });
});

describe('one company', () => {
  it('is its full name, its short name and its ticker', () => {
    const text = 'Vantor Group Holding Ltd (NYSE: VNT) sold a plant. Vantor will lease it back.';
    expect(mentions(text, 'Vantor')).toEqual(['Vantor Group Holding Ltd', 'VNT', 'Vantor']);
  });

  it('is its full name and the letters that stand for it', () => {
    const text = 'Blue Harbor Robotics (BHR) raised $5 million. BHR makes arms for ships.';
    expect(mentions(text, 'Blue Harbor Robotics')).toEqual(['Blue Harbor Robotics', 'BHR', 'BHR']);
  });

  it('is what its papers call it', () => {
    const text = 'Banco Varrino S.A. (“Lumo” or the “Bank”; NYSE: LUM) grew. Lumo has two branches.';
    expect(mentions(text, 'Banco Varrino')).toEqual(['Banco Varrino S.A', 'Lumo', 'Lumo']);
  });

  it('is its site, and the name that is a word as well', () => {
    const text = 'Amazon.com opened a depot. Amazon hired there. He met them at Amazon.';
    expect(mentions(text, 'Amazon.com')).toEqual(['Amazon.com', 'Amazon', 'Amazon']);
  });

  it('is the first words of its name', () => {
    const text = 'Tyver Nano-Satellite Systems won a contract. Tyver was founded in 2011.';
    expect(mentions(text, 'Tyver Nano-Satellite Systems')).toEqual(['Tyver Nano-Satellite Systems', 'Tyver']);
  });

  it('is not the place that it is named after', () => {
    const text = 'Norway Ferries Ltd opened a terminal. Other firms in Norway did too.';
    expect(mentions(text, 'Norway Ferries')).toEqual(['Norway Ferries Ltd']);
  });

  it('is not what two begin with: that could be either', () => {
    const text = 'Vantor Shipping Ltd and Vantor Robotics Ltd met. Shares in Vantor rose on Monday.';
    expect(companies(text)).toEqual(['Vantor Shipping', 'Vantor Robotics', 'Vantor']);
  });

  it('is no other thing that its letters stand for', () => {
    const text = 'Arvane Industries opened a plant. It runs on AI.';
    expect(mentions(text, 'Arvane Industries')).toEqual(['Arvane Industries']);
  });

  it('is an agency of news that does business itself', () => {
    expect(
      companies('Reuters Holdings Plc said it had agreed to buy Siemens. The Reuters offer is low.'),
    ).toContain('Reuters');
  });

  it('is not another one that stands in brackets after it', () => {
    expect(
      companies('They like shares of Siemens.', 'Ann Lee (Mattel): Shares of Mattel fell, and Siemens rose.'),
    ).toEqual(['Siemens', 'Mattel']);
    expect(companies('Shares of Siemens rose, after a maker (Mattel) had lost. Mattel shares fell.')).toEqual(
      ['Siemens', 'Mattel'],
    );
  });

  it('is not the bank that it owns', () => {
    expect(companies('Shares in lender Vantor rose. Vantor Bank, which Vantor owns, made a profit.')).toEqual(
      ['Vantor', 'Vantor Bank'],
    );
  });

  it('is found in a heading that has capitals throughout', () => {
    expect(companies('VANTOR SELLS ITS LAST PLANT', 'Vantor Ltd sold its last plant to Siemens.')).toEqual([
      'Vantor',
      'Siemens',
    ]);
  });
});

describe('what is named after its maker', () => {
  it('is not the maker’s name', () => {
    expect(companies('It ordered 50 Airbus A350-900 jets on Monday. Airbus will build them.')).toEqual([
      'Airbus',
    ]);
  });
});

describe('a name that is shared', () => {
  it('is not the well-known one, where the text gives it another full name', () => {
    expect(companies('Lumen Ferries opened a terminal. Lumen has two ships, and Lumen shares rose.')).toEqual(
      ['Lumen Ferries'],
    );
  });

  it('is found in small letters, once the text has called it a firm', () => {
    expect(
      companies('The app maker mossbee has raised $3 million. By December mossbee wants to hire.'),
    ).toEqual(['mossbee']);
  });

  it('keeps its ending of possession', () => {
    expect(
      companies('The restaurant chain Mabel’s Kitchen opened in Leeds. Guests of Mabel’s Kitchen queued.'),
    ).toEqual(["Mabel's Kitchen"]);
  });
});

describe('a name ends', () => {
  it.each([
    [
      'before the code of its share',
      'Retailer Vantor VNT.CO and Siemens SIEGn.DE rose.',
      ['Vantor', 'Siemens'],
    ],
    [
      'before a ticker without brackets, where the text writes them so',
      'Look at Walmart WMT, Siemens SIE and Vantor Energy VNT.',
      ['Walmart', 'Siemens', 'Vantor Energy'],
    ],
    [
      'before the holder of its office',
      'It will take time, president of Harbour Value Debra Lyle said. Harbour Value shares fell.',
      ['Harbour Value'],
    ],
    ['before what it did, in a title', 'Vantor Gives the Museum a Boost\nVantor shares rose.', ['Vantor']],
    [
      'before what it owns',
      'Walmart-owned Vantor Foods and Siemens-backed Lumi Power grew.',
      ['Walmart', 'Vantor Foods', 'Siemens', 'Lumi Power'],
    ],
    [
      'behind all its partners',
      'Harrow, Finch, Oddie & Lamb LLP advised Siemens.',
      ['Harrow, Finch, Oddie & Lamb', 'Siemens'],
    ],
    ['behind a shortened word', 'Shares went to Varrin Bros. Advisors.', ['Varrin Bros. Advisors']],
    ['where a space was lost', 'It moved to Varrinia.Siemens Inc. did not.', ['Siemens']],
    [
      'behind its partners alone',
      'In London, Harrow & Lamb LLP met. Nevertheless, Finch & Oddie LLP did not.',
      ['Harrow & Lamb', 'Finch & Oddie'],
    ],
    [
      'before its product, wherever it is based',
      'Microsoft Windows-based computers sold well.',
      ['Microsoft'],
    ],
    [
      'at the hyphen between two that the text has',
      'Walmart sued Siemens. The Walmart-Siemens feud is over.',
      ['Walmart', 'Siemens'],
    ],
    ['behind a star', 'A*TRALE Financial Corp. opened a branch.', ['A*TRALE Financial']],
  ])('%s', (_where, text, names) => {
    expect(companies(text)).toEqual(names);
  });
});

describe('a name that is a word as well', () => {
  const several = 'Walmart, Siemens and Carrefour shares rose. ';

  it('is a company among companies, where it is written as a name', () => {
    expect(companies(`${several}They pointed to Muddy Waters as well.`)).toContain('Muddy Waters');
    expect(companies('Siemens shares rose. They pointed to Muddy Waters as well.')).not.toContain(
      'Muddy Waters',
    );
    expect(companies(`${several}They met on Square, and in the Square.`)).not.toContain('Square');
  });

  it('is the company whose full name the text has', () => {
    const text = 'Berkshire Hathaway Inc bought a stake. Berkshire paid $2 billion.';
    expect(mentions(text, 'Berkshire Hathaway')).toEqual(['Berkshire Hathaway Inc', 'Berkshire']);
  });
});

describe('names that the fact base knows', () => {
  it('are companies without further evidence, under the id that they have there', () => {
    const known = [{ text: 'Quill', company: { id: 'quill-press', name: 'Quill Press' } }];
    const found = findNames(modelText('They met at Quill on Monday.'), known);
    expect(found.companies).toMatchObject([{ name: 'Quill Press', known: { id: 'quill-press' } }]);
  });
});

describe('a person', () => {
  it('is the surname too, once the full name was given', () => {
    const text = 'Vantor chief executive Mette Juul spoke. Juul said the offer is low.';
    const { people } = findNames(modelText(text));
    expect(people.map(({ name, mentions: all }) => [name, all.length])).toEqual([['Mette Juul', 2]]);
  });
});

describe('a product', () => {
  it('is of the company that the text ties it to', () => {
    const { companies: all, products } = findNames(
      modelText('Vantor Ltd showed its Skylark drone. The Skylark flies for an hour.'),
    );
    expect(products.map(({ company, mentions: places }) => [all[company]?.name, places.length])).toEqual([
      ['Vantor', 2],
    ]);
  });
});

describe('a short form that is mostly another word', () => {
  const text = (sentence: string) => `American Airlines lost a case on Monday. ${sentence}`;
  it.each([
    'American said it would appeal.',
    'Kirby left American in 2016.',
    'Shares of American fell 3 percent.',
  ])('names the company where it stands as only a name does: %s', (sentence) => {
    expect(mentions(text(sentence), 'American Airlines')).toEqual(['American Airlines', 'American']);
  });

  it.each(['American consumers are upset.', 'An American was hurt.', 'He said the American had left.'])(
    'is the other word elsewhere: %s',
    (sentence) => {
      expect(mentions(text(sentence), 'American Airlines')).toEqual(['American Airlines']);
    },
  );
});

describe('a name that holds a month', () => {
  it('is a person’s after a first name', () => {
    expect(companies('A spokesperson for Theresa May said the closure was “clearly disappointing”.')).toEqual(
      [],
    );
  });
});

describe('a measure of accounts', () => {
  it('is no company', () => {
    const text =
      'Adjusted EPS beat estimates. For the year, Capex is estimated to be $2 billion. RASM will fall 1 percent.';
    expect(companies(text)).toEqual([]);
  });
});

describe('where people post', () => {
  it('is no company of the text', () => {
    expect(companies('On Twitter, she appealed for help.')).toEqual([]);
  });
});

describe('in a heading', () => {
  it('words with a capital are no part of the name before them', () => {
    const article = ['Vantor Shielded From a Costly Verdict', 'The verdict against Vantor Ltd cannot stand.'];
    expect(companies(...article)).toEqual(['Vantor']);
  });
});

describe('no company is', () => {
  it('an adjective that opens a sentence about people', () => {
    expect(companies('Prudent investors tend to sell.', 'Prudent investors wait.')).toEqual([]);
  });

  it('a man with his country before his name', () => {
    expect(companies('Founded by Frenchman Pascal Rigo, a baker, Vantor Ltd grew.')).toEqual(['Vantor']);
  });

  it('a word that opens its sentence and joins others', () => {
    expect(companies('Neither Vantor Ltd nor Quillon Inc was fined.')).toEqual(['Vantor', 'Quillon']);
  });

  it.each([
    ['a sum in capitals', 'Vantor Ltd sells goods for $426BN a year and has $18BN of cash.'],
    [
      'a word that opens a cell of a table',
      'Vantor Ltd fell. A table:\nCompany\tMatter\tState\nVantor\tOwnership of the US business\tUnsettled',
    ],
    ['people who open a sentence', 'Prosecutors bought shares in Vantor Ltd before the raid.'],
    ['a time that opens a sentence', 'Overnight Vantor Ltd shares rose 3% in Asia.'],
    ['a participle that opens a sentence', 'Leaked customer information hurt Vantor Ltd.'],
    ['a division in words for what it does', 'Vantor Ltd sold a stake in its Financial & Risk unit.'],
  ])('%s', (_what, text) => {
    expect(companies(text)).toEqual(['Vantor']);
  });

  it('a conservancy', () => {
    expect(companies('Vantor Ltd gave money to the Foothills Conservancy.')).toEqual(['Vantor']);
  });
});

describe('a name that begins another', () => {
  it('stays a company’s where the longer one is a service of it', () => {
    const article = ['Shares of Amazon rose on Monday, and Amazon said so.', 'They like Amazon Prime.'];
    expect(companies(...article)).toEqual(['Amazon']);
  });

  it('stays a company’s where the longer one is of a union or a charity', () => {
    const article = [
      'Pilots of Vantor Ltd met.',
      'The Vantor Pilots Association rejected the offer, and Vantor said so.',
    ];
    expect(companies(...article)).toEqual(['Vantor']);
    expect(mentions(article.join('\n'), 'Vantor')).toEqual(['Vantor Ltd', 'Vantor']);
  });
});

describe('the name of a company', () => {
  it.each([
    [
      'keeps its form where it would be a thing without',
      'Silver Lake made an offer for Software AG.',
      'Software AG',
    ],
    ['has no small word behind it', 'The choice is up to Siemens, with BHP holding an option.', 'BHP'],
    [
      'has no verb before it',
      'See Vantor Holding AG v. Siemens, which was filed in the spring and is still open.',
      'Vantor',
    ],
  ])('%s', (_why, text, name) => {
    const found = companies('What the papers say', text);
    expect(found).toContain(name);
    expect(found.filter((other) => other.includes(name) && other !== name)).toEqual([]);
  });

  it('is one with the letters that it is given without brackets', () => {
    const text =
      'Quillon Copper Australia Ltd. (CYU.AU), or CYU, will drill in Chile. CYU has 40 percent of the project.';
    expect(companies(text)).toEqual(['Quillon Copper Australia']);
    expect(mentions(text, 'Quillon Copper Australia')).toContain('CYU');
  });

  it('may be short for one that begins with a place, where only a company has such a thing', () => {
    const text =
      'Zurich Financial Services named a chairman in Zurich. Zurich’s shares rose. The mayor left Zurich in May.';
    expect(mentions(text, 'Zurich Financial Services')).toEqual(['Zurich Financial Services', 'Zurich']);
  });

  it('may be short by its letters and the sign between them', () => {
    const text = 'UK brewer Scottish & Newcastle has agreed to a bid. S&N’s stock rose 2.1 percent.';
    expect(companies(text)).toEqual(['Scottish & Newcastle']);
  });

  it('may be short for one that begins with a place, without that place', () => {
    const text =
      'The truck manufacturer Chengdu Raja New Energy Automotive Technology signed. Raja has produced 5,000 trucks.';
    expect(companies(text)).toHaveLength(1);
  });

  it('may be a word for a sum, where it does something', () => {
    expect(
      companies('A French deal', 'The oil company Total sold a field. Total bought another one.'),
    ).toEqual(['Total']);
  });

  it('is another than that of the chain that it owns', () => {
    expect(companies('TJX, the parent company of TJ Maxx, reported a profit.')).toEqual(['TJX', 'TJ Maxx']);
  });
});

describe('and no company is', () => {
  it.each([
    ['a figure that opens a sentence', 'Earnings grew 15 percent. The company sold more.'],
    ['where a factory stands', 'They are made in the Histon factory, and the Histon plant is small.'],
    ['a town of a state', 'It is at home in West Bridgewater, Mass., and in Bridgewater, Mass., too.'],
    ['how good debt is', 'The notes were cut to Ba3 from Baa1, and the shares to B3 from Baa3.'],
    [
      'a brand among brands',
      'They make the Winterfest, Blue Moon and Lumora brands and the ale brands Orvane and Quill.',
    ],
    ['who is made its head', 'The unit appointed Franco Morra CEO with immediate effect on Friday.'],
    [
      'the end of a sentence and the next',
      'They have a plant in the U.S. Together, they have a big share of the market.',
    ],
    ['the bank of a country', 'Bank of Ghana raised its rate.'],
  ])('%s', (_why, text) => {
    expect(companies(text)).toEqual([]);
  });
});
