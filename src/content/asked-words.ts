import type { BackgroundMessages } from '../messages/contract.ts';
import { MAX_KEYS } from '../messages/contract.ts';
import { areInOneText, isNumber } from '../model/words.ts';

/** The words that a page asked for, and which of them together: it knows the names that one such text can hold. */
export interface AskedWords {
  /** True where a text of these words can hold no name that is not known. */
  cover(keys: readonly string[]): boolean;
  /** Takes in what was answered. */
  add(question: Question): void;
}

export function createAskedWords(): AskedWords {
  /** By word the numbers of the texts that it was asked for in. */
  const textsOf = new Map<string, number[]>();
  let texts = 0;
  return {
    cover(keys) {
      if (!keys.every((key) => textsOf.has(key))) return false;
      // A name is asked for by a number only where it has nothing else.
      const spelled = keys.filter((key) => !isNumber(key));
      return spelled.length < 2 || areInOneText(spelled.map((key) => textsOf.get(key) ?? []));
    },
    add(question) {
      for (const text of question.texts()) {
        for (const key of text) {
          const numbers = textsOf.get(key);
          if (numbers) numbers.push(texts);
          else textsOf.set(key, [texts]);
        }
        texts++;
      }
    },
  };
}

/** What one message asks for: the words of some texts. */
export interface Question {
  /** False where there is no room left for a text. */
  add(keys: readonly string[]): boolean;
  texts(): Iterable<readonly string[]>;
  request(): BackgroundMessages['dictionary']['request'];
}

export function createQuestion(): Question {
  const places = new Map<string, number>();
  /** By its words, so that a table of many rows alike asks once. */
  const texts = new Map<string, readonly string[]>();
  return {
    add(keys) {
      if (places.size + keys.length > MAX_KEYS || texts.size === MAX_KEYS) return false;
      for (const key of keys) if (!places.has(key)) places.set(key, places.size);
      texts.set(keys.join(' '), keys);
      return true;
    },
    texts: () => texts.values(),
    request: () => ({
      keys: [...places.keys()],
      texts: [...texts.values()].filter(isSeveral).map((keys) => keys.map((key) => places.get(key) ?? 0)),
    }),
  };
}

const isSeveral = ({ length }: readonly string[]) => length > 1;
