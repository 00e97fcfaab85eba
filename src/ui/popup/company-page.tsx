import arrow from 'lucide-static/icons/arrow-left.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NamedCompany } from '../../model/company-view.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { AsOfBanner } from '../company/as-of-banner.tsx';
import { AsOfControl } from '../company/as-of-control.tsx';
import { CompanyHeading } from '../company/company-heading.tsx';
import { OwnNote } from '../company/own-note.tsx';
import { PageAge } from '../company/page-age.tsx';
import { StatusLines } from '../company/status-lines.tsx';
import { Timeline } from '../company/timeline.tsx';
import { useSeen } from '../company/use-seen.ts';
import { CopyCompany } from '../copy/copy-company.tsx';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';
import { MentionsButton } from './mentions-button.tsx';
import { type LookBack, useAsOf } from './use-as-of.ts';

interface CompanyPageProps {
  company: NamedCompany;
  /** Where the way back leads. */
  backTo: string;
  onBack: () => void;
  onJump: (id: string) => void;
  lookBack: LookBack;
  /** These facts were in sight. */
  onSeen?: ((company: string, facts: string[]) => void) | undefined;
  /** `YYYY-MM-DD` */
  today: PartialDate;
}

/**
 * One company's facts, now or as of another day, with the way back to the list. What can be done with them is at the head,
 * each behind a button: a small window belongs to the facts.
 */
export function CompanyPage({ company, backTo, onBack, onJump, lookBack, onSeen, today }: CompanyPageProps) {
  const { mentions } = company;
  const { t, plural } = useStrings();
  const { view, hasFailed, choose } = useAsOf(company.view, lookBack);
  const { asOf } = view;
  const back = useRef<HTMLButtonElement>(null);
  const days = useRef<HTMLButtonElement>(null);
  const daysId = useId();
  const [hasDays, setHasDays] = useState(false);

  useSeen(
    view.facts.map(({ id }) => id),
    false,
    (facts) => onSeen?.(view.id, facts),
  );
  useLayoutEffect(() => back.current?.focus(), []);

  return (
    <>
      <header class="popup-head popup-back">
        <button type="button" ref={back} onClick={onBack}>
          <Icon svg={arrow} turns />
          {backTo}
        </button>
        <button
          type="button"
          ref={days}
          class={asOf ? 'page-tool is-on' : 'page-tool'}
          aria-label={t('asOfOpen')}
          title={t('asOfOpen')}
          aria-expanded={hasDays}
          aria-controls={daysId}
          onClick={() => setHasDays(!hasDays)}
        >
          <Icon svg={history} />
        </button>
        {hasDays && (
          <AsOfControl
            id={daysId}
            asOf={asOf}
            pageDate={view.pageDate}
            today={today}
            hasFailed={hasFailed}
            onChoose={choose}
          />
        )}
        {view.facts.length > 0 && <CopyCompany view={view} hasText={false} />}
        {mentions > 0 && (
          <MentionsButton name={view.name} mentions={mentions} onJump={() => onJump(view.id)} />
        )}
      </header>
      <main class="company-page">
        <CompanyHeading company={view} level={1} />
        <AsOfBanner
          asOf={asOf}
          onBack={() => {
            days.current?.focus();
            choose(undefined);
          }}
        />
        <StatusLines threads={view.threads} />
        {mentions > 0 && <PageAge {...view} />}
        <OwnNote text={view.note} of="company" />
        {view.facts.length === 0 ? (
          <p class="company-summary">{t(asOf ? 'asOfNothing' : 'cardNoFacts')}</p>
        ) : (
          <>
            <h2 class="heard">{plural('popupFacts', view.facts.length)}</h2>
            <Timeline view={view} headingLevel={3} />
          </>
        )}
      </main>
    </>
  );
}
