import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './sources.ts';

/** What says left or right where the line of reading is meant: such a style does not turn for Arabic. */
const ONE_SIDED = [
  /(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?![\w])[\w-]*\s*:/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
];

describe('the styles', () => {
  it('follow the line of reading and never name a side', () => {
    const oneSided = filesBelow('src')
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => oneSidedIn(read(file)).map((line) => `${file}: ${line}`));
    expect(oneSided).toEqual([]);
  });

  it.each([
    'margin-left: 4px;',
    'border-right-color: red;',
    'inset: 0; left: 4px;',
    'border-top-left-radius: 4px;',
    'text-align: right;',
  ])('are seen to name a side: %s', (style) => {
    expect(oneSidedIn(style)).toEqual([style]);
  });

  it.each(['margin-inline-start: 4px;', 'text-align: start;', '--left: 4px;', 'transform-origin: top left;'])(
    'are not taken to: %s',
    (style) => {
      expect(oneSidedIn(style)).toEqual([]);
    },
  );
});

/** The lines of a style sheet that name a side, without its comments. */
function oneSidedIn(css: string): string[] {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => ONE_SIDED.some((pattern) => pattern.test(line)));
}
