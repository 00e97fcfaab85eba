import { useId } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import { CardBody } from './card-body.tsx';
import { CardFrame, type CardScheme, type CardTextSize } from './card-frame.tsx';
import type { CardHandling } from './card-handling.tsx';

interface CardErrorProps {
  /** The company's name as the page writes it. */
  name: string;
  scheme?: CardScheme | undefined;
  textSize?: CardTextSize | undefined;
  handling?: CardHandling | undefined;
  onClose: () => void;
  onRetry: () => void;
}

/** The facts could not be had: says so, and what to do. */
export function CardError({ name, scheme, textSize, handling, onClose, onRetry }: CardErrorProps) {
  const { t } = useStrings();
  const nameId = useId();
  return (
    <CardFrame
      labelledBy={nameId}
      description={t('cardFailed')}
      scheme={scheme}
      textSize={textSize}
      onClose={onClose}
      handling={handling}
      heading={<NameAlone name={name} id={nameId} />}
    >
      <CardBody>
        <div class="card-note">
          <h3>{t('cardFailed')}</h3>
          <p>{t('cardFailedHint')}</p>
          <button type="button" class="push" onClick={onRetry}>
            {t('cardRetry')}
          </button>
        </div>
      </CardBody>
    </CardFrame>
  );
}

function NameAlone({ name, id }: { name: string; id: string }) {
  return (
    <div class="company-heading">
      <h2 class="company-name" id={id}>
        <bdi>{name}</bdi>
      </h2>
    </div>
  );
}
