import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '../../assets/_locales/en/messages.json';

/** The messages of `_locales`. Keys ending in `_one`, `_other` and so on are plural forms, asked for without the ending. */
export type MessageKey = keyof typeof english;
type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** What people read, in the language of the browser. */
export interface Strings {
  /** The language of the texts, a BCP 47 tag; dates and numbers follow it. */
  locale: string;
  direction: 'ltr' | 'rtl';
  t(key: MessageKey, ...substitutions: string[]): string;
  /** The form for a number, which is the first substitution. */
  plural(key: PluralKey, count: number, ...substitutions: string[]): string;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT_LETTER = new RegExp(`(?!${RIGHT_TO_LEFT_LETTER.source})\\p{L}`, 'u');

/**
 * Strings over the extension API's `i18n`. All of it follows the language of the texts and not the browser's own, which may
 * be one that we do not have: then the texts are English, and their direction is too.
 */
export function createStrings(i18n: { getMessage(key: string, substitutions?: string[]): string }): Strings {
  const locale = i18n.getMessage('localeTag') || 'en';
  const direction = RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
  const foreign = direction === 'rtl' ? LEFT_TO_RIGHT_LETTER : RIGHT_TO_LEFT_LETTER;
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  // A name that runs the other way would pull what stands beside it along: marks and numbers would change places.
  const isolate = (text: string) => (foreign.test(text) ? `\u2068${text}\u2069` : text);
  return {
    locale,
    direction,
    t: (key, ...substitutions) => i18n.getMessage(key, substitutions.map(isolate)),
    plural(key, count, ...substitutions) {
      const args = [numbers.format(count), ...substitutions.map(isolate)];
      return i18n.getMessage(`${key}_${rules.select(count)}`, args) || i18n.getMessage(`${key}_other`, args);
    },
  };
}

const StringsContext = createContext<Strings | undefined>(undefined);

/** Hands the strings to every component below; each `main` does it once. */
export const StringsProvider = StringsContext.Provider;

export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('useStrings outside a StringsProvider');
  return strings;
}
