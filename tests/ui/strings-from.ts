import type english from '../../assets/_locales/en/messages.json';
import { createStrings, type Strings } from '../../src/ui/strings.ts';

interface Options {
  /** A folder of `_locales`. What it does not have comes in English, as it does in the browsers. */
  language?: string;
  /** Messages in place of those. */
  messages?: Record<string, string>;
  /** Changes every message, to see how a longer language fits. */
  change?: (message: string) => string;
}

type Messages = Record<string, { message: string; description?: string }>;

/** The messages of each folder of `_locales`. */
export const LOCALES: Record<string, Messages> & { en: typeof english } = Object.fromEntries(
  Object.entries(
    import.meta.glob<Messages>('../../assets/_locales/*/messages.json', { eager: true, import: 'default' }),
  ).map(([path, messages]) => [path.split('/').at(-2), messages]),
);

/** Strings as the browser would make them of one of `_locales`, without a browser. */
export function stringsFrom({
  language = 'en',
  messages = {},
  change = (text) => text,
}: Options = {}): Strings {
  const own = LOCALES[language];
  if (!own) throw new Error(`there is no assets/_locales/${language}`);
  const all: Messages = { ...LOCALES.en, ...own };
  const texts: Record<string, string> = {
    ...Object.fromEntries(Object.entries(all).map(([key, { message }]) => [key, change(message)])),
    localeTag: all.localeTag?.message ?? '',
    ...messages,
  };
  return createStrings({
    getMessage: (key, substitutions = []) =>
      (texts[key] ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
  });
}
