import { datePrecision, type PartialDate } from '../model/partial-date.ts';
import { formatDate } from './format-date.ts';
import { useStrings } from './strings.ts';

/** A date with its real precision, in the reader's language. HTML's `<time>` knows no quarters: they are plain text. */
export function DateText({ date }: { date: PartialDate }) {
  const strings = useStrings();
  const text = formatDate(date, strings);
  return datePrecision(date) === 'quarter' ? <span>{text}</span> : <time dateTime={date}>{text}</time>;
}
