import { render } from 'preact';
import type { BackgroundMessages } from '../../messages/contract.ts';
import type { Send } from '../../messages/send.ts';
import type { CompanyView } from '../../model/company-view.ts';
import { MAX_LENGTH } from '../../model/fields.ts';
import type { Look } from '../../model/look.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { Card } from '../../ui/card/card.tsx';
import { CardChoice } from '../../ui/card/card-choice.tsx';
import { CardError } from '../../ui/card/card-error.tsx';
import type { CardHandling } from '../../ui/card/card-handling.tsx';
import { describeCompany } from '../../ui/card/describe-company.ts';
import { type Strings, StringsProvider } from '../../ui/strings.ts';
import { type CloseInner, EscapeProvider, type HoldEscape } from '../../ui/use-escape.ts';
import { createCardFocus } from './card-focus.ts';
import type { CardContent, CardOpening } from './card-host.ts';
import { createCardPlace } from './card-place.ts';
import { menuItems } from './menu-items.tsx';
import { schemeAt } from './page-scheme.ts';
import type { ToastHost } from './toast-host.tsx';

/** A live region speaks of what changes after it is there, not of what it came with; in ms. */
const ANNOUNCE_MS = 100;

export interface LayerParts {
  strings: Strings;
  /** The card's own way to the background. */
  send: Send<BackgroundMessages>;
  /** The window is private: nothing of it is kept. */
  isPrivate: boolean;
  toast: ToastHost;
  look: () => Look | undefined;
  /** What is known of a company, seen from this page. */
  ask: (company: string) => Promise<CardContent>;
}

/** What a card shows, now or before another took its place. */
type Shown = Pick<CardOpening, 'company' | 'name' | 'content'>;

export interface LayerWishes {
  /** Its button that closes it was pressed, or Tab went over its edge. */
  onClose: () => void;
  /** Its pin was pressed. */
  onPin: () => void;
}

/** One card on the page, in a popover of its own. */
export interface CardLayer {
  readonly element: HTMLElement;
  readonly opening: CardOpening | undefined;
  /** The focus that leaves meanwhile was not taken away by the reader. */
  readonly isDrawing: boolean;
  /** Draws a card, in place of the one that is there. */
  show(opening: CardOpening): void;
  /** A pinned card stays where it is in the window, and can be moved. */
  pin(isPinned: boolean): void;
  /** Whether it is the card of this company. */
  shows(company: string): boolean;
  hasFocus(): boolean;
  /** Moves the keyboard focus into the card. */
  focus(): void;
  /** Closes what is open within the card: its menu, a panel, the forms of a copy; the youngest. False: nothing was. */
  closeInner(): boolean;
  /** Gives the keyboard focus back to where it was, if it was in the card. */
  close(): void;
}

export function createCardLayer(
  { strings, send, isPrivate, toast, look, ask }: LayerParts,
  wishes: LayerWishes,
): CardLayer {
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  const frame = document.createElement('div');
  const announcer = document.createElement('div');
  announcer.className = 'announcer';
  announcer.setAttribute('aria-live', 'polite');
  layer.append(frame, announcer);

  let opening: CardOpening | undefined;
  /** The companies that took the place of the one that it was opened for, one after the other. */
  let trail: Shown[] = [];
  /** As it stood on another day, where the reader looks at that. */
  let past: CompanyView | undefined;
  /** As high at least is a card that takes the place of another: the pointer may rest on what would go. */
  let leastHeight = 0;
  let isDrawing = false;
  let isPinned = false;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  /** What Escape closes before the card, the youngest last. */
  let inner: CloseInner[] = [];
  const holdEscape: HoldEscape = (close) => {
    inner.push(close);
    return () => {
      inner = inner.filter((each) => each !== close);
    };
  };
  let watcher: { destroy(): void } | undefined;
  const place = createCardPlace({ layer, frame, direction: strings.direction, onPulledDown: wishes.onClose });
  const focus = createCardFocus(layer, () => (isPinned ? focus.giveBack() : wishes.onClose()));
  const isSheet = () => opening?.by === 'touch';

  /** What was not noted is only shown as new once more. */
  const noteSeen = (company: string, seen: string[]) =>
    void (isPrivate || send('lookedAt', { company, shown: seen }).catch(() => {}));

  const shown = (): Shown | undefined => trail.at(-1) ?? opening;

  function draw(): void {
    const now = shown();
    if (!opening || !now) return;
    const { name } = now;
    const content = past ? { company: past } : now.content;
    const { theme = 'page', textSize } = look() ?? {};
    const scheme = theme === 'page' ? schemeAt(opening.element, layer) : theme;
    const hadFocus = focus.has();
    const shape = { scheme, textSize, handling: handling(), onClose: wishes.onClose };
    const menuOf = (company: CompanyView, at: CardOpening) =>
      menuItems({
        company,
        opening: now === at ? at : withoutMention(at, now),
        send,
        strings,
        toast,
        scheme,
        isPrivate,
        site: location.hostname,
        lookAt,
        close: wishes.onClose,
      });
    frame.className = leastHeight > 0 ? 'swapped' : '';
    isDrawing = true;
    render(
      <StringsProvider value={strings}>
        <EscapeProvider value={holdEscape}>
          {'company' in content ? (
            <Card
              view={content.company}
              menu={menuOf(content.company, opening)}
              onRelated={goTo}
              onToday={() => lookAt(undefined)}
              onSeen={(seen) => noteSeen(content.company.id, seen)}
              minHeight={leastHeight}
              {...shape}
              key={`${trail.length} ${content.company.id}`}
            />
          ) : 'choice' in content ? (
            <CardChoice
              text={name}
              companies={content.choice}
              onChoose={goTo}
              onSearch={() => {
                send('lookFurther', { words: name.slice(0, MAX_LENGTH.name) }).catch(() => {});
                wishes.onClose();
              }}
              {...shape}
            />
          ) : (
            <CardError name={name} onRetry={retry} {...shape} />
          )}
        </EscapeProvider>
      </StringsProvider>,
      frame,
    );
    // What had the focus may be gone: the button of a card that is asked once more.
    if (hadFocus && !focus.has()) focus.enter();
    isDrawing = false;
  }

  /** Shows the company as of a day, or as it stands today. False: that could not be had. */
  async function lookAt(day: PartialDate | undefined): Promise<boolean> {
    const now = shown();
    if (!now || !('company' in now.content)) return false;
    const { id, pageDate } = now.content.company;
    const asked = day === undefined ? undefined : { id, asOf: day, ...(pageDate && { pageDate }) };
    const then = asked && (await send('company', asked).catch(() => null));
    if (then === null) return false;
    // The card may show another company by now.
    if (shown() !== now) return true;
    leastHeight = heightNow();
    past = then;
    draw();
    return true;
  }

  const heightNow = () => frame.querySelector<HTMLElement>('.card')?.offsetHeight ?? 0;

  /** Shows another company in the place of the one that is there. */
  async function goTo({ id: company, name }: Pick<CompanyView, 'id' | 'name'>): Promise<void> {
    const from = shown();
    const content = await ask(company);
    if (shown() !== from) return;
    leastHeight = heightNow();
    past = undefined;
    trail.push({ company, name, content });
    draw();
  }

  function goBack(): void {
    const hadFocus = focus.has();
    const left = trail.pop();
    past = undefined;
    draw();
    const button = [...frame.querySelectorAll<HTMLElement>('[data-related]')].find(
      ({ dataset }) => dataset.related === left?.company,
    );
    if (hadFocus) button?.focus();
  }

  function retry(): void {
    const failed = trail.pop();
    if (failed) goTo({ id: failed.company, name: failed.name });
    else opening?.onRetry();
  }

  function handling(): CardHandling {
    const before = trail.at(-2) ?? opening;
    const back = trail.length > 0 && before && { to: before.name, onBack: goBack };
    const always = back ? { back } : {};
    if (isSheet()) return { ...always, form: 'sheet' };
    if (!isPinned) return { ...always, form: 'at-mention', onPin: wishes.onPin };
    return {
      ...always,
      form: 'pinned',
      onPin: wishes.onPin,
      onStep: place.step,
      onCorner: place.toCorner,
    };
  }

  /** Nobody's focus moves when the keyboard or a menu opens a card, so a screen reader is told what came. */
  function announce({ name, content, by }: CardOpening): void {
    announcer.textContent = '';
    clearTimeout(announcing);
    if (by !== 'keyboard' && by !== 'menu') return;
    announcing = setTimeout(() => announcer.append(tell(name, content)), ANNOUNCE_MS);
  }

  function tell(name: string, content: CardContent): string {
    if ('company' in content) return `${content.company.name}. ${describeCompany(content.company, strings)}`;
    if ('failed' in content) return strings.t('cardFailed');
    return `${name}. ${strings.t(content.choice.length > 0 ? 'cardSelectionSeveral' : 'cardSelectionNone')}`;
  }

  return {
    element: layer,
    get opening() {
      return opening;
    },
    get isDrawing() {
      return isDrawing;
    },
    show(next) {
      opening = next;
      trail = [];
      past = undefined;
      leastHeight = 0;
      if (!layer.matches(':popover-open')) {
        focus.remember();
        layer.showPopover();
      }
      draw();
      announce(next);
      place.begin(next);
      if (!isSheet()) return;
      // It lies far from its mention, for a finger on a screen reader too.
      focus.enter();
      watcher ??= watchBack(wishes.onClose);
    },
    pin(pinned) {
      isPinned = pinned;
      place.pin();
      draw();
    },
    shows: (company) => shown()?.company === company,
    hasFocus: focus.has,
    focus: focus.enter,
    closeInner: () => inner.toReversed().some((close) => close()),
    close() {
      focus.giveBack();
      opening = undefined;
      place.end();
      clearTimeout(announcing);
      render(null, frame);
      layer.remove();
      watcher?.destroy();
    },
  };
}

function withoutMention({ evidence: _, weighed: __, ...opening }: CardOpening, shown: Shown): CardOpening {
  return { ...opening, ...shown };
}

/** A phone's way back closes a sheet, where the browser tells of it. */
function watchBack(onBack: () => void): { destroy(): void } | undefined {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => EventTarget & { destroy(): void } };
  const watcher = CloseWatcher && new CloseWatcher();
  watcher?.addEventListener('close', onBack);
  return watcher;
}
