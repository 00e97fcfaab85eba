/** The keys of a shortcut, as they are written on them. */
export function Keys({ shortcut }: { shortcut: string }) {
  return (
    <kbd dir="ltr" translate={false}>
      {writtenKeys(shortcut)}
    </kbd>
  );
}

/** Firefox spells out the names of keys, Chrome shows what is on them. */
export function writtenKeys(shortcut: string): string {
  return shortcut.replace(/Period$/, '.').replace(/Comma$/, ',');
}
