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

/** Strings over the extension API's `i18n`. */
export function createStrings(i18n: { getMessage(key: string, substitutions?: string[]): string }): Strings {
  const locale = i18n.getMessage('localeTag') || 'en';
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    direction: i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    t: (key, ...substitutions) => i18n.getMessage(key, substitutions),
    plural(key, count, ...substitutions) {
      const args = [numbers.format(count), ...substitutions];
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
