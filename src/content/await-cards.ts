import type { HoverEvent } from '../hover/hover-state.ts';
import { INTENT_MS } from '../hover/timing.ts';
import type { Cards } from './card/cards.ts';
import type { Mentions, PageMention } from './mentions.ts';
import { followPointer } from './pointer.ts';
import { followTouch } from './touch.ts';

/** The cards of a page, whose code comes when the first of them is wanted. */
export interface CardsToCome {
  /** Brings the code where it is not there yet. Rejects where it cannot be had; the next one who wants it tries again. */
  get(): Promise<Cards>;
  /** Until the code is there no card is open, and nobody has to know. */
  tell(event: HoverEvent): void;
  isCard(target: EventTarget | null): boolean;
}

/** Watches pointer and fingers, and until there are cards all that could call off a first one. */
export function awaitCards(mentions: Mentions, load: () => Promise<Cards>, signal: AbortSignal): CardsToCome {
  let cards: Cards | undefined;
  let loading: Promise<Cards> | undefined;
  let resting: PageMention | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;

  const get = () => {
    loading ??= load().then(
      (come) => {
        cards = come;
        return come;
      },
      (error) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const rest = (on: PageMention | undefined) => {
    clearTimeout(due);
    resting = on;
  };
  const isCard = (target: EventTarget | null) => cards?.isCard(target) ?? false;

  followPointer(
    mentions,
    isCard,
    (place, at) => {
      if (cards) {
        rest(undefined);
        cards.point(place, at);
        return;
      }
      const mention = place.on === 'mention' ? place.mention : undefined;
      if (mention === resting) return;
      rest(mention);
      if (!mention) return;
      const since = performance.now();
      const bring = async () => {
        const come = await get();
        // Else the pointer went on meanwhile, perhaps to another name, which waits for its own time.
        if (resting !== mention) return;
        come.point(place, at, performance.now() - since);
        rest(undefined);
      };
      due = setTimeout(() => bring().catch(noCard), INTENT_MS);
    },
    signal,
  );

  followTouch(
    mentions,
    isCard,
    (mention) => {
      if (mention)
        get().then((come) => come.tell({ is: 'openAsked', target: mention.id, by: 'touch' }), noCard);
      else cards?.tell({ is: 'dismissed' });
    },
    signal,
  );

  for (const type of ['scroll', 'pointerdown', 'keydown', 'visibilitychange', 'blur']) {
    window.addEventListener(
      type,
      ({ target }) => {
        // A ticker that scrolls elsewhere does not move the name, nor is its losing the focus the window's.
        const isElsewhere = target instanceof Element && !target.contains(resting?.start.node ?? null);
        if (resting && !isElsewhere) rest(undefined);
      },
      { signal, capture: true, passive: true },
    );
  }
  signal.addEventListener('abort', () => rest(undefined));

  return { get, isCard, tell: (event) => cards?.tell(event) };
}

/** Without the card's code nothing can be shown; the page stays as it is. */
function noCard(error: unknown): void {
  console.debug('Factcards: no card,', error);
}
