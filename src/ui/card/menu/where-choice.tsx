import { useId } from 'preact/hooks';
import type { DecidedWhere } from '../../../model/card-decision.ts';
import { type Strings, useStrings } from '../../strings.ts';

export type Where = Exclude<DecidedWhere, 'page'>;

interface WhereChoiceProps {
  legend: string;
  /** The host of the page; empty for files of this computer. */
  site: string;
  where: Where;
  onChange: (where: Where) => void;
}

/** Whether what is decided holds on this site or everywhere. */
export function WhereChoice({ legend, site, where, onChange }: WhereChoiceProps) {
  const strings = useStrings();
  const name = useId();
  const choices = [
    ['site', onSite(site, strings)],
    ['everywhere', strings.t('where_everywhere')],
  ] as const;
  return (
    <fieldset class="where">
      <legend>{legend}</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={where === value}
            onChange={() => onChange(value)}
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

export function onSite(site: string, { t }: Strings): string {
  return site ? t('where_site', site) : t('where_files');
}
