/** One line of the results. */
export interface Row {
  browser: string;
  what: string;
  /** What was measured, in words: `12.3 ms`. */
  measured: string;
  /** What nobody can do with less, measured in the same run. */
  floor?: string;
  /** How many times the floor. */
  times?: number;
  budget?: string;
  /** Undefined where there is no budget. */
  holds?: boolean;
}

const HEAD = ['browser', 'what', 'measured', 'floor in the same run', '×', 'budget', 'holds'];

/** The rows as a table in Markdown. */
export function toTable(rows: readonly Row[]): string {
  const cells = rows.map(({ browser, what, measured, floor, times, budget, holds }) => [
    browser,
    what,
    measured,
    floor ?? '',
    times === undefined ? '' : times.toFixed(2),
    budget ?? '',
    holds === undefined ? '' : holds ? 'yes' : '**no**',
  ]);
  const lines = [HEAD, HEAD.map(() => '---'), ...cells];
  return lines.map((line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

export function ms(value: number): string {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return `${value >= 100 ? Math.round(value) : value.toFixed(1)} ms`;
}

export function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

export function kb(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}
