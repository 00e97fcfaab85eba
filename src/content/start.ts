import type { MentionId } from '../hover/hover-state.ts';
import type { BackgroundMessages, PageMessages, PageTerms } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import { isSurelyAfter } from '../model/partial-date.ts';
import { readPageTime } from '../read/page-date.ts';
import { awaitCards } from './await-cards.ts';
import type { Cards, PageOfCards } from './card/cards.ts';
import { watchChanges } from './changes.ts';
import { hasMainPart, isMainText } from './left-alone.ts';
import { createMarks } from './marks.ts';
import { createMentions, firstOfEach, isShown, type PageMention } from './mentions.ts';
import { nameCompanies } from './name-companies.ts';
import { createScanner, type Scanner } from './scanner.ts';
import { pageTurns } from './slices.ts';

/** What pages put into themselves, often late, to say of when they are. Looked for again only then: it is read from all of them. */
const SAYS_WHEN = 'meta, script[type="application/ld+json"]';
const saysWhen = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.matches(SAYS_WHEN) ?? false;

/** How many companies a page names, and of how many something is newer than the page. */
type Found = BackgroundMessages['found']['request'];

export interface ContentOptions {
  /** Where to look for names: the document, or a part of it. */
  root: Document | Element;
  send: Send<BackgroundMessages>;
  /** Brings the card's code; asked when a first card is about to open, once where that succeeds. */
  loadCards: (page: PageOfCards, signal: AbortSignal) => Promise<Cards>;
  signal: AbortSignal;
}

/**
 * Finds, marks and answers for the names of a page, until the signal aborts. Returns what answers the background and
 * the popup.
 */
export function startContent({ root, send, loadCards, signal }: ContentOptions): Handlers<PageMessages> {
  let terms: PageTerms | undefined;
  /** Ends what one set of terms began; a refresh begins anew. */
  let round: AbortController | undefined;
  /** The background did not answer, so there may be names that were not found. */
  let isIncomplete = false;
  let isAsking = false;
  let askedAt: string | undefined;
  let found: Found = { companies: 0, newer: 0 };
  let told: string | undefined;
  let shown: readonly PageMention[] | undefined;
  let newestFact: Scanner['newestFact'] = () => undefined;
  let quiet: Scanner['quiet'] = new Set();
  const mentions = createMentions();
  const marks = createMarks(CSS.highlights, signal);

  const cards = awaitCards(
    mentions,
    () => {
      const ask = (id: string) => send('company', { id, ...readPageTime(document) });
      const forget = (id: MentionId) => {
        mentions.forget(id);
        showFound();
      };
      const name = (text: string) => nameCompanies(text, send);
      return loadCards({ mentions, marks, look: () => terms?.look, name, ask, forget }, signal);
    },
    signal,
  );

  async function begin(known?: PageTerms): Promise<void> {
    round?.abort();
    const controller = new AbortController();
    round = controller;
    const ends = AbortSignal.any([signal, controller.signal]);
    const next = known ?? (await askTerms());
    if (ends.aborted) return;
    terms = next;
    // Who listens beside the page has to ask anew as well.
    told = undefined;
    mentions.clear();
    shown = undefined;
    cards.tell({ is: 'dismissed' });
    isIncomplete = false;
    if (!terms.isEnabled) return showFound();

    const scanner = createScanner(send, mentions, new Set(terms.smallKeys), pageTurns, ends);
    newestFact = scanner.newestFact;
    quiet = scanner.quiet;
    const scan = async (roots: Node[]) => {
      const isComplete = await scanner.scan(roots).catch((error) => ends.aborted || failed(error));
      if (ends.aborted) return;
      isIncomplete = !isComplete;
      showFound();
    };
    watchChanges(
      root,
      cards.isCard,
      (roots) => {
        for (const { id } of mentions.prune()) cards.tell({ is: 'mentionGone', target: id });
        // What is newer than the page has to be found anew, though the same companies are named.
        if (roots.some(saysWhen)) shown = undefined;
        scan(roots).catch(report);
      },
      ends,
    );
    await scan(['body' in root ? root.body : root]);
  }

  async function askTerms(): Promise<PageTerms> {
    isAsking = true;
    askedAt = pageAddress();
    try {
      return await send('pageTerms', {}).catch(failed);
    } finally {
      isAsking = false;
    }
  }

  function failed(error: unknown): never {
    isIncomplete = true;
    throw error;
  }

  function showFound(): void {
    // The same list as long as nothing came or went: then a page that only ticks costs no more.
    if (shown === mentions.inOrder()) return;
    shown = mentions.inOrder();
    const { pageDate: date } = readPageTime(document);
    const isNewer = (company: string) => {
      const newest = newestFact(company);
      return Boolean(date && newest && isSurelyAfter(newest, date));
    };
    marks.paint(markedMentions(), ({ company }) => isNewer(company), terms?.look.markStyle);
    found = countFound(isNewer);
    tellFound();
  }

  function countFound(isNewer: (company: string) => boolean): Found {
    const companies = [...countCompanies().keys()];
    return { companies: companies.length, newer: companies.filter(isNewer).length };
  }

  /** Only what is new is told: a page with a clock on it must not keep the background awake. */
  function tellFound(): void {
    const text = JSON.stringify(found);
    if (text === told) return;
    told = text;
    send('found', found).catch((error) => {
      told = undefined;
      report(error);
    });
  }

  /** The mentions that the reader's setting underlines. */
  function markedMentions(): readonly PageMention[] {
    if (terms?.marks === 'none') return [];
    const all = terms?.marks === 'every' ? mentions.inOrder() : firstMentions();
    return quiet.size > 0 ? all.filter(({ company }) => !quiet.has(company)) : all;
  }

  /** Of each company the first mention in the main text that is shown, or the first at all where none is shown yet. */
  function firstMentions(): readonly PageMention[] {
    const hasMain = hasMainPart(document);
    const isMain = ({ start: { node } }: PageMention) =>
      node.parentElement !== null && isMainText(node.parentElement, hasMain);
    const all = mentions.inOrder();
    const visible = firstOfEach(all, (mention) => isMain(mention) && isShown(mention));
    const found = new Set(visible.map(({ company }) => company));
    return [...visible, ...firstOfEach(all, (mention) => !found.has(mention.company) && isMain(mention))];
  }

  function countCompanies(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { company } of mentions.inOrder()) counts.set(company, (counts.get(company) ?? 0) + 1);
    return counts;
  }

  /** A page that slept, in another tab or behind the back button, may have missed that something changed. */
  async function wake(): Promise<void> {
    if (!document.hidden && !isAsking) await askAnew();
  }
  async function askAnew(): Promise<void> {
    const address = pageAddress();
    const next = await askTerms();
    // The page went on meanwhile, and asked at its next address.
    if (address !== pageAddress()) return;
    if (isIncomplete || JSON.stringify(next) !== JSON.stringify(terms)) await begin(next);
    else tellFound();
  }
  const comeBack = () => {
    // The browser cleared the badge when the tab went elsewhere.
    told = undefined;
    wake().catch(report);
  };
  window.addEventListener('pageshow', (event) => event.persisted && comeBack(), { signal });
  document.addEventListener('visibilitychange', () => wake().catch(report), { signal });
  // A page may go on to another address without leaving, and something else holds there. Firefox tells of it from 147 on.
  window.navigation?.addEventListener(
    'currententrychange',
    () => document.hidden || pageAddress() === askedAt || askAnew().catch(report),
    { signal },
  );

  begin().catch(report);
  return {
    refresh() {
      // A page that nobody sees asks when it is seen: a hundred tabs must not all be read at once.
      if (!document.hidden) begin().catch(report);
      return null;
    },
    report: () => ({
      isEnabled: terms?.isEnabled ?? true,
      isIncomplete,
      companies: [...countCompanies()].map(([id, count]) => ({ id, mentions: count })),
      ...readPageTime(document),
    }),
    jump: async ({ company }) =>
      (await cards.get()).jump(mentions.inOrder().filter((mention) => mention.company === company)),
    async selection({ text }) {
      (await cards.get()).openSelection(text);
      return null;
    },
    async walk({ direction }) {
      const marked = markedMentions();
      (await cards.get()).walk(marked.length > 0 ? marked : firstMentions(), direction);
      return null;
    },
  };
}

const pageAddress = () => location.href.replace(/#.*/, '');

/** A page that loses its background mid-work keeps what it has; the next change or visit tries again. */
function report(error: unknown): void {
  console.debug('Factcards:', error);
}
