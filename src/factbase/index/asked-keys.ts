import { areInOneText, readName } from '../../model/words.ts';

/** The words of the texts that ask for their names. */
export interface AskedKeys {
  /** Each once. */
  all: readonly string[];
  /** Has one of the texts both words? */
  areTogether(one: string, other: string): boolean;
  /** Can a name stand in one of the texts? Then that text has all of its words. */
  canHold(name: string): boolean;
}

/** `texts`: which of the keys stand together, by their places among them; without it all do. */
export function askedKeys(keys: readonly string[], texts?: readonly (readonly number[])[]): AskedKeys {
  const textsOf = new Map<string, number[]>(keys.map((key) => [key, texts ? [] : [0]]));
  for (const [number, places] of texts?.entries() ?? []) {
    for (const place of places) textsOf.get(keys[place] ?? '')?.push(number);
  }
  const areTogether = (...some: string[]) => areInOneText(some.map((key) => textsOf.get(key) ?? []));
  return {
    all: [...textsOf.keys()],
    areTogether,
    canHold(name) {
      const { keys: own, isSmall } = readName(name);
      // Of a name in small letters a text gives only the word that it was told to look for.
      if (isSmall || own.length < 2) return own.some((key) => textsOf.has(key));
      return areTogether(...own);
    },
  };
}
