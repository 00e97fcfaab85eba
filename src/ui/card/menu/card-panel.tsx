import arrow from 'lucide-static/icons/arrow-left.svg?raw';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../icon.tsx';
import { useStrings } from '../../strings.ts';
import { useEscape } from '../../use-escape.ts';
import { CardBody } from '../card-body.tsx';

interface CardPanelProps {
  title: string;
  onBack: () => void;
  children: ComponentChildren;
}

/** What takes the place of a card's body when it was chosen in the menu, with a way back: its button, or Escape. */
export function CardPanel({ title, onBack, children }: CardPanelProps) {
  const { t } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);

  // The menu that had the focus is gone; the title is heard, and Tab goes on from here.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEscape(() => {
    onBack();
    return true;
  });

  return (
    <CardBody>
      <div class="card-panel">
        <div class="panel-head">
          <button type="button" class="card-button" aria-label={t('cardBack')} onClick={onBack}>
            <Icon svg={arrow} turns />
          </button>
          <h3 tabIndex={-1} ref={heading}>
            {title}
          </h3>
        </div>
        {children}
      </div>
    </CardBody>
  );
}
