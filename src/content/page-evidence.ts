import { type ContextWords, contextWords, contextWordsIn, longestRun } from '../match/context-words.ts';
import { isSign, type Meant, type PageEvidence, proofsIn, rivalsIn } from '../match/evidence.ts';
import type { Candidate } from '../match/matcher.ts';
import { createRunFinder } from '../match/plain-runs.ts';
import { opensSentence } from '../match/text-around.ts';
import type { DictionaryCompany } from '../model/dictionary.ts';
import { addTo, groupBy } from '../model/group-by.ts';
import type { MentionEvidence } from '../model/mention-evidence.ts';
import { createWitnesses } from './witnesses.ts';

/** One hint is evidence; a few more keep it when the page takes one away, and outweigh others of the name. */
const ENOUGH_HINTS = 3;

/** What a page tells of companies, gathered paragraph by paragraph. `nodes` are those of a paragraph. */
export interface EvidenceOfPage extends PageEvidence {
  /** Learns the context words of companies. */
  learn(companies: readonly DictionaryCompany[]): void;
  /** Takes in what names prove, and what is to be looked for. Returns the companies that the page tells of only now. */
  takeIn(candidates: readonly Candidate[], text: string, nodes: readonly Text[]): string[];
  /** Takes in signs beside names. Returns as `takeIn` does. */
  takeInSigns(meant: readonly Meant[], nodes: readonly Text[]): string[];
  /** Begins a search for what is in doubt; `undefined` where nothing is. Each call of it returns as `takeIn` does. */
  startSearch(): ((text: string, nodes: readonly Text[]) => string[]) | undefined;
  /** Forgets what these nodes told, since they are read anew. */
  forget(nodes: readonly Text[]): void;
}

export function createPageEvidence(): EvidenceOfPage {
  const contexts = new Map<string, readonly string[]>();
  const ready = new Map<string, ContextWords | undefined>();
  /** What the page tells of companies, beyond doubt, by context or by signs. */
  const told = createWitnesses<MentionEvidence>();
  /** Names that the page has as a part of other names. */
  const rivals = createWitnesses<true>();
  /** Companies whose context words were or are looked for. */
  const inDoubt = new Set<string>();
  /** Names that open a sentence, by which the page may have the same word in small letters; `true` where it has. */
  const openings = new Map<string, boolean>();

  /** Made ready where it is first wanted: most companies of a dictionary are not on the page. */
  const contextOf = (company: string): ContextWords | undefined => {
    if (!ready.has(company)) ready.set(company, contextWords(contexts.get(company) ?? []));
    return ready.get(company);
  };
  const tell = (company: string, evidence: MentionEvidence, nodes: readonly Text[]): string[] => {
    const isNew = !told.has(company);
    told.add(company, evidence, nodes);
    return isNew ? [company] : [];
  };

  return {
    of: told.tell,
    wordsIn: (text, company) => contextWordsIn(text, contextOf(company)),
    rivals: (name) => rivals.tell(name).length,
    isOrdinary: (name) => openings.get(name) ?? false,
    learn(companies) {
      for (const { id, context } of companies) {
        if (context.length === 0) continue;
        contexts.set(id, context);
        ready.delete(id);
      }
    },
    takeIn(candidates, text, nodes) {
      const news = proofsIn(candidates, text).flatMap(({ company, evidence }) =>
        tell(company, evidence, nodes),
      );
      for (const name of rivalsIn(candidates, text)) rivals.add(name, true, nodes);
      for (const candidate of candidates) {
        if (contexts.has(candidate.company) && !told.has(candidate.company)) inDoubt.add(candidate.company);
        const name = text.slice(candidate.start, candidate.end);
        if (candidate.needsContext && !openings.has(name) && opensSentence(candidate, text))
          openings.set(name, false);
      }
      return news;
    },
    takeInSigns: (meant, nodes) =>
      meant
        .filter(({ company, evidence }) => isSign(evidence) && !told.has(company))
        .flatMap(({ company, evidence }) => tell(company, evidence, nodes)),
    startSearch() {
      const wanted = new Map([...inDoubt].filter((id) => !told.has(id)).map((id) => [id, 0]));
      const ordinary = [...openings]
        .filter(([name, is]) => !is && name !== name.toLowerCase())
        .map(([name]) => name);
      if (wanted.size === 0 && ordinary.length === 0) return undefined;
      const names = new Map(ordinary.map((name) => [name.toLowerCase(), name]));
      const small = wordPattern([...names.keys()]);
      // Nearly all texts have none of it: which they are is told by their plain letters, not by a pattern for each company.
      const byRun = new Map<string, string[]>();
      const anywhere: string[] = [];
      for (const company of wanted.keys()) {
        const { runs = [], isAnywhere = false } = contextOf(company) ?? {};
        if (isAnywhere) anywhere.push(company);
        else for (const run of new Set(runs)) addTo(byRun, run, company);
      }
      const namesByRun = groupBy(names.keys(), longestRun);
      const findRuns = createRunFinder([...byRun.keys(), ...namesByRun.keys()]);
      return (text, nodes) => {
        const runs = findRuns(text);
        // A name without plain letters may be in any text.
        const mayHaveName = ['', ...runs].some((run) =>
          namesByRun.get(run)?.some((name) => text.includes(name)),
        );
        for (const word of (mayHaveName && text.match(small)) || [])
          openings.set(names.get(word) ?? word, true);
        const here = new Set(anywhere);
        for (const run of runs) for (const company of byRun.get(run) ?? []) here.add(company);
        return [...here].flatMap((company) => {
          const times = wanted.get(company) ?? 0;
          const words = times < ENOUGH_HINTS ? contextWordsIn(text, contextOf(company)) : [];
          if (words.length === 0) return [];
          wanted.set(company, times + 1);
          return tell(company, { is: 'context', words }, nodes);
        });
      };
    },
    forget(nodes) {
      told.forget(nodes);
      rivals.forget(nodes);
    },
  };
}

/** Words of their own: not parts of an address. */
function wordPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}@#/._-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_]|\\.\\p{L})`, 'gu');
}
