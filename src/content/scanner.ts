import { chooseMeant, contextPattern, proofsIn } from '../match/evidence.ts';
import { type Candidate, createMatcher } from '../match/matcher.ts';
import { type BackgroundMessages, MAX_KEYS } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import { collectKeys, smallWords } from '../model/name-words.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { isNumber, MAX_KEY_LENGTH } from '../model/words.ts';
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
 * matches only the blocks that hold such words. What was asked is remembered: text that comes later asks only where it
 * has a word that is new, or words that never were asked for together.
 */
export function createScanner(
  send: Send<BackgroundMessages>,
  mentions: Mentions,
  smallKeys: ReadonlySet<string>,
  turns: Turns,
  signal: AbortSignal,
): Scanner {
  const matcher = createMatcher();
  const small = smallWords(smallKeys);
  /** In which question each word was asked for. */
  const asked = new Map<string, number>();
  const contexts = new Map<string, RegExp>();
  const newest = new Map<string, PartialDate>();
  /** Companies that the page tells of beyond doubt, by name or by context. */
  const told = createWitnesses();
  /** Companies whose context words were or are looked for. */
  const inDoubt = new Set<string>();
  /** Blocks with names that the page gave no evidence for so far, by their first node. */
  const doubtful = new Map<Node, FoundBlock>();
  let questions = 0;
  let queue = Promise.resolve();
  let unfinished: readonly Node[] = [];
  let retries = 0;

  async function scanNow(roots: readonly Node[]): Promise<void> {
    const blocks: ReadBlock[] = [];
    for (const root of roots) {
      if (!root.isConnected || isInsideLeftAlone(root.parentNode)) continue;
      await inSlices(readBlocks(root), (block) => blocks.push(readKeys(block)), turns, signal);
    }
    await learn(blocks);
    if (signal.aborted) return;
    await markNames(blocks);
  }

  function readKeys(block: TextBlock): ReadBlock {
    const keys = new Set<string>();
    collectKeys(textOf(block), keys, small);
    return { block, keys: [...keys].filter((key) => key.length <= MAX_KEY_LENGTH) };
  }

  /** A name stands in one block, and the background knows it where one question has all of its words. */
  async function learn(blocks: readonly ReadBlock[]): Promise<void> {
    let question = new Set<string>();
    for (const { keys } of blocks) {
      if (wereAskedTogether(keys)) continue;
      if (question.size + keys.length > MAX_KEYS) {
        await ask([...question]);
        question = new Set();
      }
      for (const key of keys) question.add(key);
    }
    await ask([...question]);
  }

  function wereAskedTogether(keys: readonly string[]): boolean {
    const questions = new Set(keys.filter((key) => !isNumber(key)).map((key) => asked.get(key)));
    return questions.size <= 1 && keys.every((key) => asked.has(key));
  }

  async function ask(keys: readonly string[]): Promise<void> {
    // A block of more words than a question takes is asked for in pieces.
    for (let i = 0; i < keys.length; i += MAX_KEYS) {
      const some = keys.slice(i, i + MAX_KEYS);
      const dictionary = await send('dictionary', { keys: some });
      questions++;
      for (const key of some) asked.set(key, questions);
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
        for (const { company } of proofsIn(candidates, text)) {
          if (!told.has(company)) news.add(company);
          told.add(company, block.nodes);
        }
      },
      turns,
      signal,
    );
    await lookForContext(blocks, found, news);
    const again = inDoubtAbout(news);
    if (!signal.aborted) await inSlices([...again, ...found], mark, turns, signal);
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
    for (const node of nodes) doubtful.delete(node);
  }

  function mark(found: FoundBlock): void {
    const { block, text, candidates } = found;
    const [first] = block.nodes;
    if (!first) return;
    doubtful.delete(first);
    // What the page changed or took away meanwhile is read again in its turn.
    if (!block.nodes.every((node) => node.isConnected) || textOf(block) !== text) return;
    const meant = chooseMeant(candidates, text, told);
    if (meant.length < candidates.length) doubtful.set(first, found);
    const locate = createLocator(block);
    const places = meant.flatMap(({ company, start, end }): FoundMention[] => {
      const [from, to] = [locate(start, 'start'), locate(end, 'end')];
      return from && to ? [{ company, start: from, end: to, nodes: nodesBetween(block, from, to) }] : [];
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
          if (times >= ENOUGH_HINTS || !contexts.get(company)?.test(text)) continue;
          wanted.set(company, times + 1);
          told.add(company, block.nodes);
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
