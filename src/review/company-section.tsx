import pencil from 'lucide-static/icons/pencil.svg?raw';
import ban from 'lucide-static/icons/x.svg?raw';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { useStrings } from '../ui/strings.ts';
import { CompanyForm } from './company-form.tsx';
import { FactRow } from './fact-row.tsx';
import { factsOf, type ReviewCompany } from './review.ts';
import type { FactListParts } from './review-view.ts';

interface CompanySectionProps {
  company: ReviewCompany;
  parts: FactListParts;
}

/** A company that the article tells of, and its facts. Nothing for one without facts. */
export function CompanySection({ company: shown, parts }: CompanySectionProps) {
  const { review, actions } = parts;
  const { t, plural } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const { id, company, isKnown, isDropped, mentions } = shown;
  const facts = factsOf(review, id);
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const wasDropped = useRef(isDropped);
  // The button that was pressed goes: what takes its place takes the focus.
  useEffect(() => {
    if (wasDropped.current !== isDropped) (isDropped ? undo : heading).current?.focus();
    wasDropped.current = isDropped;
  }, [isDropped]);
  if (facts.length === 0) return null;
  const ticked = facts.filter(({ isTicked }) => isTicked).length;

  if (isDropped) {
    return (
      <section class="review-company dropped" aria-label={company.name}>
        <p>{t('review_dropped', company.name)}</p>
        <button
          type="button"
          class="button"
          ref={undo}
          aria-label={t('review_undropCompany', company.name)}
          onClick={() => actions.onChange({ do: 'drop', company: id, isDropped: false })}
        >
          {t('review_undrop')}
        </button>
      </section>
    );
  }
  const close = () => {
    setOpen(false);
    edit.current?.focus();
  };
  return (
    <section class="review-company" aria-labelledby={`company-${id}`}>
      <header class="review-company-head">
        <input
          type="checkbox"
          aria-label={t('review_tickAll', company.name)}
          checked={ticked === facts.length}
          ref={(box) => {
            if (box) box.indeterminate = ticked > 0 && ticked < facts.length;
          }}
          onChange={({ currentTarget }) =>
            actions.onChange({ do: 'tickAll', company: id, isTicked: currentTarget.checked })
          }
        />
        <div class="review-company-name">
          <h2 id={`company-${id}`} tabIndex={-1} ref={heading}>
            <bdi>{company.name}</bdi>
          </h2>
          <p class="hint">
            {t(isKnown ? 'review_known' : 'review_new')}
            {mentions > 0 && `\u00a0· ${plural('review_mentions', mentions)}`}
          </p>
        </div>
        <div class="review-company-buttons">
          <button
            type="button"
            class="quiet-button"
            ref={edit}
            aria-expanded={isOpen}
            aria-label={t('review_editCompanyOf', company.name)}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon svg={pencil} />
            {t('review_editCompany')}
          </button>
          <button
            type="button"
            class="quiet-button"
            aria-label={t('review_dropCompany', company.name)}
            onClick={() => actions.onChange({ do: 'drop', company: id, isDropped: true })}
          >
            <Icon svg={ban} />
            {t('review_drop')}
          </button>
        </div>
      </header>
      {isOpen && <CompanyForm company={shown} actions={actions} onClose={close} />}
      <ul>
        {facts.map((fact) => (
          <FactRow key={fact.fact.id} shown={fact} company={company.name} parts={parts} />
        ))}
      </ul>
    </section>
  );
}
