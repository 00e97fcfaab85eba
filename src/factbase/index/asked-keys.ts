import { readName } from '../../model/words.ts';

/** The words of a text that asks for its names. */
export interface AskedKeys {
  /** Each once. */
  all: readonly string[];
  /** Can a name stand in the text? Then the text has all of its words. */
  canHold(name: string): boolean;
}

export function askedKeys(keys: Iterable<string>): AskedKeys {
  const asked = new Set(keys);
  const has = (key: string) => asked.has(key);
  return {
    all: [...asked],
    canHold(name) {
      const { keys: own, isSmall } = readName(name);
      // Of a name in small letters a text gives only the word that it was told to look for.
      return isSmall ? own.some(has) : own.length > 0 && own.every(has);
    },
  };
}
