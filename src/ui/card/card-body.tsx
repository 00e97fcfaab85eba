import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface CardBodyProps {
  id?: string;
  hidden?: boolean;
  children: ComponentChildren;
}

/** What scrolls between the parts of a card that stay. */
export function CardBody({ id, hidden = false, children }: CardBodyProps) {
  const body = useRef<HTMLDivElement>(null);

  // What scrolls takes the focus, so that the keyboard can scroll it; what does not would be one stop too many.
  useLayoutEffect(() => {
    if (body.current) body.current.tabIndex = body.current.scrollHeight > body.current.clientHeight ? 0 : -1;
  });

  return (
    <div class="card-body" id={id} hidden={hidden} ref={body}>
      {children}
    </div>
  );
}
