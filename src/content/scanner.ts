import { contextPattern, contextWordsIn } from '../match/context-words.ts';
import { chooseMeant, isSign, type PageEvidence, proofsIn, rivalsIn } from '../match/evidence.ts';
import { type Candidate, createMatcher } from '../match/matcher.ts';
import { type BackgroundMessages, MAX_KEY_LENGTH, MAX_KEYS } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import type { MentionEvidence } from '../model/mention-evidence.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { collectKeys } from '../model/words.ts';
import { outermost } from './changes.ts';
import { isInsideLeftAlone } from './left-alone.ts';
import type { FoundMention, Mentions } from './mentions.ts';
import { createLocator, nodesBetween, readBlocks, type TextBlock, textOf } from './page-text.ts';
import { inSlices, type Turns } from './slices.ts';
import { createWitnesses } from './witnesses.ts';

/** How often a scan that failed is taken up again by the next ones, in a row: a background that never answers costs no more. */
const MAX_RETRIES = 3;
/** One hint is evidence; a few more keep it when the page takes one away. */
const ENOUGH_HINTS = 3;

export interface Scanner {
  /** Looks for names below these nodes, after what is under way. Resolves when all is found. */
  scan(roots: readonly Node[]): Promise<void>;
  /** The date of a company's newest fact, for companies of the page. */
  newestFact(company: string): PartialDate | undefined;
}

interface ReadBlock {
  block: TextBlock;
  keys: readonly string[];
}

interface FoundBlock {
  block: TextBlock;
  /** The text that the candidates were found in. */
  text: string;
  candidates: Candidate[];
}

/**
 * Finds the names in a page: reads its text in slices, asks the background once which names its words can make, and
 * matches only the blocks that hold such words. What was asked is remembered, so text that comes later asks for its
 * new words alone.
 */
export function createScanner(
  send: Send<BackgroundMessages>,
  mentions: Mentions,
  smallKeys: ReadonlySet<string>,
  turns: Turns,
  signal: AbortSignal,
): Scanner {
  const matcher = createMatcher();
  const asked = new Set<string>();
  const contexts = new Map<string, RegExp>();
  const newest = new Map<string, PartialDate>();
  /** What the page tells of companies, beyond doubt or by context. */
  const told = createWitnesses<MentionEvidence>();
  /** Names that the page has as a part of other names. */
  const rivals = createWitnesses<true>();
  /** Companies whose context words were or are looked for. */
  const inDoubt = new Set<string>();
  /** Blocks with names that the page gave no evidence for so far, by their first node. */
  const doubtful = new Map<Node, FoundBlock>();
  const page: PageEvidence = {
    of: told.tell,
    wordsIn: (text, company) => contextWordsIn(text, contexts.get(company)),
    rivals: (name) => rivals.tell(name).length,
  };
  let queue = Promise.resolve();
  let unfinished: readonly Node[] = [];
  let retries = 0;

  async function scanNow(roots: readonly Node[]): Promise<void> {
    const blocks: ReadBlock[] = [];
    const newKeys = new Set<string>();
    for (const root of roots) {
      if (!root.isConnected || isInsideLeftAlone(root.parentNode)) continue;
      await inSlices(readBlocks(root), (block) => blocks.push(readKeys(block, newKeys)), turns, signal);
    }
    await learn(newKeys);
    if (signal.aborted) return;
    await markNames(blocks);
  }

  function readKeys(block: TextBlock, newKeys: Set<string>): ReadBlock {
    const keys = new Set<string>();
    collectKeys(textOf(block), keys, smallKeys);
    for (const key of keys) {
      if (key.length <= MAX_KEY_LENGTH && !asked.has(key)) newKeys.add(key);
    }
    return { block, keys: [...keys] };
  }

  async function learn(newKeys: Set<string>): Promise<void> {
    const keys = [...newKeys];
    for (let i = 0; i < keys.length; i += MAX_KEYS) {
      const some = keys.slice(i, i + MAX_KEYS);
      const dictionary = await send('dictionary', { keys: some });
      for (const key of some) asked.add(key);
      matcher.add(dictionary);
      for (const company of dictionary.companies) {
        if (company.newest) newest.set(company.id, company.newest);
        const pattern = contextPattern(company.context);
        if (pattern) contexts.set(company.id, pattern);
      }
    }
  }

  async function markNames(blocks: readonly ReadBlock[]): Promise<void> {
    const found: FoundBlock[] = [];
    /** Companies that the page tells of only now. */
    const news = new Set<string>();
    await inSlices(
      blocks,
      ({ block, keys }) => {
        forget(block);
        // The text as it is now: the page may have changed it while the background answered.
        const text = matcher.mayMatch(keys) ? textOf(block) : '';
        const candidates = text ? matcher.find(text) : [];
        if (candidates.length === 0) {
          mentions.replace(block.nodes, []);
          return;
        }
        found.push({ block, text, candidates });
        for (const { company, evidence } of proofsIn(candidates, text)) {
          if (!told.has(company)) news.add(company);
          told.add(company, evidence, block.nodes);
        }
        for (const name of rivalsIn(candidates, text)) rivals.add(name, true, block.nodes);
      },
      turns,
      signal,
    );
    await lookForContext(blocks, found, news);
    const again = inDoubtAbout(news);
    const signed = new Set<string>();
    if (signal.aborted) return;
    await inSlices([...again, ...found], (each) => mark(each, signed), turns, signal);
    if (!signal.aborted) await inSlices(inDoubtAbout(signed), (each) => mark(each, signed), turns, signal);
  }

  /** Evidence may come later than the name that it is for. */
  function inDoubtAbout(companies: ReadonlySet<string>): FoundBlock[] {
    for (const node of doubtful.keys()) if (!node.isConnected) doubtful.delete(node);
    return [...doubtful.values()].filter(({ candidates }) =>
      candidates.some(({ company }) => companies.has(company)),
    );
  }

  function forget({ nodes }: TextBlock): void {
    told.forget(nodes);
    rivals.forget(nodes);
    for (const node of nodes) doubtful.delete(node);
  }

  /** `signed` collects the companies that a sign beside a name tells of only now. */
  function mark(found: FoundBlock, signed: Set<string>): void {
    const { block, text, candidates } = found;
    const [first] = block.nodes;
    if (!first) return;
    doubtful.delete(first);
    // What the page changed or took away meanwhile is read again in its turn.
    if (!block.nodes.every((node) => node.isConnected) || textOf(block) !== text) return;
    const meant = chooseMeant(candidates, text, page);
    for (const { company, evidence } of meant) {
      if (!isSign(evidence) || told.has(company)) continue;
      told.add(company, evidence, block.nodes);
      signed.add(company);
    }
    if (meant.length < candidates.length) doubtful.set(first, found);
    const locate = createLocator(block);
    const places = meant.flatMap(({ company, evidence, weighed, start, end }): FoundMention[] => {
      const [from, to] = [locate(start, 'start'), locate(end, 'end')];
      if (!from || !to) return [];
      const nodes = nodesBetween(block, from, to);
      return [{ company, evidence, ...(weighed && { weighed }), start: from, end: to, nodes }];
    });
    mentions.replace(block.nodes, places);
  }

  /** Searches the text for words that tell which company is meant, for those only that are or were in doubt. */
  async function lookForContext(
    blocks: readonly ReadBlock[],
    found: readonly FoundBlock[],
    news: Set<string>,
  ): Promise<void> {
    for (const { candidates } of found) {
      for (const { company } of candidates)
        if (contexts.has(company) && !told.has(company)) inDoubt.add(company);
    }
    const wanted = new Map(
      [...inDoubt].filter((company) => !told.has(company)).map((company) => [company, 0]),
    );
    if (wanted.size === 0) return;
    await inSlices(
      blocks,
      ({ block }) => {
        const text = textOf(block);
        for (const [company, times] of wanted) {
          const words = times < ENOUGH_HINTS ? contextWordsIn(text, contexts.get(company)) : [];
          if (words.length === 0) continue;
          wanted.set(company, times + 1);
          told.add(company, { is: 'context', words }, block.nodes);
          news.add(company);
        }
      },
      turns,
      signal,
    );
  }

  return {
    scan(roots) {
      const run = queue.then(async () => {
        if (signal.aborted) return;
        const all = outermost([...unfinished, ...roots]);
        unfinished = [];
        try {
          await scanNow(all);
          retries = 0;
        } catch (error) {
          if (retries < MAX_RETRIES) unfinished = all;
          retries += 1;
          throw error;
        }
      });
      // A scan that failed (the background was away) must not stop the ones after it.
      queue = run.catch(() => {});
      return run;
    },
    newestFact: (company) => newest.get(company),
  };
}
