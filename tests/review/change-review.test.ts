import { describe, expect, it } from 'vitest';
import { changeReview, type ReviewChange } from '../../src/review/change-review.ts';
import { fieldsOf } from '../../src/review/fact-fields.ts';
import { beginReview, countChosen, homelessFacts, type Review } from '../../src/review/review.ts';
import { toSaving } from '../../src/review/to-saving.ts';
import { FOUND, MILL } from './mill-article.ts';

const TODAY = '2023-06-08';
const begun = beginReview(FOUND);
const changed = (...changes: ReviewChange[]) => changes.reduce(changeReview, begun);
const saved = (review: Review) => toSaving(review, MILL.text, TODAY);
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const factOf = (id: string) => {
  const found = FOUND.facts.find(({ fact }) => fact.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found.fact;
};

describe('a review as it begins', () => {
  it('has ticked what is sure, and left the rest to the reader', () => {
    expect(idsOf(saved(begun).facts)).toEqual(['f-order', 'f-deliveries', 'f-list', 'f-said']);
    expect(countChosen(begun)).toEqual({ facts: 4, companies: 2 });
  });

  it('offers nothing again that is saved already', () => {
    const again = beginReview(FOUND, { companies: [], facts: [factOf('f-order'), factOf('f-list')] });
    expect(idsOf(saved(again).facts)).toEqual(['f-deliveries', 'f-said']);
    const all = changeReview(again, { do: 'tickAll', company: 'tallow', isTicked: true });
    expect(idsOf(saved(all).facts)).not.toContain('f-order');
  });

  it('offers nothing again of a company that was joined to another, which is found under its other id now', () => {
    const joined = changed({ do: 'join', company: 'tallow', to: { id: 'tb', name: 'Tallow Birch plc' } });
    const before = saved(joined);
    const now = {
      ...FOUND,
      companies: FOUND.companies.map((one) =>
        one.company.id === 'tallow' ? { ...one, company: { ...one.company, id: 'tb' } } : one,
      ),
      facts: FOUND.facts.map((one) =>
        one.fact.company === 'tallow'
          ? { ...one, fact: { ...one.fact, id: `tb-${one.fact.id}`, company: 'tb' } }
          : one,
      ),
    };
    const unsaved = beginReview(now, before).facts.filter(({ isSaved }) => !isSaved);
    expect(idsOf(unsaved.map(({ fact }) => fact))).toEqual(['tb-f-porto', 'f-council']);
  });

  it('offers of a sentence what is not saved yet: another kind, another company, a second of the kind', () => {
    const order = factOf('f-order');
    const same = (id: string, parts: object = {}) => ({ fact: { ...order, id, ...parts }, isWeak: false });
    const facts = [
      same('second', { statement: 'A second order.' }),
      same('again'),
      same('kind', { kind: 'market' }),
      same('company', { company: 'xiaomi' }),
    ];
    const before = { companies: [], facts: [{ ...order, id: 'saved' }] };
    const { facts: shown } = beginReview({ ...FOUND, facts }, before);
    const unsaved = shown.filter(({ isSaved }) => !isSaved).map(({ fact }) => fact);
    expect(idsOf(unsaved)).toEqual(['second', 'kind', 'company']);
  });

  it('offers what a sentence says of a company, though the same of another is saved of it', () => {
    const order = factOf('f-order');
    const facts = [{ fact: { ...order, id: 'company', company: 'xiaomi' }, isWeak: false }];
    const again = beginReview({ ...FOUND, facts }, { companies: [], facts: [order] });
    expect(idsOf(saved(again).facts)).toEqual(['company']);
  });

  it('offers nothing again that is saved of a company which is found under another id now', () => {
    const order = factOf('f-order');
    const facts = [{ fact: order, isWeak: false }];
    const before = { companies: [], facts: [{ ...order, id: 'saved', company: 'tb' }] };
    expect(saved(beginReview({ ...FOUND, facts }, before)).facts).toEqual([]);
  });

  it('shows what is saved as the reader made it, also what was not found now', () => {
    const mended = { ...factOf('f-order'), statement: 'An order.', company: 'tb' };
    const own = { ...factOf('f-list'), id: 'own-1' };
    const companies = [{ id: 'tb', name: 'Tallow Birch plc', names: [] }];
    const again = beginReview(FOUND, { companies, facts: [mended, own] });
    expect(again.facts.filter(({ isSaved }) => isSaved).map(({ fact }) => fact)).toEqual([mended, own]);
    expect(again.companies.at(-1)?.company.name).toBe('Tallow Birch plc');
    expect(homelessFacts(again)).toEqual([]);
  });

  it('saves the article with the day on which it was read, and only companies that have facts', () => {
    const { article, text, companies } = saved(begun);
    expect(article).toEqual({ ...FOUND.article, retrieved: TODAY });
    expect(text).toBe(MILL.text);
    expect(idsOf(companies)).toEqual(['tallow', 'xiaomi']);
  });
});

describe('a reader who looks through it', () => {
  it('ticks one fact, or all of a company', () => {
    const one = changed({ do: 'tick', fact: 'f-order', isTicked: false });
    expect(idsOf(saved(one).facts)).not.toContain('f-order');
    const all = changed({ do: 'tickAll', company: 'tallow', isTicked: true });
    expect(idsOf(saved(all).facts)).toContain('f-porto');
  });

  it('mends a fact: it keeps its id and its evidence, and is ticked', () => {
    const mended = {
      ...factOf('f-porto'),
      statement: 'A second works may open in Porto.',
      kind: 'other' as const,
    };
    const fact = saved(changed({ do: 'edit', fact: mended })).facts.find(({ id }) => id === 'f-porto');
    expect(fact).toEqual(mended);
  });

  it('leaves a form open, and nothing of it counts until it is done', () => {
    const fields = { ...fieldsOf(factOf('f-order'), 'Tallow & Birch'), statement: 'Half a sent' };
    const open = changed({ do: 'fillIn', fact: 'f-order', fields });
    expect(open.factForms['f-order']).toEqual(fields);
    expect(saved(open).facts[0]?.statement).toBe(factOf('f-order').statement);
    const closed = changeReview(open, { do: 'fillIn', fact: 'f-order', fields: undefined });
    expect(closed).toEqual(begun);
  });

  it('names a company anew: the new name is one of its names', () => {
    const [company] = saved(changed({ do: 'rename', company: 'tallow', name: 'Tallow' })).companies;
    expect(company).toMatchObject({ id: 'tallow', name: 'Tallow' });
    expect(company?.names.map(({ text }) => text)).toEqual(['Tallow & Birch', 'Tallow']);
  });

  it('has only the last of the names that are typed one letter after the other', () => {
    const typed = [...'Tallow & Birchwood'].map(
      (_, i): ReviewChange => ({
        do: 'rename',
        company: 'tallow',
        name: 'Tallow & Birchwood'.slice(0, i + 1).trim(),
      }),
    );
    const namesIn = (review: Review) => saved(review).companies[0]?.names.map(({ text }) => text);
    expect(namesIn(changed(...typed))).toEqual(['Tallow & Birch', 'Tallow & Birchwood']);
    const back: ReviewChange = { do: 'rename', company: 'tallow', name: 'Tallow & Birch' };
    expect(changed(...typed, back)).toEqual(begun);
  });

  it('parts a company with the name that was typed before it was joined', () => {
    const rename = (name: string): ReviewChange => ({ do: 'rename', company: 'tallow', name });
    const parted = changed(
      rename('Tallow'),
      { do: 'join', company: 'tallow', to: { id: 'tb', name: 'Tallow Birch plc' } },
      rename('Tallow plc'),
      { do: 'part', company: 'tallow' },
    );
    expect(parted).toEqual(changed(rename('Tallow')));
    expect(changeReview(parted, rename('Tallow & Birch'))).toEqual(begun);
  });

  it('joins a company to one of the fact base: its facts go there, with the name that the article gives it', () => {
    const { companies, facts } = saved(
      changed({ do: 'join', company: 'tallow', to: { id: 'tb', name: 'Tallow Birch plc' } }),
    );
    expect(companies[0]).toEqual({
      id: 'tb',
      name: 'Tallow Birch plc',
      names: [{ text: 'Tallow & Birch', kind: 'common' }],
    });
    expect(facts[0]?.company).toBe('tb');
  });

  it('joins two to one company: it is saved once, with the names of both', () => {
    const joined = changed({ do: 'join', company: 'tallow', to: { id: 'xiaomi', name: 'Xiaomi' } });
    const [company, ...others] = saved(joined).companies;
    expect(others).toEqual([]);
    expect(company?.names.map(({ text }) => text)).toEqual(['Tallow & Birch', 'Xiaomi']);
    expect(countChosen(joined)).toEqual({ facts: 4, companies: 1 });
  });

  it('joins two to one company: a name that both have is one name', () => {
    const to = { id: 'nw', name: 'Nordwind' };
    const rename: ReviewChange = { do: 'rename', company: 'tallow', name: 'Xiaomi' };
    const joins = ['tallow', 'xiaomi'].map((company): ReviewChange => ({ do: 'join', company, to }));
    const [company] = saved([rename, ...joins].reduce(changeReview, begun)).companies;
    expect(company?.names.map(({ text }) => text)).toEqual(['Tallow & Birch', 'Xiaomi']);
  });

  it.each([
    ['the second before', ['Xiaomi Corp', undefined], 'Xiaomi Corp'],
    ['the second after', [undefined, 'Xiaomi Corp'], 'Xiaomi Corp'],
    ['both', ['Xiaomi Corp', undefined, 'Tallow'], 'Tallow'],
  ])('joins two to one company, of which the reader named %s anew: it is called so', (_, typed, name) => {
    const [before, after, first] = typed;
    const rename = (company: string, text?: string): ReviewChange[] =>
      text ? [{ do: 'rename', company, name: text }] : [];
    const saving = saved(
      changed(
        ...rename('xiaomi', before),
        { do: 'join', company: 'tallow', to: { id: 'xiaomi', name: 'Xiaomi' } },
        ...rename('xiaomi', after),
        ...rename('tallow', first),
      ),
    );
    expect(saving.corrected?.names).toEqual(['xiaomi']);
    expect(saving.companies.map((company) => company.name)).toEqual([name]);
    expect(saving.companies[0]?.names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Tallow & Birch', 'Xiaomi', 'Xiaomi Corp', name]),
    );
  });

  it('parts again what was joined', () => {
    const join: ReviewChange = { do: 'join', company: 'tallow', to: { id: 'xiaomi', name: 'Xiaomi' } };
    const other: ReviewChange = { do: 'join', company: 'tallow', to: { id: 'nw', name: 'Nordwind' } };
    const part: ReviewChange = { do: 'part', company: 'tallow' };
    expect(changed(join, part)).toEqual(begun);
    expect(changed(join, other, part)).toEqual(begun);
  });

  it('says that something is no company: none of its facts is saved, and that can be taken back', () => {
    const dropped = changed({ do: 'drop', company: 'tallow', isDropped: true });
    expect(idsOf(saved(dropped).companies)).toEqual(['xiaomi']);
    expect(changeReview(dropped, { do: 'drop', company: 'tallow', isDropped: false })).toEqual(begun);
  });

  it('adds a fact: it is saved once it has a company', () => {
    const own = { ...factOf('f-order'), id: 'own', company: '' };
    const added = changed({ do: 'add', fact: own });
    expect(idsOf(homelessFacts(added).map(({ fact }) => fact))).toEqual(['own']);
    expect(idsOf(saved(added).facts)).not.toContain('own');
    const company = { id: 'n', name: 'Nordwind', names: [{ text: 'Nordwind', kind: 'common' as const }] };
    const housed = [
      { do: 'addCompany', company, isKnown: false },
      { do: 'edit', fact: { ...own, company: 'n' } },
    ] satisfies ReviewChange[];
    expect(idsOf(saved(housed.reduce(changeReview, added)).facts)).toContain('own');
    expect(changeReview(added, { do: 'remove', fact: 'own' })).toEqual(begun);
  });

  it('cannot take away what was found', () => {
    expect(changed({ do: 'remove', fact: 'f-order' })).toEqual(begun);
  });

  it('gives the article its date: facts that have one by it get it, but for those that the reader mended', () => {
    const mended = { ...factOf('f-said'), statement: 'Said so.' };
    const dated = changed(
      { do: 'edit', fact: mended },
      {
        do: 'redate',
        facts: [
          { ...factOf('f-said'), date: '2023-06-06' },
          { ...factOf('f-council'), date: '2023-06-07' },
        ],
      },
    );
    const dateOf = (id: string) => dated.facts.find(({ fact }) => fact.id === id)?.fact.date;
    expect([dateOf('f-said'), dateOf('f-council')]).toEqual([undefined, '2023-06-07']);
  });

  it('gives its date to a form that is open too, unless another was typed there', () => {
    const fields = fieldsOf(factOf('f-said'), 'Xiaomi');
    const redate: ReviewChange = { do: 'redate', facts: [{ ...factOf('f-said'), date: '2023-06-06' }] };
    const dateAfter = (date: string) =>
      changed({ do: 'fillIn', fact: 'f-said', fields: { ...fields, date } }, redate).factForms['f-said']
        ?.date;
    expect(dateAfter('')).toBe('2023-06-06');
    expect(dateAfter('May 2023')).toBe('May 2023');
  });
});
