import type { FactView } from '../model/company-view.ts';
import { dateSpan, type PartialDate } from '../model/partial-date.ts';

/** A piece of the line of time, from 0, its beginning, to 1, its end. Of a day both are the same. */
export interface Stretch {
  from: number;
  to: number;
}

export interface DatedMark extends Stretch {
  fact: FactView;
  /** Marks that would touch lie in lanes above each other, from 0 upwards. */
  lane: number;
}

/** Where dates lie on a line of time, in parts of its length. Nothing in it depends on a screen. */
export interface DateLayout {
  /** The oldest first. Facts without a date have no place here. */
  marks: DatedMark[];
  lanes: number;
  page?: Stretch;
  /** Years or, of a short time, months. */
  ticks: { date: PartialDate; at: number }[];
  /** Where time without any fact was left out, because it would take most of the line. */
  gap?: Stretch;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** At either end, so that no mark is cut off. */
const EDGE = 0.04;
/** A mark takes as much, whatever its span: a dot of 9 px on a line of 300. */
const MARK = 0.03;
const MOST_LANES = 4;
const MOST_TICKS = 5;
/** So near an end, a text leans inwards. */
const NEAR_END = 0.1;
/** Years without any fact are left out where they are most of the time, and take this part of the line in their place. */
const LONG_GAP_MS = 3 * 365 * DAY_MS;
const MOST = 0.6;
const GAP = 0.08;
/** What lies before or after a gap has at least this part of the line, if it is one day only. */
const LEAST_SIDE = 0.06;

interface Span {
  first: number;
  last: number;
}

/**
 * `undefined` where there are not two dated facts: one is no line. `widthOf` tells how much of the line the text of a date
 * takes with the space after it.
 */
export function layOutDates(
  facts: readonly FactView[],
  pageDate: PartialDate | undefined,
  widthOf: (date: PartialDate) => number,
): DateLayout | undefined {
  const dated = facts
    .flatMap((fact) => (fact.date ? [{ fact, span: toSpan(fact.date) }] : []))
    .sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
  if (dated.length < 2) return undefined;
  const page = pageDate === undefined ? undefined : toSpan(pageDate);
  const line = createLine([...dated.map(({ span }) => span), ...(page ? [page] : [])]);
  const ends: number[] = [];
  const marks = dated.map(({ fact, span }) => {
    const stretch = line.place(span);
    const lane = takeLane(ends, stretch);
    return { fact, ...stretch, lane };
  });
  return {
    marks,
    lanes: ends.length,
    ...(page && { page: line.place(page) }),
    ticks: withRoom(ticksOf(line), widthOf),
    ...(line.gap && { gap: line.gap }),
  };
}

function toSpan(date: PartialDate): Span {
  const { first, last } = dateSpan(date);
  return { first: Date.parse(first), last: Date.parse(last) };
}

/** The lowest lane that is free there; where there are too many, the one that was free first. */
function takeLane(ends: number[], { from, to }: Stretch): number {
  const middle = (from + to) / 2;
  const start = Math.min(from, middle - MARK / 2);
  let lane = ends.findIndex((end) => end <= start);
  if (lane < 0) lane = ends.length < MOST_LANES ? ends.length : ends.indexOf(Math.min(...ends));
  ends[lane] = Math.max(to, middle + MARK / 2);
  return lane;
}

interface Line {
  from: number;
  to: number;
  place(span: Span): Stretch;
  gap?: Stretch;
  isInGap(time: number): boolean;
}

/** The line that holds these spans: straight, or with the one long time left out in which there is nothing. */
function createLine(spans: readonly Span[]): Line {
  const from = Math.min(...spans.map(({ first }) => first));
  const to = Math.max(...spans.map(({ last }) => last), from + DAY_MS);
  const inner = (at: number) => EDGE + at * (1 - 2 * EDGE);
  const empty = longestGap(spans);
  const length = empty ? empty.last - empty.first : 0;
  // Where there are only two days, the time between them is what there is to see.
  if (!empty || length < LONG_GAP_MS || length < MOST * (to - from) || length === to - from) {
    const at = (time: number) => inner((time - from) / (to - from));
    return {
      from,
      to,
      place: ({ first, last }) => ({ from: at(first), to: at(last) }),
      isInGap: () => false,
    };
  }
  const [before, after] = [empty.first - from, to - empty.last];
  const left = Math.min(Math.max((before / (before + after)) * (1 - GAP), LEAST_SIDE), 1 - GAP - LEAST_SIDE);
  const at = (time: number) =>
    inner(
      time <= empty.first
        ? before === 0
          ? 0
          : (left * (time - from)) / before
        : after === 0
          ? 1
          : left + GAP + ((1 - GAP - left) * (time - empty.last)) / after,
    );
  return {
    from,
    to,
    place: ({ first, last }) => ({ from: at(first), to: at(last) }),
    gap: { from: inner(left), to: inner(left + GAP) },
    isInGap: (time) => time > empty.first && time < empty.last,
  };
}

/** The longest time that no span has a day in. */
function longestGap(spans: readonly Span[]): Span | undefined {
  let longest: Span | undefined;
  let end = Number.NEGATIVE_INFINITY;
  for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
    const isLonger = !longest || first - end > longest.last - longest.first;
    if (end !== Number.NEGATIVE_INFINITY && first > end && isLonger) longest = { first: end, last: first };
    end = Math.max(end, last);
  }
  return longest;
}

/** The beginnings of years, or of months where a year is too long, no more than there is room for. */
function ticksOf(line: Line): DateLayout['ticks'] {
  const months = [12, 24, 60, 120, 240, 600, 1200];
  const yearly = beginnings(line, months.find((step) => beginnings(line, step).length <= MOST_TICKS) ?? 1200);
  if (yearly.length > 1) return yearly;
  const monthly = [1, 3, 6].map((step) => beginnings(line, step));
  return monthly.find(({ length }) => length <= MOST_TICKS) ?? yearly;
}

/** To which side of a place its text stands: near an end it leans inwards. */
export function anchorAt(at: number): 'start' | 'middle' | 'end' {
  return at < NEAR_END ? 'start' : at > 1 - NEAR_END ? 'end' : 'middle';
}

/** Without those whose text would run into the one before, or out of the line. */
function withRoom(ticks: DateLayout['ticks'], widthOf: (date: PartialDate) => number): DateLayout['ticks'] {
  let end = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ date, at }) => {
    const width = widthOf(date);
    const start = at - { start: 0, middle: width / 2, end: width }[anchorAt(at)];
    if (start < end || start < 0 || start + width > 1) return false;
    end = start + width;
    return true;
  });
}

function beginnings(line: Line, stepMonths: number): DateLayout['ticks'] {
  const start = new Date(line.from);
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / stepMonths) * stepMonths;
  const ticks: DateLayout['ticks'] = [];
  for (let month = first; ; month += stepMonths) {
    const [year, of] = [Math.floor(month / 12), month % 12];
    // The year 99 is not 1999.
    const day = new Date(0);
    day.setUTCFullYear(year, of, 1);
    const time = day.getTime();
    if (time > line.to || ticks.length > 2 * MOST_TICKS) return ticks;
    if (time < line.from || line.isInGap(time)) continue;
    const text = String(year).padStart(4, '0');
    ticks.push({
      date: stepMonths < 12 ? `${text}-${String(of + 1).padStart(2, '0')}` : text,
      at: line.place({ first: time, last: time }).from,
    });
  }
}
