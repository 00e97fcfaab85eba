import type { FactBase } from '../factbase/fact-base.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { CompanyRecord } from '../model/company-view.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { Runtime } from '../platform/browser.ts';
import { isSiteOff, lookOf, type Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import { type Standpoint, viewCompany } from '../timeline/company-view.ts';
import { findRelated } from './find-related.ts';
import { placeOf } from './place-of.ts';

type CompanyMessages = Pick<
  Handlers<BackgroundMessages>,
  'pageTerms' | 'dictionary' | 'namesakes' | 'lookedAt' | 'company' | 'companies' | 'findCompanies'
>;

/**
 * What pages and the popup ask of the fact base. `ready` resolves when the starter pack had its chance; `isOurs` tells our
 * own pages, which have to know every name, from those whose names are marked.
 */
export function answerForCompanies(
  factBase: FactBase,
  settings: SettingsStore,
  ready: Promise<void>,
  isOurs: (sender: Runtime.MessageSender) => boolean,
): CompanyMessages {
  async function viewOf(record: CompanyRecord, from: Standpoint) {
    return viewCompany(record, { ...from, looks: await factBase.looksAt(record.company.id) });
  }

  async function view(id: string, from: Standpoint) {
    const record = await factBase.company(id);
    return record && viewOf(record, from);
  }

  async function viewWithRelated(id: string, from: Standpoint) {
    const record = await factBase.company(id);
    return record && { ...(await viewOf(record, from)), related: await findRelated(record, factBase) };
  }

  /** The same with the companies that are to be left unmarked. Few were looked at, so few are read. */
  async function withQuiet(dictionary: Dictionary, { marksOnlyNews }: Settings): Promise<Dictionary> {
    if (!marksOnlyNews) return dictionary;
    const companies = dictionary.companies.map(async (company) =>
      (await hasNews(company.id)) ? company : { ...company, isQuiet: true },
    );
    return { ...dictionary, companies: await Promise.all(companies) };
  }

  async function hasNews(id: string): Promise<boolean> {
    const known = new Set((await factBase.looksAt(id)).known);
    if (known.size === 0) return true;
    return (await factBase.company(id))?.facts.some((fact) => !known.has(fact.id)) ?? true;
  }

  return {
    async pageTerms(_request, sender) {
      const [current] = await Promise.all([settings.load(), ready]);
      const { marks, marksOnlyNews } = current;
      const look = lookOf(current);
      const { site, page } = placeOf(sender);
      if (site && isSiteOff(current, site))
        return { isEnabled: false, marks, marksOnlyNews, look, smallKeys: [], revision: '' };
      const known = await fromStorage(factBase.revision());
      const here = await fromStorage(factBase.hiddenOn(page));
      const revision = [known, ...here].join(' ');
      const smallKeys = await fromStorage(factBase.smallKeys());
      return { isEnabled: true, marks, marksOnlyNews, look, smallKeys, revision };
    },
    dictionary: ({ keys, texts }, sender) =>
      fromStorage(
        ready.then(async () => {
          const isWhole = isOurs(sender);
          const [dictionary, current] = await Promise.all([
            factBase.dictionary(keys, { texts, isWhole, ...placeOf(sender) }),
            settings.load(),
          ]);
          return isWhole ? dictionary : withQuiet(dictionary, current);
        }),
      ),
    namesakes: ({ name }, sender) => fromStorage(ready.then(() => factBase.namesakes(name, placeOf(sender)))),
    async lookedAt({ company, shown }, sender) {
      if (sender.tab?.incognito) return null;
      const record = await fromStorage(factBase.company(company));
      const ids = record?.facts.map(({ id }) => id) ?? [];
      const known = new Set(ids);
      const seen = shown.filter((id) => known.has(id));
      if (record) await fromStorage(factBase.markSeen(record.company.id, seen, ids));
      return null;
    },
    findCompanies: ({ words }) => fromStorage(ready.then(() => factBase.findCompanies(words))),
    company: ({ id, ...from }) => fromStorage(viewWithRelated(id, from)),
    async companies({ ids, ...from }) {
      const views = await fromStorage(Promise.all(ids.map((id) => view(id, from))));
      const known = views.filter((company) => company !== null);
      // A page may name two companies that were merged a moment ago.
      return known.filter(({ id }, i) => known.findIndex((other) => other.id === id) === i);
    },
  };
}

/** A fact base that cannot be read is no fault of the message: the popup and the card say what it means. */
async function fromStorage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    console.error('Factcards, the fact base:', error);
    throw new MessageFailure('storage', error instanceof Error ? error.message : String(error));
  }
}
