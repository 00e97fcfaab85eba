import type { MarkingRound, PageMarking } from './in-page/content.ts';
import { median, percentile } from './in-page/time.ts';
import { markPage, type Session } from './session.ts';
import { kb, ms, type Row } from './table.ts';

export interface Marked {
  url: string;
  small: PageMarking;
  large: PageMarking;
}

/** Marks every page with few and with very many names, in turns, so that both have the machine as it is. */
export async function markPages(
  { small, large }: { small: Session; large: Session },
  urls: readonly string[],
  rounds: number,
): Promise<Marked[]> {
  const marked: Marked[] = [];
  for (const url of urls) {
    const few = await markPage(small, url, rounds);
    const many = await markPage(large, url, 2 * rounds);
    const fewAgain = await markPage(small, url, rounds);
    marked.push({ url, large: many, small: { ...few, rounds: [...few.rounds, ...fewAgain.rounds] } });
  }
  return marked;
}

export type Of = (round: MarkingRound) => number;
const work: Of = ({ reading, matching }) => reading + matching;

/** Of each page the median of its rounds; of all pages the sum. */
export function total(markings: readonly PageMarking[], of: Of): number {
  return markings.reduce((sum, { rounds }) => sum + median(rounds.map(of)), 0);
}

const MAX_FLOORS = 3;
const MAX_RATIO = 1.1;

export function markingRows(
  browser: string,
  marked: readonly Marked[],
  names: [small: string, large: string],
): Row[] {
  const [few, many] = [marked.map(({ small }) => small), marked.map(({ large }) => large)];
  const floor = total(many, (round) => round.floor);
  const rows: Row[] = [];
  const add = (what: string, value: number, from: number, beside: string, most?: number) => {
    const times = value / from;
    const budget = most === undefined ? {} : { budget: `${most} ×`, holds: times <= most };
    rows.push({ browser, what, measured: ms(value), floor: `${ms(from)} ${beside}`, times, ...budget });
  };
  const pages = `${marked.length} pages`;
  add(
    `${pages}, ${names[1]} names: all work in the page`,
    total(many, work),
    floor,
    'TreeWalker',
    MAX_FLOORS,
  );
  add(
    '… of it reading the text and collecting words',
    total(many, ({ reading }) => reading),
    floor,
    'TreeWalker',
  );
  add(
    '… of it finding, choosing and painting',
    total(many, ({ matching }) => matching),
    floor,
    'TreeWalker',
  );
  const words = total(many, (round) => round.words);
  add(
    'all work in the page, beside a walk that cuts the text into words',
    total(many, work),
    words,
    'TreeWalker and words',
  );
  add(
    `${pages}, ${names[1]} names against ${names[0]}: work in the page`,
    total(many, work),
    total(few, work),
    names[0],
    MAX_RATIO,
  );
  const whole: Of = (round) => work(round) + round.waiting;
  add('… with the wait for the background', total(many, whole), total(few, whole), names[0], MAX_RATIO);
  const count = (of: (marking: PageMarking) => number, side: readonly PageMarking[]) =>
    side.reduce((sum, marking) => sum + of(marking), 0);
  rows.push({
    browser,
    what: `mentions on ${pages} with ${names[1]} names`,
    measured: String(count(({ mentions }) => mentions, many)),
    floor: `${count(({ mentions }) => mentions, few)} ${names[0]}`,
  });
  const sizes = (side: readonly PageMarking[]) => {
    const lengths = side.map(({ reply }) => reply);
    return `${kb(median(lengths))} median, ${kb(percentile(lengths, 100))} at most`;
  };
  rows.push({
    browser,
    what: `reply to a page's words, ${names[1]} names`,
    measured: sizes(many),
    floor: `${sizes(few)} ${names[0]}`,
    times: count(({ reply }) => reply, many) / count(({ reply }) => reply, few),
  });
  return rows;
}
