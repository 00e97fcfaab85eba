import type { Strings } from '../../src/ui/strings.ts';
import { stringsFrom } from '../ui/strings-from.ts';

/** The strings of a language, as the browser would make them of its folder in `_locales`. */
export function stringsOf(language: string): Strings {
  return stringsFrom({ language });
}

/** Makes every longer word longer, and so wider than in any language that we have. */
export function lengthen(text: string): string {
  return text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(-Math.ceil(word.length / 3)).toLowerCase());
}
