import type * as v from 'valibot';

/** The parts of our schemas that are looked into here. */
interface Schema {
  type: string;
  entries?: Record<string, Schema>;
  item?: Schema;
  wrapped?: Schema;
}

/** The places of the first few fields that a schema does not know, however deep, in data that it let through. */
export function unknownFields(schema: v.GenericSchema, data: unknown, max: number): string[] {
  const places: string[] = [];
  walk(schema as unknown as Schema, data, [], (path) => {
    if (places.length < max) places.push(path.reduce<string>(placeOf, ''));
  });
  return places;
}

/** `facts` and 3 make `facts[3]`; that and `date` make `facts[3].date`. */
export function placeOf(parent: string, key: Key): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  return parent ? `${parent}.${key}` : key;
}

type Key = string | number;
type Tell = (path: readonly Key[]) => void;

/** Goes through every record of every pack: nothing is made here but where there is something to tell. */
function walk(schema: Schema, data: unknown, path: Key[], tell: Tell): void {
  if (typeof data !== 'object' || data === null) return;
  const { item, entries } = schema.wrapped ?? schema;
  if (item && Array.isArray(data)) {
    for (let i = 0; i < data.length; i++) step(item, i, data[i], path, tell);
  } else if (entries) {
    for (const key of Object.keys(data)) {
      const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
      step(field, key, (data as Record<string, unknown>)[key], path, tell);
    }
  }
}

function step(field: Schema | undefined, key: Key, value: unknown, path: Key[], tell: Tell): void {
  path.push(key);
  if (field) walk(field, value, path, tell);
  else tell(path);
  path.pop();
}
