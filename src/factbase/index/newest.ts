import type { Fact } from '../../model/fact.ts';
import { hasHappened } from '../../model/has-happened.ts';
import { datePrecision, dateSpan, isSurelyAfter, type PartialDate } from '../../model/partial-date.ts';

/** The date of the newest thing that happened to each of many companies: the latest beginning, of those the most precise. */
export interface Newest {
  add(company: number, fact: Pick<Fact, 'date' | 'modality'>): void;
  of(company: number): PartialDate | undefined;
  /** All of them, for `newestIn`. */
  all(): Uint32Array;
}

const PRECISIONS = ['year', 'quarter', 'month', 'day'] as const;
const DAY = PRECISIONS.indexOf('day');

export function createNewest(): Newest {
  /** A date as a number that grows with it; 0 for none. */
  let numbers = new Uint32Array(1024);
  return {
    add(company, fact) {
      if (!fact.date || !hasHappened(fact)) return;
      if (company >= numbers.length) {
        const more = new Uint32Array(2 * (company + 1));
        more.set(numbers);
        numbers = more;
      }
      numbers[company] = Math.max(numbers[company] ?? 0, toNumber(fact.date));
    },
    of: (company) => newestIn(numbers)(company),
    all: () => numbers,
  };
}

/** The dates in what `all` of another one gave, on its way between workers. */
export const newestIn =
  (numbers: Uint32Array) =>
  (company: number): PartialDate | undefined => {
    const number = numbers[company];
    return number ? toDate(number) : undefined;
  };

/** Of one company, without what is still to come on this day. */
export function newestOf(
  facts: readonly Pick<Fact, 'date' | 'modality'>[],
  day: PartialDate,
): PartialDate | undefined {
  const newest = createNewest();
  for (const fact of facts) if (!fact.date || !isSurelyAfter(fact.date, day)) newest.add(0, fact);
  return newest.of(0);
}

function toNumber(date: PartialDate): number {
  // Most are, and need no closer look.
  if (date.length === 10) return Number(date.replaceAll('-', '')) * PRECISIONS.length + DAY;
  const { first } = dateSpan(date);
  return Number(first.replaceAll('-', '')) * PRECISIONS.length + PRECISIONS.indexOf(datePrecision(date));
}

function toDate(number: number): PartialDate {
  const digits = String(Math.floor(number / PRECISIONS.length)).padStart(8, '0');
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  switch (PRECISIONS[number % PRECISIONS.length]) {
    case 'day':
      return `${year}-${month}-${day}`;
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    default:
      return year;
  }
}
