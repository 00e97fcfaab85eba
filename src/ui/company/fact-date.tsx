import type { PartialDate } from '../../model/partial-date.ts';
import { DateText } from '../date.tsx';
import { formatDate } from '../format-date.ts';
import { useStrings } from '../strings.ts';

interface FactDateProps {
  date: PartialDate | undefined;
  /** Of the article that says so. */
  published: PartialDate | undefined;
}

/** A fact without a date of its own holds as of its article's date: that much the source says, and no more. */
export function FactDate({ date, published }: FactDateProps) {
  const strings = useStrings();
  if (date) {
    return (
      <span class="fact-date">
        <DateText date={date} />
      </span>
    );
  }
  return (
    <span class="fact-date undated">
      {published ? strings.t('dateAsOf', formatDate(published, strings)) : strings.t('dateUnknown')}
    </span>
  );
}
