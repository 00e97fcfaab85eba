/** True of two pieces of plain data that say the same: the order of an object's fields says nothing. */
export function isSame(a: object, b: object): boolean {
  return canonical(a) === canonical(b);
}

/** JSON with the fields of every object in one order. */
export function canonical(data: object): string {
  return JSON.stringify(data, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
