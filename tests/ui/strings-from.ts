import english from '../../assets/_locales/en/messages.json';
import { createStrings, type Strings } from '../../src/ui/strings.ts';

interface Options {
  direction?: 'ltr' | 'rtl';
  /** Messages in place of the English ones. */
  messages?: Record<string, string>;
  /** Changes every message, to see how a longer language fits. */
  change?: (message: string) => string;
}

/** Strings as the browser would make them of `_locales/en`, without a browser. */
export function stringsFrom({
  direction = 'ltr',
  messages = {},
  change = (text) => text,
}: Options = {}): Strings {
  const texts: Record<string, string> = {
    ...Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, change(message)])),
    localeTag: english.localeTag.message,
    '@@bidi_dir': direction,
    ...messages,
  };
  return createStrings({
    getMessage: (key, substitutions = []) =>
      (texts[key] ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
  });
}
