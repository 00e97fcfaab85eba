import { describe, expect, it } from 'vitest';
import { copyCompany, copyFact } from '../../src/cite/copy-facts.ts';
import { citeWords } from '../../src/ui/copy/cite-words.ts';
import { stringsFrom } from '../ui/strings-from.ts';
import { BANNED, COURIER, DENIED, LEDGER, LIFTED, OAKWORKS } from './copies.ts';

const words = citeWords(stringsFrom());
const TODAY = '2026-11-30';

describe('a fact as text', () => {
  it('says of whom, when, what, and who says so', () => {
    expect(copyFact(LIFTED, OAKWORKS, 'text', words)).toBe(
      `Oakworks · 25 May 2021 · Restriction lifted
A court in Leiden lifted the ban.
Source: Mira Lund, “Court lifts ban on "hinge" bikes”, The Harbour Courier, 26 May 2021, accessed 2 Jun 2021, https://courier.example/a_(bikes) (and 2 reprints)`,
    );
  });

  it('never says what is denied without saying that it is', () => {
    expect(copyFact(DENIED, OAKWORKS, 'text', words)).toBe(
      `Oakworks · As of May 2021 · Deal
[Denied] Oakworks is for sale, *says* the rival
Said by Ines Alder, chair
Source: “Bikes”, Ledger, May 2021`,
    );
  });

  it('says that it was overtaken, and which source says otherwise', () => {
    expect(copyFact(BANNED, OAKWORKS, 'text', words)).toBe(
      `Oakworks · Q3 2020 · Restriction · Since superseded
A court banned the bike.
Ledger has another date: Oct 2020
Source: Mira Lund, “Court lifts ban on "hinge" bikes”, The Harbour Courier, 26 May 2021, accessed 2 Jun 2021, https://courier.example/a_(bikes)
Source: “Bikes”, Ledger, May 2021`,
    );
  });
});

describe('a fact whose source has changed', () => {
  const check = { quote: LIFTED.statement, is: 'gone' as const, on: '2026-11-30' };
  const gone = { ...LIFTED, sources: [{ ...COURIER, check }] };

  it.each(['text', 'markdown'] as const)('says so as %s', (form) => {
    expect(copyFact(gone, OAKWORKS, form, words)).toContain(
      'The source no longer has this sentence (checked 30 Nov 2026)',
    );
  });
});

describe('a fact as Markdown', () => {
  it('is an item whose source leads to the very sentence', () => {
    expect(copyFact(LIFTED, OAKWORKS, 'markdown', words)).toBe(
      '- **Oakworks** · **25 May 2021** · Restriction lifted: A court in Leiden lifted the ban. ([“Court lifts ban on "hinge" bikes”, The Harbour Courier](https://courier.example/a_%28bikes%29#:~:text=A%20court%2C%20Tuesday), 26 May 2021; and 2 reprints)',
    );
  });

  it('is text, whatever marks it holds', () => {
    expect(copyFact(DENIED, OAKWORKS, 'markdown', words)).toBe(
      '- **Oakworks** · **As of May 2021** · Deal: \\[Denied\\] Oakworks is for sale, \\*says\\* the rival. Said by Ines Alder, chair. (“Bikes”, Ledger, May 2021)',
    );
    const hostile = '<img src=x> [a](javascript:b) `c` &lt; _d_ ~e~ | #f';
    expect(copyFact({ ...LIFTED, statement: hostile, sources: [] }, OAKWORKS, 'markdown', words)).toContain(
      '\\<img src=x\\> \\[a\\](javascript:b) \\`c\\` \\&lt; \\_d\\_ \\~e\\~ \\| \\#f.',
    );
  });

  it('says that it was overtaken, and which source says otherwise', () => {
    const copy = copyFact(BANNED, OAKWORKS, 'markdown', words);
    expect(copy).toContain('Since superseded: A court banned the bike. Ledger has another date: Oct 2020.');
  });

  it('never links to what is no address on the web', () => {
    const source = { ...LEDGER, url: 'javascript:alert(1)' };
    expect(copyFact({ ...LIFTED, sources: [source] }, OAKWORKS, 'markdown', words)).not.toContain(
      'javascript',
    );
  });
});

describe('a citation', () => {
  it('names author, title, publisher, date, day of access and address', () => {
    expect(copyFact(LIFTED, OAKWORKS, 'citation', words)).toBe(
      'Mira Lund, “Court lifts ban on "hinge" bikes”, The Harbour Courier, 26 May 2021, accessed 2 Jun 2021, https://courier.example/a_(bikes)',
    );
  });

  it('leaves out what is not known, and says of a missing date that it is missing', () => {
    const bare = { ...DENIED, sources: [{ id: 'x', title: 'A\n title' }] };
    expect(copyFact(bare, OAKWORKS, 'citation', words)).toBe('“A title”, n.d.');
  });

  it('does not name a publisher twice that is given as the author', () => {
    const own = { ...DENIED, sources: [{ ...LEDGER, author: 'Ledger' }] };
    expect(copyFact(own, OAKWORKS, 'citation', words)).toBe('“Bikes”, Ledger, May 2021');
  });

  it('is empty where no source is known', () => {
    expect(copyFact({ ...DENIED, sources: [] }, OAKWORKS, 'citation', words)).toBe('');
  });

  it('of a company names every source once', () => {
    expect(copyCompany(OAKWORKS, 'timeline', 'citation', words, TODAY).split('\n')).toHaveLength(2);
  });
});

describe('a card as text', () => {
  it('has who it is, where its matters stand, its key facts, and of which day it is', () => {
    expect(copyCompany(OAKWORKS, 'card', 'text', words, TODAY)).toBe(
      `Oakworks
Maker of wooden bikes · AEX OAK
As known on 30 Nov 2026

Ban on the bike: removed, 25 May 2021

25 May 2021 · Restriction lifted
A court in Leiden lifted the ban.
Source: Mira Lund, “Court lifts ban on "hinge" bikes”, The Harbour Courier, 26 May 2021, accessed 2 Jun 2021, https://courier.example/a_(bikes) (and 2 reprints)

As of May 2021 · Deal
[Denied] Oakworks is for sale, *says* the rival
Said by Ines Alder, chair
Source: “Bikes”, Ledger, May 2021`,
    );
  });

  it('says as of which day it shows what was known', () => {
    const past = copyCompany({ ...OAKWORKS, asOf: '2021-02-01' }, 'card', 'text', words, TODAY);
    expect(past).toContain('As known on 30 Nov 2026\nAs of 1 Feb 2021');
  });

  it('says that there are no facts', () => {
    const empty = { ...OAKWORKS, facts: [], key: [], threads: [] };
    expect(copyCompany(empty, 'timeline', 'text', words, TODAY)).toContain('Named, but no facts yet');
  });
});

describe('a timeline as Markdown', () => {
  it('is a heading, its matters, and all facts as a list', () => {
    expect(copyCompany(OAKWORKS, 'timeline', 'markdown', words, TODAY)).toBe(
      `## Oakworks

Maker of wooden bikes · AEX OAK

_As known on 30 Nov 2026_

- Ban on the bike: removed, 25 May 2021

- **25 May 2021** · Restriction lifted: A court in Leiden lifted the ban. ([“Court lifts ban on "hinge" bikes”, The Harbour Courier](https://courier.example/a_%28bikes%29#:~:text=A%20court%2C%20Tuesday), 26 May 2021; and 2 reprints)
- **Q3 2020** · Restriction · Since superseded: A court banned the bike. Ledger has another date: Oct 2020. ([“Court lifts ban on "hinge" bikes”, The Harbour Courier](https://courier.example/a_%28bikes%29#:~:text=A%20court%2C%20Tuesday), 26 May 2021; “Bikes”, Ledger, May 2021)
- **As of May 2021** · Deal: \\[Denied\\] Oakworks is for sale, \\*says\\* the rival. Said by Ines Alder, chair. (“Bikes”, Ledger, May 2021)`,
    );
  });

  it('has no source of another fact', () => {
    expect(copyCompany({ ...OAKWORKS, facts: [DENIED] }, 'timeline', 'markdown', words, TODAY)).not.toContain(
      COURIER.title,
    );
  });
});
