/**
 * A number of 32 bits that stands for a text (MurmurHash3 over its UTF-16 code units). It is stored, so it must never
 * change; two seeds give two numbers that have nothing to do with each other.
 */
export function hashText(text: string, seed = 0): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = hashCode(hash, text.charCodeAt(i));
  return finishHash(hash, text.length);
}

/** The hash of a text and the next code unit, from the hash before it; the first one from a seed. */
export function hashCode(hash: number, unit: number): number {
  const code = Math.imul(unit, 0xcc9e2d51);
  const mixed = hash ^ Math.imul((code << 15) | (code >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

/** What it is when all code units of a text of this length are in it. */
export function finishHash(hash: number, length: number): number {
  let mixed = hash ^ length;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
