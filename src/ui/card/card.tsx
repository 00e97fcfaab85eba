import { useId } from 'preact/hooks';
import type { CompanyView } from '../../model/company-view.ts';
import { CompanyHeading } from '../company/company-heading.tsx';
import { FactItem } from '../company/fact-item.tsx';
import { PageWarning } from '../company/page-warning.tsx';
import type { OnOpenSource } from '../company/source-line.tsx';
import { StatusLines } from '../company/status-lines.tsx';
import { useStrings } from '../strings.ts';
import { CardFrame, type CardScheme } from './card-frame.tsx';
import { CardTimeline } from './card-timeline.tsx';
import { describeCompany } from './describe-company.ts';
import { RelatedCompanies, type RelatedCompany } from './related-companies.tsx';

export interface CardProps {
  view: CompanyView;
  /** Other companies of these facts that the page could show a card of. */
  related?: RelatedCompany[];
  /** Light or dark like the page; the system's choice where it is not known. */
  scheme?: CardScheme | undefined;
  onClose: () => void;
  onOpenSource?: OnOpenSource;
  onOpenRelated?: (id: string) => void;
}

/** What opens at a mention: who it is, where its matters stand, whether the page is out of date, the facts that matter. */
export function Card({ view, related = [], scheme, onClose, onOpenSource, onOpenRelated }: CardProps) {
  const { t } = useStrings();
  const nameId = useId();
  const keyFacts = view.key.flatMap((id) => view.facts.find((fact) => fact.id === id) ?? []);
  return (
    <CardFrame
      labelledBy={nameId}
      description={describeCompany(view, useStrings())}
      scheme={scheme}
      onClose={onClose}
      heading={<CompanyHeading company={view} id={nameId} level={2} />}
    >
      <StatusLines threads={view.threads} />
      <PageWarning {...view} />
      {view.facts.length === 0 ? (
        <div class="card-note">
          <h3>{t('cardNoFacts')}</h3>
          <p>{t('cardNoFactsHint', view.name)}</p>
        </div>
      ) : (
        <>
          <h3 class="heard">{t('cardKeyFacts')}</h3>
          <ul class="key-facts">
            {keyFacts.map((fact) => (
              <FactItem fact={fact} onOpenSource={onOpenSource} key={fact.id} />
            ))}
          </ul>
        </>
      )}
      <RelatedCompanies companies={related} onOpen={onOpenRelated} />
      {view.facts.length > keyFacts.length && <CardTimeline view={view} onOpenSource={onOpenSource} />}
    </CardFrame>
  );
}
