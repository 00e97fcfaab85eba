import arrow from 'lucide-static/icons/arrow-left.svg?raw';
import move from 'lucide-static/icons/move.svg?raw';
import pin from 'lucide-static/icons/pin.svg?raw';
import { useId } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

/** What a card is on its page, and what can be done with it as a whole besides closing it. */
export interface CardHandling {
  /** At its mention; pinned to a place in the window; or, for fingers, at the window's lower edge. */
  form: 'at-mention' | 'pinned' | 'sheet';
  /** Pins it, or takes the pin out. */
  onPin?: () => void;
  /** Moves it a step, each direction -1, 0 or 1. */
  onStep?: (by: { x: number; y: number }) => void;
  /** Moves it to the next corner of the window: for who cannot drag. */
  onCorner?: () => void;
  /** It took the place of another one: back to that. */
  back?: { to: string; onBack: () => void };
}

const STEPS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function BackButton({ to, onBack }: { to: string; onBack: () => void }) {
  const label = useStrings().t('cardBackTo', to);
  return (
    <button type="button" class="card-button back-button" aria-label={label} title={label} onClick={onBack}>
      <Icon svg={arrow} turns />
    </button>
  );
}

export function PinButton({ form, onPin }: CardHandling) {
  const label = useStrings().t('cardPin');
  if (!onPin) return null;
  return (
    <button
      type="button"
      class="card-button pin-button"
      aria-label={label}
      title={label}
      aria-pressed={form === 'pinned'}
      onClick={onPin}
    >
      <Icon svg={pin} />
    </button>
  );
}

/** The card is dragged by its head; this is for the keyboard, and for a press where dragging is hard. */
export function MoveButton({ onStep, onCorner }: CardHandling) {
  const { t } = useStrings();
  const hintId = useId();
  if (!onStep) return null;
  return (
    <>
      <button
        type="button"
        class="card-button move-button"
        aria-label={t('cardMove')}
        aria-describedby={hintId}
        title={`${t('cardMove')}. ${t('cardMoveHint')}`}
        onClick={onCorner}
        onKeyDown={(event) => {
          const [x, y] = STEPS[event.key] ?? [];
          if (x === undefined || y === undefined) return;
          event.preventDefault();
          onStep({ x, y });
        }}
      >
        <Icon svg={move} />
      </button>
      <span id={hintId} hidden>
        {t('cardMoveHint')}
      </span>
    </>
  );
}
