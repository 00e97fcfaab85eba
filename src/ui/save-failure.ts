import type { Strings } from './strings.ts';

const KNOWN = ['full', 'private', 'changed', 'stale', 'gone', 'unreachable', 'storage'] as const;

/** Why something was not saved, in words: for the codes of the fact base and of messages. What is unknown is the storage's fault. */
export function saveFailureText(error: unknown, { t }: Pick<Strings, 't'>): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return t(`saveFailed_${KNOWN.find((each) => each === code) ?? 'storage'}`);
}
