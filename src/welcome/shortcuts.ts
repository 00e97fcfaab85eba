import { writtenKeys } from '../ui/keys.tsx';

/** The keys that the reader's browser has for what is worth trying first; what has none is absent. */
export interface Shortcuts {
  /** From mention to mention: only where both ways have keys. */
  walk?: { next: string; previous: string };
  save?: string;
}

export function readShortcuts(
  commands: readonly { name?: string | undefined; shortcut?: string | undefined }[],
): Shortcuts {
  const keys = (wanted: string) => writtenKeys(commands.find(({ name }) => name === wanted)?.shortcut ?? '');
  const [next, previous, save] = ['next-mention', 'previous-mention', 'save-page'].map(keys);
  return { ...(next && previous && { walk: { next, previous } }), ...(save && { save }) };
}
