import type { BackgroundMessages } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import { changeReview, type ReviewChange } from './change-review.ts';
import { fieldsOf, problemsOf, readFields } from './fact-fields.ts';
import { chosenOf, type Review, threadsOf } from './review.ts';

type Ask = Send<Pick<BackgroundMessages, 'findCompanies'>>;

/** What the form of a fact comes to: perhaps a company that the review has not yet, then the fact. `undefined`: it is not right. */
export async function finishFact(
  review: Review,
  factId: string,
  ask: Ask,
  newId: () => string,
  locale: string,
): Promise<ReviewChange[] | undefined> {
  const shown = review.facts.find(({ fact }) => fact.id === factId);
  const fields = review.factForms[factId];
  if (!shown || !fields) return [];
  const threads = threadsOf(review, shown.fact.company);
  const read = readFields(fields, shown.fact, threads, locale);
  if (!read) return undefined;
  const name = fields.company.trim();
  const company = companyNamed(review, name, shown.fact.company);
  if (company) {
    const edit: ReviewChange = { do: 'edit', fact: { ...read, company: company.id } };
    // Who gives a company a fact means that it is one.
    return company.isDropped ? [{ do: 'drop', company: company.id, isDropped: false }, edit] : [edit];
  }
  const known = await lookUp(name, ask);
  const added = {
    id: known?.id ?? newId(),
    name: known?.name ?? name,
    names: [{ text: name, kind: 'common' as const }],
  };
  return [
    { do: 'addCompany', company: added, isKnown: known !== undefined },
    { do: 'edit', fact: { ...read, company: added.id } },
  ];
}

/** All forms that are open, and those of chosen facts that cannot be saved as they were found; those that are not right stay open. */
export async function finishFacts(
  review: Review,
  ask: Ask,
  newId: () => string,
  locale: string,
): Promise<{ review: Review; isComplete: boolean }> {
  let result = openWrong(review, locale);
  let isComplete = true;
  for (const fact of Object.keys(result.factForms)) {
    const changes = await finishFact(result, fact, ask, newId, locale);
    if (changes) result = changes.reduce(changeReview, result);
    else isComplete = false;
  }
  return { review: result, isComplete };
}

/** One fact that the fact base refuses would keep all others out of it: its form says what is wrong with it. */
function openWrong(review: Review, locale: string): Review {
  const { companies, facts } = chosenOf(review);
  const names = new Map(companies.map(({ id, company }) => [id, company.name]));
  let result = review;
  for (const { fact } of facts) {
    if (review.factForms[fact.id]) continue;
    const fields = fieldsOf(fact, names.get(fact.company) ?? '');
    if (Object.keys(problemsOf(fields, locale)).length > 0)
      result = changeReview(result, { do: 'fillIn', fact: fact.id, fields });
  }
  return result;
}

/** The review's company of a name; where several have it, the one that the fact is of already. */
function companyNamed({ companies }: Review, name: string, before: string) {
  const isSame = (other: string) => other.toLowerCase() === name.toLowerCase();
  const fits = companies.filter(
    ({ company }) => isSame(company.name) || company.names.some(({ text }) => isSame(text)),
  );
  return fits.find(({ id }) => id === before) ?? fits[0];
}

async function lookUp(name: string, ask: Ask) {
  try {
    const [best] = await ask('findCompanies', { words: name });
    return best && best.name.toLowerCase() === name.toLowerCase() ? best : undefined;
  } catch (error) {
    console.error('Factcards, looking a company up:', error);
    return undefined;
  }
}
