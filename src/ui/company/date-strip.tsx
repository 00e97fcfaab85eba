import type { CompanyView } from '../../model/company-view.ts';
import { type DatedMark, type DateLayout, layOutDates, type Stretch } from '../../timeline/lay-out-dates.ts';
import { formatDate } from '../format-date.ts';
import { kindClass } from '../kind.tsx';
import { type Strings, useStrings } from '../strings.ts';

/** In px: a lane of marks, what stands above the line for the page's name, and below it for years. */
const LANE = 15;
const ABOVE = 18;
const BELOW = 20;
const DOT = 5;
/** Below this part of the line a mark is as wide as a dot. */
const DAY = 0.02;

/**
 * A company's facts on a line of time, with the page where it stands among them. A picture beside the list that says the
 * same: it is heard as one sentence, and nothing in it can be pressed.
 */
export function DateStrip({ view }: { view: Pick<CompanyView, 'facts' | 'pageDate' | 'newerCount'> }) {
  const strings = useStrings();
  const layout = layOutDates(view.facts, view.pageDate);
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
          <line x1={x(at)} x2={x(at)} y1={line} y2={line + 4} />
          <text x={x(at)} y={line + 16} text-anchor={anchorAt(at)} direction={strings.direction}>
            {formatDate(date, strings)}
          </text>
        </g>
      ))}
      {layout.marks.map((mark) => (
        <FactMark mark={mark} y={line - 9 - mark.lane * LANE} x={x} key={mark.fact.id} />
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
      {isNewer && isDot && <circle class="strip-halo" cx={middle} cy={y} r={DOT + 2.5} />}
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
      <line class="strip-page-line" x1={x(middle)} x2={x(middle)} y1={ABOVE - 4} y2={line} />
      <text x={x(middle)} y={ABOVE - 8} text-anchor={anchorAt(middle)} direction={direction}>
        {t('stripPage')}
      </text>
    </g>
  );
}

/** Near an end a text leans inwards. Both anchors turn with the direction of the text. */
function anchorAt(at: number): 'start' | 'middle' | 'end' {
  return at < 0.1 ? 'start' : at > 0.9 ? 'end' : 'middle';
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
