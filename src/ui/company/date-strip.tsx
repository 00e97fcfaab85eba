import type { CompanyView } from '../../model/company-view.ts';
import {
  anchorAt,
  type DatedMark,
  type DateLayout,
  layOutDates,
  type Stretch,
} from '../../timeline/lay-out-dates.ts';
import { formatDate } from '../format-date.ts';
import { kindClass } from '../kind.tsx';
import { type Strings, useStrings } from '../strings.ts';

/** In px: a lane of marks, what stands above the line for the page's name, and below it for years. */
const LANE = 9;
const ABOVE = 15;
const BELOW = 17;
const DOT = 3.5;
/** In px, of the texts: a letter, a Chinese character, and the space between two texts. */
const LETTER = 6.6;
const CHARACTER = 11;
const SPACE = 8;
/** The narrowest line, in px: a card in a window of 320. */
const NARROWEST = 264;
/** Below this part of the line a mark is as wide as a dot. */
const DAY = 0.02;

/**
 * A company's facts on a line of time, with the page where it stands among them. A picture beside the list that says the
 * same: it is heard as one sentence, and nothing in it can be pressed.
 */
export function DateStrip({ view }: { view: Pick<CompanyView, 'facts' | 'pageDate' | 'newerCount'> }) {
  const strings = useStrings();
  const layout = layOutDates(view.facts, view.pageDate, (date) => widthOf(formatDate(date, strings)));
  if (!layout) return null;
  const line = ABOVE + layout.lanes * LANE;
  // Time runs along the line of reading.
  const x = (at: number) => `${((strings.direction === 'rtl' ? 1 - at : at) * 100).toFixed(2)}%`;
  const { page, gap } = layout;
  return (
    <svg class="date-strip" role="img" aria-label={describe(view, layout, strings)} height={line + BELOW}>
      {page && <PageMark page={page} line={line} x={x} />}
      <line class="strip-line" x1={x(0)} x2={x(gap?.from ?? 1)} y1={line} y2={line} />
      {gap && <line class="strip-gap" x1={x(gap.from)} x2={x(gap.to)} y1={line} y2={line} />}
      {gap && <line class="strip-line" x1={x(gap.to)} x2={x(1)} y1={line} y2={line} />}
      {layout.ticks.map(({ date, at }) => (
        <g class="strip-tick" key={date}>
          <line x1={x(at)} x2={x(at)} y1={line} y2={line + 3} />
          <text x={x(at)} y={line + 14} text-anchor={anchorAt(at)} direction={strings.direction}>
            {formatDate(date, strings)}
          </text>
        </g>
      ))}
      {layout.marks.map((mark) => (
        <FactMark mark={mark} y={line - 6 - mark.lane * LANE} x={x} key={mark.fact.id} />
      ))}
    </svg>
  );
}

interface Placed {
  /** Where on the line, as a length of CSS. */
  x: (at: number) => string;
}

function FactMark({ mark: { fact, from, to }, y, x }: { mark: DatedMark; y: number } & Placed) {
  const { kind, modality, isNewer, isSuperseded } = fact;
  const looks = [
    'strip-mark',
    kindClass(kind),
    isNewer && 'newer',
    isSuperseded && 'superseded',
    modality && 'unsure',
  ];
  const isDot = to - from <= DAY;
  const middle = x((from + to) / 2);
  return (
    <g class={looks.filter(Boolean).join(' ')}>
      {isNewer && isDot && <circle class="strip-halo" cx={middle} cy={y} r={DOT + 2} />}
      {isDot ? (
        <circle class="strip-dot" cx={middle} cy={y} r={DOT} />
      ) : (
        // A line with round ends: of a rectangle, a span from right to left has no corner to begin at.
        <line class="strip-span" x1={x(from)} x2={x(to)} y1={y} y2={y} />
      )}
    </g>
  );
}

function PageMark({ page: { from, to }, line, x }: { page: Stretch; line: number } & Placed) {
  const { t, direction } = useStrings();
  const middle = (from + to) / 2;
  return (
    <g class="strip-page">
      {to - from > DAY && <line class="strip-page-span" x1={x(from)} x2={x(to)} y1={line} y2={line} />}
      <line class="strip-page-line" x1={x(middle)} x2={x(middle)} y1={ABOVE - 3} y2={line} />
      <text x={x(middle)} y={ABOVE - 6} text-anchor={anchorAt(middle)} direction={direction}>
        {t('stripPage')}
      </text>
    </g>
  );
}

/** At most how much of a line a text takes with the space after it. */
function widthOf(text: string): number {
  const widths = [...text].map((letter) => (letter < '\u2e80' ? LETTER : CHARACTER));
  return (widths.reduce((sum, width) => sum + width, 0) + SPACE) / NARROWEST;
}

function describe(
  { pageDate, newerCount }: Pick<CompanyView, 'pageDate' | 'newerCount'>,
  { marks }: DateLayout,
  strings: Strings,
): string {
  const [first = '', last = ''] = [marks[0], marks.at(-1)].map((mark) => mark?.fact.date ?? '');
  const sentences = [
    strings.plural('stripFacts', marks.length, formatDate(first, strings), formatDate(last, strings)),
    pageDate && strings.t('cardPageDate', formatDate(pageDate, strings)),
    newerCount > 0 && strings.plural('newerFacts', newerCount),
  ];
  return sentences.filter(Boolean).join(' ');
}
