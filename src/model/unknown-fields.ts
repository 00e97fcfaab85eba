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
  for (const place of walk(schema as unknown as Schema, data, '')) {
    if (places.push(place) >= max) break;
  }
  return places;
}

/** `facts` and 3 make `facts[3]`; that and `date` make `facts[3].date`. */
export function placeOf(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  return parent ? `${parent}.${key}` : key;
}

function* walk(schema: Schema, data: unknown, place: string): Generator<string> {
  if (schema.wrapped) yield* walk(schema.wrapped, data, place);
  else if (schema.item && Array.isArray(data)) {
    for (const [i, each] of data.entries()) yield* walk(schema.item, each, placeOf(place, i));
  } else if (schema.entries && data && typeof data === 'object') {
    for (const [key, value] of Object.entries(data)) {
      const field = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
      if (field) yield* walk(field, value, placeOf(place, key));
      else yield placeOf(place, key);
    }
  }
}
