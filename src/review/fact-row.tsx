import pencil from 'lucide-static/icons/pencil.svg?raw';
import quoteIcon from 'lucide-static/icons/text-quote.svg?raw';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DateText } from '../ui/date.tsx';
import { Icon } from '../ui/icon.tsx';
import { KindIcon, KindLabel, kindClass, ModalityNote } from '../ui/kind.tsx';
import { useStrings } from '../ui/strings.ts';
import { FactContext } from './fact-context.tsx';
import { fieldsOf } from './fact-fields.ts';
import { FactForm } from './fact-form.tsx';
import type { ReviewFact } from './review.ts';
import type { FactListParts } from './review-view.ts';

interface FactRowProps {
  shown: ReviewFact;
  /** The name of its company. */
  company: string;
  parts: FactListParts;
}

/** One fact: to tick, to see in its place in the article, to mend. */
export function FactRow({ shown, company, parts }: FactRowProps) {
  const { t } = useStrings();
  const { review, text, actions } = parts;
  const { fact, isTicked, isWeak, isEdited, isOwn } = shown;
  const fields = review.factForms[fact.id];
  const [isInContext, setInContext] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(fields !== undefined);
  useEffect(() => {
    if (wasOpen.current && !fields) edit.current?.focus();
    wasOpen.current = fields !== undefined;
  });
  const boxId = `tick-${fact.id}`;
  const statementId = `statement-${fact.id}`;

  if (fields) {
    return (
      <li class={`review-fact ${kindClass(fields.kind)} open`} data-fact={fact.id}>
        <FactForm shown={shown} fields={fields} {...parts} />
        <FactContext text={text} evidence={fact.evidence} />
      </li>
    );
  }
  return (
    <li class={`review-fact ${kindClass(fact.kind)}${isTicked ? '' : ' unticked'}`} data-fact={fact.id}>
      <input
        type="checkbox"
        id={boxId}
        aria-labelledby={statementId}
        checked={isTicked}
        onChange={({ currentTarget }) =>
          actions.onChange({ do: 'tick', fact: fact.id, isTicked: currentTarget.checked })
        }
      />
      <div class="review-fact-body">
        <p class="fact-meta">
          <span class="fact-kind accent">
            <KindIcon kind={fact.kind} />
          </span>
          <span class={fact.date ? 'fact-date' : 'fact-date undated'}>
            {fact.date ? <DateText date={fact.date} /> : t('dateUnknown')}
          </span>{' '}
          <KindLabel kind={fact.kind} /> {fact.modality && <ModalityNote modality={fact.modality} />}{' '}
          {isWeak && !isEdited && <span class="fact-weak">{t('review_weak')}</span>}{' '}
          {isOwn && <span class="fact-own">{t('review_own')}</span>}
        </p>
        <label class="fact-statement" for={boxId} id={statementId} dir="auto">
          {fact.statement}
        </label>
        {(fact.thread || fact.said) && (
          <p class="fact-more">
            {fact.thread && <bdi>{t('review_threadOf', fact.thread.title)}</bdi>}
            {fact.said && (
              <bdi>
                {t(
                  'factSaid',
                  fact.said.role ? fact.said.speaker + t('listComma') + fact.said.role : fact.said.speaker,
                )}
              </bdi>
            )}
          </p>
        )}
        <p class="fact-buttons">
          <button
            type="button"
            class="quiet-button"
            aria-expanded={isInContext}
            aria-describedby={statementId}
            onClick={() => setInContext(!isInContext)}
          >
            <Icon svg={quoteIcon} />
            {t('review_context')}
          </button>
          <button
            type="button"
            class="quiet-button fact-edit"
            ref={edit}
            aria-describedby={statementId}
            onClick={() => actions.onChange({ do: 'fillIn', fact: fact.id, fields: fieldsOf(fact, company) })}
          >
            <Icon svg={pencil} />
            {t('review_edit')}
          </button>
        </p>
        {isInContext && <FactContext text={text} evidence={fact.evidence} />}
      </div>
    </li>
  );
}
