import cross from 'lucide-static/icons/x.svg?raw';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

export type CardScheme = 'light' | 'dark';

interface CardFrameProps {
  /** The id of the element that names the card; a frame without one is named by `label`. */
  labelledBy?: string;
  label?: string;
  /** Heard when the card opens. */
  description?: string;
  scheme?: CardScheme | undefined;
  heading: ComponentChildren;
  children: ComponentChildren;
  onClose: () => void;
}

/**
 * The card's shape: a head that stays, a body that scrolls. A dialog that is not modal: the page goes on beside it.
 * It can take the focus (`tabindex=-1`) when the keyboard opens it.
 */
export function CardFrame(props: CardFrameProps) {
  const { labelledBy, label, description, scheme, heading, children, onClose } = props;
  const { t, direction, locale } = useStrings();
  const descriptionId = useId();
  const body = useRef<HTMLDivElement>(null);

  // What scrolls takes the focus, so that the keyboard can scroll it; what does not would be one stop too many.
  useLayoutEffect(() => {
    if (body.current) body.current.tabIndex = body.current.scrollHeight > body.current.clientHeight ? 0 : -1;
  });

  return (
    <div
      class="fc card"
      role="dialog"
      aria-labelledby={labelledBy}
      aria-label={label}
      aria-describedby={description && descriptionId}
      tabIndex={-1}
      dir={direction}
      lang={locale}
      data-scheme={scheme}
    >
      {description && (
        <p id={descriptionId} hidden>
          {description}
        </p>
      )}
      <header class="card-head">
        {heading}
        <button type="button" class="card-button" aria-label={t('cardClose')} onClick={onClose}>
          <Icon svg={cross} />
        </button>
      </header>
      <div class="card-body" ref={body}>
        {children}
      </div>
    </div>
  );
}
