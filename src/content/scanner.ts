import { chooseMeant } from '../match/evidence.ts';
import { type Candidate, createMatcher } from '../match/matcher.ts';
import { type BackgroundMessages, MAX_KEYS } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import { collectKeys, smallWords } from '../model/name-words.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { MAX_KEY_LENGTH } from '../model/words.ts';
import { createAskedWords, createQuestion, type Question } from './asked-words.ts';
import { outermost } from './changes.ts';
import { isInsideLeftAlone } from './left-alone.ts';
import type { FoundMention, Mentions } from './mentions.ts';
import { createPageEvidence } from './page-evidence.ts';
import { createLocator, nodesBetween, readBlocks, type TextBlock, textOf } from './page-text.ts';
import { inSlices, type Turns } from './slices.ts';

/** How often a scan that failed is taken up again by the next ones, in a row: a background that never answers costs no more. */
const MAX_RETRIES = 3;

export interface Scanner {
  /**
   * Looks for names below these nodes, and below those of a scan that failed, after what is under way. Resolves when all is
   * found: with false where some text was given up before, since the background did not answer for it.
   */
  scan(roots: readonly Node[]): Promise<boolean>;
  /** The date of a company's newest fact, for companies of the page. */
  newestFact(company: string): PartialDate | undefined;
  /** Companies that are left unmarked. */
  quiet: ReadonlySet<string>;
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
  const asked = createAskedWords();
  const newest = new Map<string, PartialDate>();
  const quiet = new Set<string>();
  const evidence = createPageEvidence();
  /** Blocks with names that the page gave no evidence for so far, by their first node. */
  const doubtful = new Map<Node, FoundBlock>();
  let queue: Promise<unknown> = Promise.resolve();
  let unfinished: readonly Node[] = [];
  let retries = 0;
  let isComplete = true;

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

  /** A name stands in one block, and the background is asked which names the words of each can make. */
  async function learn(blocks: readonly ReadBlock[]): Promise<void> {
    let question = createQuestion();
    for (const text of blocks.flatMap(({ keys }) => inPieces(keys))) {
      if (asked.cover(text) || question.add(text)) continue;
      await ask(question);
      question = createQuestion();
      question.add(text);
    }
    await ask(question);
  }

  async function ask(question: Question): Promise<void> {
    const request = question.request();
    if (request.keys.length === 0) return;
    const dictionary = await send('dictionary', request);
    asked.add(question);
    matcher.add(dictionary);
    evidence.learn(dictionary.companies);
    for (const company of dictionary.companies) {
      if (company.newest) newest.set(company.id, company.newest);
      if (company.isQuiet) quiet.add(company.id);
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
        add(news, evidence.takeIn(candidates, text, block.nodes));
      },
      turns,
      signal,
    );
    const search = evidence.startSearch();
    if (search) {
      await inSlices(blocks, ({ block }) => add(news, search(textOf(block), block.nodes)), turns, signal);
    }
    if (signal.aborted) return;
    const signed = new Set<string>();
    const markAll = (all: readonly FoundBlock[]) =>
      inSlices(all, (each) => mark(each, signed), turns, signal);
    await markAll([...inDoubtAbout(news), ...found]);
    if (!signal.aborted) await markAll(inDoubtAbout(signed));
  }

  /** Evidence may come later than the name that it is for. */
  function inDoubtAbout(companies: ReadonlySet<string>): FoundBlock[] {
    for (const node of doubtful.keys()) if (!node.isConnected) doubtful.delete(node);
    return [...doubtful.values()].filter(({ candidates }) =>
      candidates.some(({ company }) => companies.has(company)),
    );
  }

  function forget({ nodes }: TextBlock): void {
    evidence.forget(nodes);
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
    const meant = chooseMeant(candidates, text, evidence);
    add(signed, evidence.takeInSigns(meant, block.nodes));
    if (meant.length < candidates.length) doubtful.set(first, found);
    const locate = createLocator(block);
    const places = meant.flatMap(({ company, evidence: why, weighed, start, end }): FoundMention[] => {
      const [from, to] = [locate(start, 'start'), locate(end, 'end')];
      if (!from || !to) return [];
      const nodes = nodesBetween(block, from, to);
      return [{ company, evidence: why, ...(weighed && { weighed }), start: from, end: to, nodes }];
    });
    mentions.replace(block.nodes, places);
  }

  return {
    scan(roots) {
      const run = queue.then(async () => {
        if (signal.aborted) return isComplete;
        const all = outermost([...unfinished, ...roots]);
        unfinished = [];
        try {
          await scanNow(all);
          retries = 0;
          return isComplete;
        } catch (error) {
          if (retries < MAX_RETRIES) unfinished = all;
          else isComplete = false;
          retries += 1;
          throw error;
        }
      });
      // A scan that failed (the background was away) must not stop the ones after it.
      queue = run.catch(() => {});
      return run;
    },
    newestFact: (company) => newest.get(company),
    quiet,
  };
}

/** A block of more words than a question takes is asked for in pieces. */
function inPieces(keys: readonly string[]): (readonly string[])[] {
  if (keys.length <= MAX_KEYS) return keys.length > 0 ? [keys] : [];
  return [keys.slice(0, MAX_KEYS), ...inPieces(keys.slice(MAX_KEYS))];
}

function add<T>(set: Set<T>, items: readonly T[]): void {
  for (const item of items) set.add(item);
}
