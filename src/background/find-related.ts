import type { FactBase } from '../factbase/fact-base.ts';
import type { Company } from '../model/company.ts';
import type { CompanyRecord } from '../model/company-view.ts';
import { keysOfName } from '../model/words.ts';
import { otherParties } from '../timeline/other-parties.ts';

/** As many as a card's foot has room for. */
const MOST = 4;

/** The companies that take part in a company's facts, as far as the fact base knows them. */
export async function findRelated(
  record: CompanyRecord,
  factBase: Pick<FactBase, 'company' | 'dictionary'>,
): Promise<Pick<Company, 'id' | 'name'>[]> {
  const parties = otherParties(record);
  const unknown = parties.filter(({ company }) => company === undefined).map(({ name }) => name);
  const byName = unknown.length > 0 ? await findByName(unknown, factBase) : new Map<string, string>();
  const ids = new Set(parties.map(({ company, name }) => company ?? byName.get(name)));
  ids.delete(undefined);
  ids.delete(record.company.id);
  const records = await Promise.all([...ids].map((id) => factBase.company(id as string)));
  const companies = records.flatMap((found) => found?.company ?? []);
  // Two ids may be one company by now.
  return companies
    .filter(({ id }, i) => id !== record.company.id && companies.findIndex((one) => one.id === id) === i)
    .slice(0, MOST)
    .map(({ id, name }) => ({ id, name }));
}

/** The companies of these very names; a name that several bear is nobody's. */
async function findByName(
  names: readonly string[],
  factBase: Pick<FactBase, 'dictionary'>,
): Promise<Map<string, string>> {
  const dictionary = await factBase.dictionary(names.flatMap(keysOfName), { isWhole: true });
  return new Map(
    names.flatMap((name) => {
      const bearers = new Set(
        dictionary.names.filter(({ text }) => text === name).map(({ company }) => company),
      );
      const [only] = bearers;
      const id = bearers.size === 1 && only !== undefined && dictionary.companies[only]?.id;
      return id ? [[name, id]] : [];
    }),
  );
}
