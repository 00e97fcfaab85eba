import { comparable } from './comparable.ts';

/** The entries of a word list: what stands between commas and line ends, without the space around it. */
export function entries(list: string): string[] {
  return list.match(/[^\s,][^,\n]*/g) ?? [];
}

/** Runs `make` when its value is first asked for: a list that no article needs is never parsed. */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

export interface KindedName<Kind extends string> {
  kind: Kind;
  /** The text is also an ordinary word, a person, a place or another thing: alone it proves nothing. */
  needsEvidence: boolean;
}

/** A list in which `@agency` begins the names of a kind and `?` follows a name that needs evidence. Keys are `comparable` if not told otherwise. */
export function kindedNames<Kind extends string>(
  list: string,
  key: (name: string) => string = comparable,
): Map<string, KindedName<Kind>> {
  const names = new Map<string, KindedName<Kind>>();
  let certain: KindedName<Kind> | undefined;
  let doubtful: KindedName<Kind> | undefined;
  for (const entry of entries(list)) {
    if (entry.startsWith('@')) {
      const kind = entry.slice(1) as Kind;
      certain = { kind, needsEvidence: false };
      doubtful = { kind, needsEvidence: true };
    } else if (certain && doubtful) {
      if (entry.endsWith(' ?')) names.set(key(entry.slice(0, -2)), doubtful);
      else names.set(key(entry), certain);
    }
  }
  return names;
}

/** The words of a list that has nothing but spaces and line ends between them. */
export function words(list: string): string[] {
  return list.match(/\S+/g) ?? [];
}
