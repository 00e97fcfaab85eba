import { useLayoutEffect, useRef } from 'preact/hooks';
import { dateSpan, type PartialDate } from '../../model/partial-date.ts';
import { useStrings } from '../strings.ts';

interface AsOfControlProps {
  id?: string;
  /** The day that is looked at; undefined: today. */
  asOf: PartialDate | undefined;
  pageDate: PartialDate | undefined;
  /** `YYYY-MM-DD` */
  today: PartialDate;
  /** What was known that day could not be had. */
  hasFailed: boolean;
  /** Undefined: today, with all that is known. */
  onChoose(day: PartialDate | undefined): void;
}

/** From which day to look at a company: today, the page's date, or any other. */
export function AsOfControl({ id, asOf, pageDate, today, hasFailed, onChoose }: AsOfControlProps) {
  const { t } = useStrings();
  const isPage = asOf !== undefined && asOf === pageDate;
  const field = useRef<HTMLInputElement>(null);
  const day = asOf ? dateSpan(asOf).last : today;
  const showDay = () => {
    if (field.current) field.current.value = day;
  };

  // Not while it is typed in: the answer to the month alone would undo the day that comes after it.
  useLayoutEffect(() => {
    if (!field.current?.matches(':focus')) showDay();
  });

  return (
    <section class="as-of" id={id} aria-label={t('asOfLabel')}>
      <div class="as-of-days">
        <button type="button" aria-pressed={!asOf} onClick={() => onChoose(undefined)}>
          {t('asOfToday')}
        </button>
        {pageDate && (
          <button type="button" aria-pressed={isPage} onClick={() => onChoose(pageDate)}>
            {t('asOfPage')}
          </button>
        )}
        <input
          type="date"
          ref={field}
          aria-label={t('asOfDay')}
          min="1800-01-01"
          max={today}
          onChange={({ currentTarget: { value, validity } }) => {
            // While a day is typed there are moments without one.
            if (value && validity.valid) onChoose(value === today ? undefined : value);
          }}
          onBlur={showDay}
        />
      </div>
      <p role="alert" class="as-of-failed">
        {hasFailed && t('popupFailed')}
      </p>
    </section>
  );
}
