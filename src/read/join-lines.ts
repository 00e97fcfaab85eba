/** As much text as is read of an article, in UTF-16 code units: a long chapter. Facts of more would take seconds. */
export const MAX_TEXT = 200_000;

/** Lines as one text, whole lines up to the limit; of a single line above it, its beginning. */
export function joinLines(lines: readonly string[]): { text: string; isWhole: boolean } {
  const whole = lines.join('\n');
  if (whole.length <= MAX_TEXT) return { text: whole, isWhole: true };
  const cut = whole.slice(0, MAX_TEXT + 1);
  const end = cut.lastIndexOf('\n');
  return { text: cut.slice(0, end > MAX_TEXT / 2 ? end : MAX_TEXT), isWhole: false };
}
