import type { Strings } from '../../src/ui/strings.ts';
import { LOCALES, stringsFrom } from '../ui/strings-from.ts';

/**
 * The strings of a language, as the browser would make them of its folder in `_locales`. Of one that is not there yet: its
 * direction, numbers and dates with English texts, for German made longer by a good third, as German runs beside English.
 */
export function stringsOf(language: string): Strings {
  if (language in LOCALES) return stringsFrom({ language });
  return stringsFrom({ messages: { localeTag: language }, ...(language === 'de' && { change: lengthen }) });
}

/** Makes every longer word longer, and so wider than it was. */
export function lengthen(text: string): string {
  return text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(-Math.ceil(word.length / 3)).toLowerCase());
}
