import { writtenKeys } from '../ui/keys.tsx';

/** The keys that walk from mention to mention. */
export interface Shortcuts {
  next: string;
  previous: string;
}

/** Both shortcuts as the reader's browser has them; undefined where one of them has no keys. */
export function readShortcuts(
  commands: readonly { name?: string | undefined; shortcut?: string | undefined }[],
): Shortcuts | undefined {
  const keys = (name: string) => commands.find((command) => command.name === name)?.shortcut;
  const next = keys('next-mention');
  const previous = keys('previous-mention');
  return next && previous ? { next: writtenKeys(next), previous: writtenKeys(previous) } : undefined;
}
