import cross from 'lucide-static/icons/x.svg?raw';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Look } from '../../model/look.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';
import { BackButton, type CardHandling, MoveButton, PinButton } from './card-handling.tsx';

export type CardScheme = 'light' | 'dark';
export type CardTextSize = Look['textSize'];

interface CardFrameProps {
  /** The id of the element that names the card. */
  labelledBy: string;
  /** Heard when the card opens. */
  description?: string;
  scheme?: CardScheme | undefined;
  textSize?: CardTextSize | undefined;
  heading: ComponentChildren;
  /** At least one CardBody, and what stands between them. */
  children: ComponentChildren;
  /** In px: a card that has been so high does not become lower, since the pointer may rest on what would go. */
  minHeight?: number;
  handling?: CardHandling | undefined;
  /** The ⋯ menu, beside the button that closes. */
  menu?: ComponentChildren;
  onClose: () => void;
}

/**
 * The card's shape: a head that stays, bodies that scroll. A dialog that is not modal: the page goes on beside it.
 * It can take the focus (`tabindex=-1`) when the keyboard opens it.
 */
export function CardFrame(props: CardFrameProps) {
  const {
    labelledBy,
    description,
    scheme,
    textSize,
    heading,
    children,
    minHeight = 0,
    menu,
    handling = { form: 'at-mention' },
    onClose,
  } = props;
  const { t, direction, locale } = useStrings();
  const descriptionId = useId();
  return (
    <div
      class="fc card"
      role="dialog"
      aria-labelledby={labelledBy}
      aria-describedby={description && descriptionId}
      tabIndex={-1}
      dir={direction}
      lang={locale}
      data-scheme={scheme}
      data-text={textSize}
      data-form={handling.form}
      style={{ '--fc-card-min-height': `${minHeight}px` }}
    >
      {description && (
        <p id={descriptionId} hidden>
          {description}
        </p>
      )}
      <header class="card-head">
        {handling.back && <BackButton {...handling.back} />}
        {heading}
        <div class="card-buttons">
          <MoveButton {...handling} />
          <PinButton {...handling} />
          {menu}
          <button type="button" class="card-button" aria-label={t('cardClose')} onClick={onClose}>
            <Icon svg={cross} />
          </button>
        </div>
      </header>
      {children}
    </div>
  );
}
