/** Systems give up on names that are longer; in UTF-16 code units. */
const MOST = 80;

/** `factcards-xiaomi.csv`: letters and figures of any script, which every system takes in the name of a file. */
export function fileNameOf(company: string, ending: string): string {
  const name = company
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, MOST)
    .replace(/^-|[-\ud800-\udbff]$/g, '');
  return `factcards-${name || 'company'}.${ending}`;
}
