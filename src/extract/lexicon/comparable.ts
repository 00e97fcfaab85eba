/** One spelling for the many of a name: 'J.P. Morgan', 'Procter and Gamble', 'Nestlé', 'McDonald’s'. */
export function comparable(name: string): string {
  if (!/[.&\u0080-\uffff]/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\.(?![a-z])/g, '')
    .replace(/&/g, 'and')
    .replace(/’/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');
}
