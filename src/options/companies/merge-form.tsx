import { useState } from 'preact/hooks';
import type { Named } from '../../factbase/decision.ts';
import type { FactBase } from '../../factbase/fact-base.ts';
import { Field } from '../../ui/fact-editor/field.tsx';
import { useInPlace } from '../../ui/fact-editor/use-in-place.ts';
import { useStrings } from '../../ui/strings.ts';
import { useFound } from './use-found.ts';

interface MergeFormProps {
  company: Named;
  factBase: Pick<FactBase, 'findCompanies'>;
  onMerge(company: Named, into: Named): void;
  onCancel(): void;
}

/** The search for the company that another one is. */
export function MergeForm({ company, factBase, onMerge, onCancel }: MergeFormProps) {
  const { t, plural } = useStrings();
  const [words, setWords] = useState('');
  const inPlace = useInPlace('input', onCancel);
  const hits = useFound(factBase, words).hits?.filter(({ id }) => id !== company.id);
  return (
    <form class="fact-form line-form" {...inPlace} onSubmit={(event) => event.preventDefault()}>
      <Field label={t('known_mergeWith', company.name)} hint={t('known_mergeHint')} width="whole">
        {(control) => (
          <input
            {...control}
            type="search"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </Field>
      <p role="status" class={hits?.length === 0 ? 'hint' : 'heard'}>
        {hits && (hits.length === 0 ? t('known_none') : plural('known_found', hits.length))}
      </p>
      <ul class="known-hits">
        {hits?.map(({ id, name, about }) => (
          <li key={id}>
            <button type="button" onClick={() => onMerge(company, { id, name })}>
              <bdi class="hit-name">{name}</bdi> {about && <bdi class="hint">{about}</bdi>}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
