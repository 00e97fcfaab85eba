import { MODALITIES, type Modality } from '../../model/fact.ts';
import { MODALITY_LABELS } from '../kind.tsx';
import { useStrings } from '../strings.ts';
import { Field } from './field.tsx';

interface ModalitySelectProps {
  value: Modality | '';
  onInput(modality: Modality | ''): void;
}

/** How the fact is meant: that it simply holds, or something less, which then never sets where a matter stands. */
export function ModalitySelect({ value, onInput }: ModalitySelectProps) {
  const { t } = useStrings();
  return (
    <Field label={t('editor_modality')}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget }) =>
            onInput(MODALITIES.find((each) => each === currentTarget.value) ?? '')
          }
        >
          <option value="">{t('editor_holds')}</option>
          {MODALITIES.map((modality) => (
            <option value={modality} key={modality}>
              {t(MODALITY_LABELS[modality])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
