import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.ts';
import { nameProblem } from './fact-fields.ts';
import type { ReviewCompany } from './review.ts';
import type { CompanyHit, ReviewActions } from './review-view.ts';
import { TextField } from './text-field.tsx';

interface CompanyFormProps {
  company: ReviewCompany;
  actions: ReviewActions;
  onClose: () => void;
}

/** Another name for a company, or the company of the fact base that it is. */
export function CompanyForm({ company: shown, actions, onClose }: CompanyFormProps) {
  const { t } = useStrings();
  const { id, company, before } = shown;
  const form = useRef<HTMLFormElement>(null);
  /** As it was called when the form opened: Escape leaves it so. */
  const nameBefore = useRef(company.name);
  const [name, setName] = useState(company.name);
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<CompanyHit[]>();
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => setName(company.name), [company.name]);
  const isJoined = before !== undefined;
  const wasJoined = useRef(isJoined);
  // What was pressed goes: the button that takes it back, or the field to join another, takes the focus.
  useEffect(() => {
    const next = isJoined ? '.joined button' : '.editor-field:nth-of-type(2) input';
    if (wasJoined.current !== isJoined) form.current?.querySelector<HTMLElement>(next)?.focus();
    wasJoined.current = isJoined;
  }, [isJoined]);

  const { search } = actions;
  useEffect(() => {
    if (query.trim() === '') return setHits(undefined);
    let isCurrent = true;
    search(query.trim()).then(
      (found) => isCurrent && setHits(found.filter((hit) => hit.id !== company.id)),
      () => isCurrent && setHits([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [query, search, company.id]);

  return (
    <form
      class="company-form panel"
      ref={form}
      noValidate
      aria-label={t('review_editCompanyOf', company.name)}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (!isJoined && company.name !== nameBefore.current)
          actions.onChange({ do: 'rename', company: id, name: nameBefore.current });
        onClose();
      }}
    >
      <TextField
        label={t('review_name')}
        value={name}
        problem={nameProblem(name)}
        onInput={(text) => {
          setName(text);
          if (!nameProblem(text)) actions.onChange({ do: 'rename', company: id, name: text.trim() });
        }}
      />
      {before ? (
        <p class="joined">
          {t('review_joined', before.company.name, company.name)}{' '}
          <button
            type="button"
            class="quiet-button"
            onClick={() => actions.onChange({ do: 'part', company: id })}
          >
            {t('review_part')}
          </button>
        </p>
      ) : (
        <TextField label={t('review_join')} hint={t('review_joinHint')} value={query} onInput={setQuery} />
      )}
      <p role="status" class={hits?.length === 0 ? 'hint' : 'heard'}>
        {hits?.length === 0 && t('review_noHits')}
      </p>
      {!before && hits && hits.length > 0 && (
        <ul class="hits">
          {hits.map((hit) => (
            <li key={hit.id}>
              <button
                type="button"
                onClick={() => {
                  actions.onChange({ do: 'join', company: id, to: { id: hit.id, name: hit.name } });
                  setQuery('');
                }}
              >
                <bdi class="hit-name">{hit.name}</bdi>
                {hit.about && <bdi class="hint">{hit.about}</bdi>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="form-buttons">
        <button type="button" class="button" onClick={onClose}>
          {t('review_done')}
        </button>
      </p>
    </form>
  );
}
