import type { CompanyRecord } from '../model/company-view.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { Namesakes } from '../model/namesakes.ts';
import { dayOf, isSurelyAfter, type PartialDate } from '../model/partial-date.ts';
import { readName } from '../model/words.ts';
import { nameKey } from './decision.ts';
import type { CompanyHit } from './find-companies.ts';
import { newestOf } from './index/newest.ts';
import type { Overlay, Where } from './overlay.ts';
import { overlayCompany } from './overlay-company.ts';
import { needsRecord, overlayDictionary } from './overlay-dictionary.ts';
import { namedBy, overlayHits } from './overlay-hits.ts';

/** What packs and saved articles say, without the reader's decisions. */
export interface RawAnswers {
  company(id: string): Promise<CompanyRecord | null>;
  findCompanies(words: string): Promise<CompanyHit[]>;
  /** `texts`: which of the keys stand together in one text, by their places; without it all do. */
  dictionary(keys: readonly string[], texts?: readonly (readonly number[])[]): Promise<Dictionary>;
}

/**
 * What a dictionary is for: the marks of this page, on this site; or, `isWhole`, to know every name, also of what the reader
 * does not want to see marked.
 */
export interface DictionaryUse extends Where {
  isWhole?: boolean;
  /** Which of the keys stand together in one text of it, by their places; without it all do. */
  texts?: readonly (readonly number[])[] | undefined;
}

export interface OverlaidAnswers extends Omit<RawAnswers, 'dictionary'> {
  dictionary(keys: readonly string[], use?: DictionaryUse): Promise<Dictionary>;
  /** Who can be meant by a name where it stands, without those that it is not to be marked as there. */
  namesakes(name: string, where?: Where): Promise<Namesakes>;
  /** What is not to be marked on this page alone. */
  hiddenOn(page: string | undefined): Promise<readonly string[]>;
}

/** The same answers with the reader's decisions laid over them. */
export function createOverlaidAnswers(
  raw: RawAnswers,
  /** `whole` does without the decisions that only take marks away. */
  decided: () => Promise<{ shown: Overlay; whole: Overlay }>,
  now: () => Date = () => new Date(),
): OverlaidAnswers {
  async function companyOver(id: string, overlay: Overlay): Promise<CompanyRecord | null> {
    const records = await Promise.all(overlay.membersOf(overlay.rootOf(id)).map(raw.company));
    const known = records.filter((record) => record !== null);
    return overlayCompany(known, overlay);
  }

  async function recordsOver(ids: Iterable<string>, overlay: Overlay): Promise<Map<string, CompanyRecord>> {
    const records = await Promise.all([...new Set(ids)].map((id) => companyOver(id, overlay)));
    return new Map(records.flatMap((record) => (record ? [[record.company.id, record]] : [])));
  }

  /** Of each company an index knows the last date alone. Where that is still to come, the one before it is looked up. */
  async function asOfDay(dictionary: Dictionary, day: PartialDate): Promise<Dictionary> {
    const companies = dictionary.companies.map(async (company) => {
      const { newest: last, ...rest } = company;
      if (!last || !isSurelyAfter(last, day)) return company;
      const newest = newestOf((await raw.company(company.id))?.facts ?? [], day);
      return { ...rest, ...(newest && { newest }) };
    });
    return { ...dictionary, companies: await Promise.all(companies) };
  }

  return {
    company: async (id) => companyOver(id, (await decided()).shown),
    async findCompanies(words) {
      const { shown: overlay } = await decided();
      const hits = await raw.findCompanies(words);
      const renamed = namedBy(words, overlay);
      const roots = hits.map(({ id }) => overlay.rootOf(id)).filter(overlay.isTouched);
      const records = await recordsOver([...roots, ...renamed], overlay);
      const added = renamed.flatMap((id) => records.get(id)?.company ?? []);
      return overlayHits([...hits, ...added], overlay, records);
    },
    async dictionary(keys, { isWhole = false, texts, ...where } = {}) {
      const place = { day: dayOf(now()), ...where };
      const [overlays, found] = await Promise.all([decided(), raw.dictionary(keys, texts)]);
      const dictionary = await asOfDay(found, place.day);
      const overlay = isWhole ? overlays.whole : overlays.shown;
      if (overlay.isEmpty) return dictionary;
      const records = await recordsOver(needsRecord(dictionary, overlay, place), overlay);
      return overlayDictionary(dictionary, overlay, records, place);
    },
    hiddenOn: async (page) => (page === undefined ? [] : (await decided()).shown.hiddenOn(page)),
    async namesakes(name, where = {}) {
      const [{ shown: overlay }, { companies, names }] = await Promise.all([
        decided(),
        raw.dictionary(readName(name).keys),
      ]);
      const key = nameKey(name);
      const roots = names
        .filter(({ text }) => nameKey(text) === key)
        .flatMap(({ company }) => companies[company]?.id ?? [])
        .map(overlay.rootOf)
        .filter((root) => !overlay.isNameHidden(name, root, where));
      const records = await recordsOver(roots, overlay);
      const chosen = overlay.choiceFor(name, where);
      return {
        companies: [...records.values()].map(({ company: { id, name: own, about } }) => ({
          id,
          name: own,
          ...(about !== undefined && { about }),
        })),
        ...(chosen &&
          records.has(chosen.root) && { chosen: { company: chosen.root, isHere: chosen.isHere } }),
      };
    },
  };
}
