import { describe, expect, it } from 'vitest';
import { findSaid, type Said } from '../../src/extract/said.ts';

/** The company stands between square brackets. */
function said(marked: string, previous?: Said) {
  const start = marked.indexOf('[');
  const sentence = marked.replace(/[[\]]/g, '');
  const companies = start === -1 ? [] : [{ start, end: marked.indexOf(']') - 1 }];
  const found = findSaid(sentence, { companies, ...(previous && { previous }) });
  return (
    found && {
      ...found,
      ...(found.company && { company: sentence.slice(found.company.start, found.company.end) }),
    }
  );
}

const LEE: Said = { speaker: 'Ann Lee', role: 'chief executive' };

describe('who says it', () => {
  it('is named after the words, with a role', () => {
    expect(said('“We stay,” said Ann Lee, chair of [Orvane].')).toEqual({
      speaker: 'Ann Lee',
      role: 'chair',
      company: 'Orvane',
    });
  });

  it.each(['emphasises', 'highlights', 'comments', 'points out', 'recalls', 'reiterated', 'stated'])(
    'is whoever %s it',
    (verb) => {
      expect(said(`“We stay,” ${verb} Ann Lee, chair of [Orvane].`)).toMatchObject({
        speaker: 'Ann Lee',
        company: 'Orvane',
      });
    },
  );

  it('is named before them', () => {
    expect(said('Ann Lee, president and chief operating officer of [Orvane], said that it stays.')).toEqual({
      speaker: 'Ann Lee',
      role: 'president and chief operating officer',
      company: 'Orvane',
    });
  });

  it('has a role before the name', () => {
    expect(said('[Orvane] chief executive Ann Lee said sales rose.')).toEqual({
      speaker: 'Ann Lee',
      role: 'chief executive',
      company: 'Orvane',
    });
    expect(said('"We are ready," says [Orvane] boss Ann Lee.')).toMatchObject({
      speaker: 'Ann Lee',
      role: 'boss',
    });
    expect(said('According to CEO Ann Lee, sales are up.')).toEqual({ speaker: 'Ann Lee', role: 'CEO' });
  });

  it('is the person whom a comma parts from the role', () => {
    expect(said("“They stay,” said [Orvane]'s chief executive, Ann Lee.")).toEqual({
      speaker: 'Ann Lee',
      role: 'chief executive',
      company: 'Orvane',
    });
    expect(said('“Maps,” said its finance chief, Ann Lee, “paid for it.”')).toEqual({
      speaker: 'Ann Lee',
      role: 'finance chief',
    });
    expect(said('[Orvane] may be late, its managing director, Ann Lee, told investors.')).toMatchObject({
      speaker: 'Ann Lee',
      role: 'managing director',
    });
  });

  it('may belong to no company, and need not say so with the word', () => {
    expect(said('A reader in Ghent, Ann Lee, said that she had waited.')).toEqual({ speaker: 'Ann Lee' });
    expect(said('Ann Lee, an analyst at [Orvane], called the plan brave.')).toMatchObject({
      speaker: 'Ann Lee',
      role: 'analyst',
    });
  });

  it('is found where the quotation began in the sentence before', () => {
    const sentence = 'It looks fine,” said Ann Lee, chair of Orvane.';
    expect(findSaid(sentence, { quotes: [{ start: -12, end: 15 }] })).toMatchObject({ speaker: 'Ann Lee' });
  });

  it('is somebody whom the text introduced before, called by the last name', () => {
    const known = (surname: string) => (surname === 'Lee' ? LEE : undefined);
    expect(findSaid('“Fine,” said Lee.', { known })).toEqual(LEE);
    expect(findSaid('“Fine,” said Lee.', { known, previous: { speaker: 'Bo Fu' } })).toEqual(LEE);
  });

  it('is a spokesperson of the company', () => {
    expect(said('A spokesman for [Orvane] said it was safe.')).toEqual({
      speaker: 'spokesman',
      company: 'Orvane',
    });
    expect(said('"Yes, " spokesman Dan Fu said in an email.')).toEqual({
      speaker: 'Dan Fu',
      role: 'spokesman',
    });
  });

  it('is the company itself', () => {
    expect(said('[Orvane] said sales rose.')).toEqual({ speaker: 'Orvane', company: 'Orvane' });
    expect(said('[The company] said in a statement that it would appeal.')).toEqual({
      speaker: 'The company',
      company: 'The company',
    });
  });

  it('is who spoke before, called by a pronoun or a surname', () => {
    expect(said('“Fine,” she said.', LEE)).toEqual(LEE);
    expect(said('"It takes longer," Lee continued.', LEE)).toEqual(LEE);
  });
});

describe('who owns a company', () => {
  it('speaks in that role', () => {
    expect(said('Ann Lee, co-owner of [Orvane], said that it stays.')).toMatchObject({ role: 'co-owner' });
  });
});

describe('an authority', () => {
  it('speaks by its full name, without its article', () => {
    expect(said('The National Harbour Traffic Safety Administration said that [Orvane] must pay.')).toEqual({
      speaker: 'National Harbour Traffic Safety Administration',
    });
    expect(said('[Orvane] must pay, the Ports and Harbours Commission said.')).toEqual({
      speaker: 'Ports and Harbours Commission',
    });
    expect(
      said('[Orvane] recalls ham, the Ministry of Farming’s Food Safety and Inspection Service said.'),
    ).toEqual({
      speaker: 'Food Safety and Inspection Service',
    });
  });
});

describe('nobody says it', () => {
  it('where the text leaves open who', () => {
    expect(said('“Fine,” she said.')).toBeUndefined();
    expect(said('Lee said it could begin.')).toBeUndefined();
    expect(said('Analysts said the deal was good.')).toBeUndefined();
  });

  it('where the company is spoken of or to', () => {
    expect(said('Reuters said [Orvane] was sold.')).toBeUndefined();
    expect(said('The minister told [Orvane] that prices must fall.')).toBeUndefined();
  });

  it('where the owner of a thing argues', () => {
    expect(said('The owners of the Tintara argued that [Orvane] was at fault.')).toBeUndefined();
  });

  it('where the company recalls a product', () => {
    expect(said('[Orvane] recalled 159,807 cars.')).toBeUndefined();
    expect(said('[Orvane] recalled over two million cars.')).toBeUndefined();
    expect(said('[Orvane] recalled that it had warned them.')).toMatchObject({ speaker: 'Orvane' });
  });

  it('where what was said only stands beside what happened', () => {
    expect(said('Toys were recalled after [Orvane] warned that they burn.')).toBeUndefined();
  });

  it('where somebody is only named inside the quotation', () => {
    expect(said('“Ann Lee said so.')).toBeUndefined();
  });

  it('and it is no speaker whom the company speaks of', () => {
    expect(said('[Orvane] said on Monday that Ann Lee would leave.')).toMatchObject({ speaker: 'Orvane' });
  });
});
