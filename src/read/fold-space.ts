// Control characters, marks that nobody sees, and those that turn the direction of text around: a pack may not hold
// them, and they cut words apart. The joiners of Persian and Indian scripts stay.
const INVISIBLE = /[^\P{Cc}\s]|[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** One line of text: white space of every kind is one space, nothing at the ends, nothing invisible. */
export function foldSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** At most `max` UTF-16 code units, cut between words. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2))}…`;
}

/** Letters and figures alone, small: what two texts are compared by. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
