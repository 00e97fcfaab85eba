import type { Article } from '../model/article.ts';
import type { Company } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { isSame } from '../model/is-same.ts';
import type { ArticleFields } from './article-fields.ts';
import type { FactFields } from './fact-fields.ts';
import type { Review, ReviewCompany, ReviewFact } from './review.ts';

/** Everything that a reader can do to a review. */
export type ReviewChange =
  | { do: 'tick'; fact: string; isTicked: boolean }
  | { do: 'tickAll'; company: string; isTicked: boolean }
  /** The reader's form of a fact as it is filled in; `undefined` closes it. */
  | { do: 'fillIn'; fact: string; fields: FactFields | undefined }
  /** What a form came to; the form closes. */
  | { do: 'edit'; fact: Fact }
  /** Of a sentence of the text, or of the reader's own words. */
  | { do: 'add'; fact: Fact }
  /** Takes one back that the reader added. */
  | { do: 'remove'; fact: string }
  | { do: 'addCompany'; company: Company; isKnown: boolean }
  | { do: 'rename'; company: string; name: string }
  /** It is this company of the fact base. */
  | { do: 'join'; company: string; to: Pick<Company, 'id' | 'name'> }
  | { do: 'part'; company: string }
  | { do: 'drop'; company: string; isDropped: boolean }
  | { do: 'fillInArticle'; fields: ArticleFields | undefined; article: Article }
  /** In the field for the date of an undated article. */
  | { do: 'typeDate'; text: string }
  /** The article has another date, or none: the dates that can be told by it, of the facts that the reader left as they were. */
  | { do: 'redate'; facts: readonly Fact[] };

/** The review after a change; the same one where the change is about what is not there. */
export function changeReview(review: Review, change: ReviewChange): Review {
  switch (change.do) {
    case 'tick':
      return withFact(review, change.fact, (fact) => ({ ...fact, isTicked: change.isTicked }));
    case 'tickAll': {
      const { company, isTicked } = change;
      return withFacts(review, (one) => (one.fact.company === company ? { ...one, isTicked } : one));
    }
    case 'edit':
      // What somebody takes the trouble to mend is meant to be saved.
      return withForm(
        withFact(review, change.fact.id, (one) => ({
          ...one,
          fact: change.fact,
          isEdited: true,
          isTicked: true,
        })),
        change.fact.id,
        undefined,
      );
    case 'fillIn':
      return withForm(review, change.fact, change.fields);
    case 'add':
      return {
        ...review,
        facts: [
          ...review.facts,
          { fact: change.fact, isTicked: true, isWeak: false, isOwn: true, isEdited: true, isSaved: false },
        ],
      };
    case 'remove':
      return {
        ...review,
        facts: review.facts.filter(({ fact, isOwn }) => !isOwn || fact.id !== change.fact),
      };
    case 'addCompany':
      return addCompany(review, change.company, change.isKnown);
    case 'rename':
      return withCompany(review, change.company, (one) => rename(one, change.name));
    case 'join':
      return withCompany(review, change.company, (one) => join(one, change.to));
    case 'part':
      return withCompany(review, change.company, part);
    case 'drop':
      return withCompany(review, change.company, (one) => ({ ...one, isDropped: change.isDropped }));
    case 'fillInArticle': {
      const { articleForm: _, dateTyped, ...rest } = review;
      const { fields, article } = change;
      const isAsked = article.published === undefined && dateTyped !== undefined;
      const isCorrected = review.isCorrected || !isSame(article, review.article);
      return {
        ...rest,
        article,
        isCorrected,
        ...(fields && { articleForm: fields }),
        ...(isAsked && { dateTyped }),
      };
    }
    case 'typeDate':
      return { ...review, dateTyped: change.text };
    case 'redate':
      return redate(review, change.facts);
  }
}

function addCompany(review: Review, company: Company, isKnown: boolean): Review {
  if (review.companies.some(({ id }) => id === company.id)) return review;
  const added = { id: company.id, company, isKnown, isDropped: false, mentions: 0 };
  return { ...review, companies: [...review.companies, added] };
}

/** A new name is a name of the company too: the page's cards are found by it. It replaces the one that was typed before. */
function rename({ typedName, wasCalled, ...rest }: ReviewCompany, name: string): ReviewCompany {
  const { company } = rest;
  const first = wasCalled ?? company.name;
  const one = { ...rest, ...(name !== first && { wasCalled: first }) };
  const names = company.names.filter(({ text }) => text !== typedName);
  if (names.some(({ text }) => text === name)) return { ...one, company: { ...company, name, names } };
  const withName = [...names, { text: name, kind: 'common' as const }];
  return { ...one, typedName: name, company: { ...company, name, names: withName } };
}

/** The names by which the article calls it become names of the company that it is joined to. */
function join(shown: ReviewCompany, to: Pick<Company, 'id' | 'name'>): ReviewCompany {
  const { id, isDropped, mentions, before: earlier, ...own } = shown;
  const before = earlier ?? own;
  return { id, isDropped, mentions, before, company: { ...to, names: before.company.names }, isKnown: true };
}

function part(one: ReviewCompany): ReviewCompany {
  const { id, isDropped, mentions, before } = one;
  return before ? { id, isDropped, mentions, ...before } : one;
}

function withFact(review: Review, id: string, change: (fact: ReviewFact) => ReviewFact): Review {
  return withFacts(review, (one) => (one.fact.id === id ? change(one) : one));
}

/** What is saved already stays as it is: it is mended in the options. */
function withFacts(review: Review, change: (fact: ReviewFact) => ReviewFact): Review {
  return { ...review, facts: review.facts.map((one) => (one.isSaved ? one : change(one))) };
}

function withCompany(review: Review, id: string, change: (company: ReviewCompany) => ReviewCompany): Review {
  return { ...review, companies: review.companies.map((one) => (one.id === id ? change(one) : one)) };
}

function withForm(review: Review, fact: string, fields: FactFields | undefined): Review {
  const { [fact]: _, ...others } = review.factForms;
  return { ...review, factForms: fields ? { ...others, [fact]: fields } : others };
}

function redate(review: Review, facts: readonly Fact[]): Review {
  const dates = new Map(facts.map(({ id, date }) => [id, date]));
  const factForms = { ...review.factForms };
  const redated = withFacts(review, (one) => {
    const { date: before = '', ...fact } = one.fact;
    if (one.isEdited || !dates.has(fact.id)) return one;
    const date = dates.get(fact.id);
    const form = factForms[fact.id];
    // A form that is open has the date too, unless the reader typed another.
    if (form?.date === before) factForms[fact.id] = { ...form, date: date ?? '' };
    return { ...one, fact: date ? { ...fact, date } : fact };
  });
  return { ...redated, factForms };
}
