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
  return next && previous ? { next: asWritten(next), previous: asWritten(previous) } : undefined;
}

/** Firefox spells out the names of keys, Chrome shows what is on them. */
function asWritten(shortcut: string): string {
  return shortcut.replace(/Period$/, '.').replace(/Comma$/, ',');
}
