import type { Marks } from '../../model/marks.ts';

/** A line of text: how far it reaches, of 120, and the names in it as [from, to]. */
type Line = [end: number, ...names: [from: number, to: number][]];

const LINES: readonly Line[] = [[112, [14, 40]], [104, [62, 84]], [116, [30, 56]], [72]];
/** The companies that the names stand for, in the page's order: the last one names the first company again. */
const COMPANIES = [0, 1, 0];

interface PagePictureProps {
  marks: Marks;
  style?: 'dotted' | 'solid' | 'tint';
}

/** Lines of a page, small, with the names in them marked: what words would tell at length. */
export function PagePicture({ marks, style = 'dotted' }: PagePictureProps) {
  const seen = new Set<number>();
  let name = 0;
  const isMarked = () => {
    const company = COMPANIES[name++] ?? 0;
    const isFirst = !seen.has(company);
    seen.add(company);
    return marks === 'every' || (marks === 'first' && isFirst);
  };
  return (
    <svg class="picture page-picture" viewBox="0 0 128 72" aria-hidden="true">
      {LINES.map(([end, ...names], i) => {
        const y = 12 + i * 15;
        return (
          <g key={y}>
            <path class="text" d={`M8 ${y}H${end}`} />
            {names.map(([from, to]) => (
              <g key={from} class={isMarked() ? `mark ${style}` : ''}>
                {/* Room around a name, so that it stands out of its line. */}
                <path class="gap" d={`M${from - 3} ${y}H${to + 3}`} />
                <rect class="behind" x={from - 2} y={y - 5} width={to - from + 4} height="10" rx="2" />
                <path class="name" d={`M${from} ${y}H${to}`} />
                <path class="line" d={`M${from - 1} ${y + 6}H${to + 1}`} />
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
