/** Verbs that do not follow the rules: the forms besides the plain one, -s and -ing. */
const IRREGULAR: Record<string, string> = {
  be: 'is are was were been being am',
  beat: 'beaten',
  begin: 'began begun beginning',
  bid: 'bidding',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  come: 'came',
  cut: 'cutting',
  do: 'does did done',
  drive: 'drove driven',
  fall: 'fell fallen',
  find: 'found',
  fly: 'flew flown',
  forgo: 'forwent forgone',
  freeze: 'froze frozen',
  get: 'got gotten getting',
  give: 'gave given',
  go: 'goes went gone',
  grow: 'grew grown',
  have: 'has had',
  hit: 'hitting',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  lose: 'lost',
  make: 'made',
  oversee: 'oversaw overseen',
  overtake: 'overtook overtaken',
  pay: 'paid',
  put: 'putting',
  quit: 'quitting',
  rebuild: 'rebuilt',
  rise: 'rose risen',
  run: 'ran running',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  set: 'setting',
  shed: 'shedding',
  shrink: 'shrank shrunk',
  shut: 'shutting',
  sink: 'sank sunk',
  slide: 'slid',
  speak: 'spoke spoken',
  spend: 'spent',
  spin: 'spun spinning',
  split: 'splitting',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck stricken',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  undergo: 'underwent undergone',
  win: 'won winning',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};

/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(
  'admit ban bar cap commit defer dip drop equip flag log occur omit permit plan quit refer rig sap scrap ship slip snap stop step strip submit swap tap top transfer trim tip'.split(
    ' ',
  ),
);
const ES_AFTER = /(?:s|sh|ch|x|z|o)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/** The forms that a verb or a noun takes in a text, in small letters, the plain one first: buy, buys, buying, bought. */
export function inflect(word: string): string[] {
  const past = IRREGULAR[word];
  const stem = word.endsWith('e') && !/(?:ee|ye|oe)$/.test(word) ? word.slice(0, -1) : word;
  if (past) return [word, plural(word), `${stem}ing`, ...past.split(' ')];
  if (DOUBLING.has(word)) {
    const doubled = word + word.slice(-1);
    return [word, plural(word), `${doubled}ed`, `${doubled}ing`];
  }
  if (CONSONANT_Y.test(word)) return [word, plural(word), `${word.slice(0, -1)}ied`, `${word}ing`];
  return [word, plural(word), word.endsWith('e') ? `${word}d` : `${word}ed`, `${stem}ing`];
}

function plural(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return ES_AFTER.test(word) ? `${word}es` : `${word}s`;
}
