import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CompanyView } from '../../model/company-view.ts';
import type { OnOpenSource } from '../company/source-line.tsx';
import { Timeline } from '../company/timeline.tsx';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

interface CardTimelineProps {
  view: CompanyView;
  onOpenSource?: OnOpenSource | undefined;
}

/** All facts behind a button, which stays in sight at the edge of the card while the card's body scrolls. */
export function CardTimeline({ view, onOpenSource }: CardTimelineProps) {
  const { plural } = useStrings();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const timeline = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  // The timeline opens below the card's edge: bring it up, or nothing would seem to happen. Not by scrollIntoView, which
  // may scroll the page as well.
  useLayoutEffect(() => {
    const body = timeline.current?.parentElement;
    if (!isOpen || !body || !timeline.current || !heading.current) return;
    body.scrollTop = timeline.current.offsetTop - heading.current.offsetHeight;
  }, [isOpen]);

  return (
    <>
      <h3 class="card-more" ref={heading}>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <span>{plural('cardTimeline', view.facts.length)}</span>
          <Icon svg={chevron} />
        </button>
      </h3>
      <div id={id} ref={timeline} hidden={!isOpen}>
        {isOpen && <Timeline view={view} headingLevel={4} onOpenSource={onOpenSource} />}
      </div>
    </>
  );
}
