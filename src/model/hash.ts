/**
 * A number of 32 bits that stands for a text (MurmurHash3 over its UTF-16 code units). It is stored, so it must never
 * change; two seeds give two numbers that have nothing to do with each other.
 */
export function hashText(text: string, seed = 0): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    const code = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    hash ^= Math.imul((code << 15) | (code >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
