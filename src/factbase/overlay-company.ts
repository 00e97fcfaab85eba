import type { Company, Name } from '../model/company.ts';
import type { CompanyRecord, ReadersPart } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import { isSame } from '../model/is-same.ts';
import { factKey, longFactId } from './fact-key.ts';
import { type CompanyPart, mergeParts } from './merge-packs.ts';
import type { Overlay } from './overlay.ts';

/**
 * A company as the reader has it. `records` are what is known of the companies that go by one root, the root's own first
 * where there is one; `null` for none. Facts keep the id of the company that they were told of.
 */
export function overlayCompany(records: readonly CompanyRecord[], overlay: Overlay): CompanyRecord | null {
  const [first] = records;
  if (!first) return null;
  const root = overlay.rootOf(first.company.id);
  if (!overlay.isTouched(root)) return first;
  const known = new Set<string>();
  const { company, facts, articles } = mergeParts(
    trustEditors(records, overlay).flatMap((record) => toParts(record, overlay, known)),
  ) as CompanyRecord;
  const shown = facts.filter((fact) => !overlay.isFactHidden(factKey(fact)));
  const edit = overlay.companyEditOf(root);
  const { about, ...rest } = company;
  const newAbout = edit ? edit.about : about;
  return {
    company: {
      ...rest,
      id: root,
      name: edit?.name ?? company.name,
      names: company.names.filter(({ text }) => !overlay.isNameHidden(text, root)),
      ...(newAbout !== undefined && { about: newAbout }),
    },
    facts: shown,
    articles: onlyCited(articles, shown),
    reader: readersPart(records, facts, shown, overlay, root),
  };
}

/**
 * What a record says with the reader's edits, and then the edited facts that no pack says any more, with the articles
 * that they cited: an edit is the reader's own, and no update of a pack takes it away.
 */
function toParts(
  { company, facts, articles }: CompanyRecord,
  overlay: Overlay,
  known: Set<string>,
): CompanyPart[] {
  const edits = new Map(overlay.factEditsOf(company.id).map((edit) => [factKey(edit.fact), edit]));
  const told = new Set(facts.map(factKey));
  const orphans = [...edits].flatMap(([key, edit]) => (told.has(key) ? [] : edit));
  const edited = facts.map((fact) => applyEdit(fact, edits.get(factKey(fact))?.fact));
  return [
    {
      pack: company.id,
      company,
      facts: edited.map((fact) => distinct(fact, known)),
      articles: new Map(Object.entries(articles)),
    },
    ...orphans.map((edit) => ({
      pack: `${company.id}/own`,
      company: { id: company.id, name: company.name, names: [] },
      facts: [distinct(edit.fact, known)],
      articles: new Map(edit.articles.map((article) => [article.id, article])),
    })),
  ];
}

/** What the reader says of it, with the proof that the pack has for it now. */
function applyEdit(fact: Fact, edit: Fact | undefined): Fact {
  return edit ? { ...edit, id: fact.id, company: fact.company, evidence: fact.evidence } : fact;
}

/** Two companies may have facts of one id, which say different things. */
function distinct(fact: Fact, known: Set<string>): Fact {
  const id = known.has(fact.id) ? longFactId(fact) : fact.id;
  known.add(id);
  return { ...fact, id };
}

/**
 * A name that was found in an article is taken with caution. Where an editor has it too, that one knows better whether it
 * needs context: a merge must not take marks away.
 */
function trustEditors(records: readonly CompanyRecord[], overlay: Overlay): CompanyRecord[] {
  const isOwn = ({ company }: CompanyRecord) => overlay.isOwn(company.id);
  const edited = new Set(
    records
      .filter((record) => !isOwn(record))
      .flatMap(({ company }) => company.names.map(({ text }) => text)),
  );
  const trust = ({ needsContext: _, ...name }: Name): Name => name;
  return records.map((record) => {
    if (records.length < 2 || !isOwn(record)) return record;
    const names = record.company.names.map((name) => (edited.has(name.text) ? trust(name) : name));
    return { ...record, company: { ...record.company, names } satisfies Company };
  });
}

function onlyCited(articles: CompanyRecord['articles'], facts: readonly Fact[]): CompanyRecord['articles'] {
  const cited = new Set(facts.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  return Object.fromEntries(Object.entries(articles).filter(([id]) => cited.has(id)));
}

function readersPart(
  records: readonly CompanyRecord[],
  facts: readonly Fact[],
  shown: readonly Fact[],
  overlay: Overlay,
  root: string,
): ReadersPart {
  const packs = new Map(records.flatMap((record) => record.facts.map((fact) => [factKey(fact), fact])));
  const edits = new Map(
    overlay
      .membersOf(root)
      .flatMap((id) => overlay.factEditsOf(id).map((edit) => [factKey(edit.fact), edit])),
  );
  const note = overlay.noteOnCompany(root);
  const notes: ReadersPart['notes'] = {};
  const edited: ReadersPart['edits'] = {};
  for (const fact of shown) {
    const key = factKey(fact);
    const text = overlay.noteOnFact(key);
    if (text !== undefined) notes[fact.id] = text;
    const edit = edits.get(key);
    const now = packs.get(key);
    if (edit)
      edited[fact.id] = {
        original: now ?? edit.original,
        since: !now ? 'gone' : saysSame(now, edit.original) ? 'same' : 'changed',
      };
  }
  return {
    ...(note !== undefined && { note }),
    notes,
    edits: edited,
    merged: records.map(({ company: { id, name } }) => ({ id, name })).filter(({ id }) => id !== root),
    hidden: facts.length - shown.length,
  };
}

/** True of two facts that tell the same, whatever proves it. */
export function saysSame(a: Fact, b: Fact): boolean {
  const told = ({ id: _, company: __, evidence: ___, ...rest }: Fact) => rest;
  return isSame(told(a), told(b));
}
