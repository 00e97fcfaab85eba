import { FACT_KINDS, type FactKind } from '../../model/fact.ts';
import { KindIcon, kindClass, kindLabel } from '../kind.tsx';
import { useStrings } from '../strings.ts';
import { Field } from './field.tsx';

interface KindSelectProps {
  value: FactKind;
  onInput(kind: FactKind): void;
}

export function KindSelect({ value, onInput }: KindSelectProps) {
  const { t } = useStrings();
  return (
    <Field label={t('editor_kind')}>
      {(control) => (
        <div class={`kind-select ${kindClass(value)}`}>
          <span class="accent">
            <KindIcon kind={value} />
          </span>
          <select
            {...control}
            value={value}
            onChange={({ currentTarget }) => {
              const kind = FACT_KINDS.find((each) => each === currentTarget.value);
              if (kind) onInput(kind);
            }}
          >
            {FACT_KINDS.map((kind) => (
              <option value={kind} key={kind}>
                {t(kindLabel(kind))}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
