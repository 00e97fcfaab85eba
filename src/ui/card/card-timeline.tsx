import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { useId } from 'preact/hooks';
import type { CompanyView } from '../../model/company-view.ts';
import { Timeline } from '../company/timeline.tsx';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';
import { CardBody } from './card-body.tsx';

interface CardTimelineProps {
  view: CompanyView;
  isOpen: boolean;
  /** How high the card is now, in px. */
  onToggle: (cardHeight: number) => void;
}

/** All facts behind a button, which is always in sight: at the foot of the card, or at the head of the timeline. */
export function CardTimeline({ view, isOpen, onToggle }: CardTimelineProps) {
  const { plural } = useStrings();
  const id = useId();
  return (
    <>
      <h3 class="card-more">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={({ currentTarget }) =>
            onToggle(currentTarget.closest<HTMLElement>('.card')?.offsetHeight ?? 0)
          }
        >
          <span>{plural('cardTimeline', view.facts.length)}</span>
          <Icon svg={chevron} />
        </button>
      </h3>
      <CardBody id={id} hidden={!isOpen}>
        {isOpen && <Timeline view={view} headingLevel={4} />}
      </CardBody>
    </>
  );
}
