import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browser/driver/index.ts';

export interface BenchOptions {
  /** Folders of saved pages. */
  pages: string[];
  /** A pack of the companies that these pages name. */
  pack: string;
  /** How many names the two packs have. */
  small: number;
  large: number;
  /** At most so many pages. */
  most: number;
  rounds: number;
  browsers: BrowserKind[];
  build: boolean;
  /** Nothing but the installation of the large pack is measured, so many times over as there are rounds. */
  installing: boolean;
  /** Puts the results into RESULTS.md. */
  write: boolean;
}

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Throws an Error that says what is wrong with a call. */
export function readOptions(args: string[]): BenchOptions {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', multiple: true },
      pack: text,
      small: text,
      large: text,
      most: text,
      rounds: text,
      browser: { type: 'string', multiple: true },
      'no-build': flag,
      installing: flag,
      write: flag,
    },
  });
  const browsers = (values.browser ?? [...KINDS]) as BrowserKind[];
  const unknown = browsers.find((kind) => !KINDS.includes(kind));
  if (unknown) throw new Error(`--browser is ${KINDS.join(' or ')}, not: ${unknown}`);
  return {
    pages: values.pages ?? ['tests/fixtures/pages', 'assets/demo'],
    pack: values.pack ?? 'tests/fixtures/packs/brands.json',
    small: count('small', values.small ?? '1000'),
    large: count('large', values.large ?? '1000000'),
    most: values.most === undefined ? Number.POSITIVE_INFINITY : count('most', values.most),
    rounds: count('rounds', values.rounds ?? '3'),
    browsers,
    build: !values['no-build'],
    installing: values.installing,
    write: values.write,
  };
}

function count(option: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${option} takes a whole number above 0, not: ${text}`);
}
