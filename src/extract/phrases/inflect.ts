/** Verbs that do not follow the rules: their past forms. */
const IRREGULAR: Record<string, string> = {
  be: 'is are was were been am',
  beat: 'beaten',
  become: 'became',
  begin: 'began begun',
  bid: '',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  cost: '',
  cut: '',
  fall: 'fell fallen',
  fight: 'fought',
  forbid: 'forbade forbidden',
  freeze: 'froze frozen',
  get: 'got gotten',
  go: 'went gone',
  grow: 'grew grown',
  hit: '',
  hold: 'held',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  let: '',
  lose: 'lost',
  make: 'made',
  mislead: 'misled',
  overtake: 'overtook overtaken',
  pay: 'paid',
  put: '',
  quit: '',
  repay: 'repaid',
  rise: 'rose risen',
  run: 'ran',
  say: 'said',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: '',
  shed: '',
  shrink: 'shrank shrunk',
  shut: '',
  sink: 'sank sunk',
  slide: 'slid',
  speak: 'spoke spoken',
  spend: 'spent',
  spin: 'spun',
  split: '',
  stand: 'stood',
  strike: 'struck stricken',
  swell: 'swelled swollen',
  swing: 'swung',
  take: 'took taken',
  tell: 'told',
  unfreeze: 'unfroze unfrozen',
  uphold: 'upheld',
  win: 'won',
  wind: 'wound',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};

/** A short vowel between consonants in the only syllable: 'plan' and 'quit' double their last letter, 'gain' and 'show' do not. */
const DOUBLES = /^(?:qu|[^aeiou])*[aeiou][bdfgklmnprtvz]$/;
/** Those of two syllables that double it too, as they are stressed on the last. */
const DOUBLING = new Set('acquit admit annul begin forbid permit'.split(' '));
/** Those that double it in Britain alone. */
const BRITISH = new Set('cancel label total'.split(' '));
const ES_AFTER = /(?:s|sh|ch|x|z|o)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/** The forms that a verb or a noun takes in a text, in small letters, the plain one first: buy, buys, buying, bought. */
export function inflect(word: string): string[] {
  const stems = stemsOf(word);
  const ing = stems.map((stem) => `${stem}ing`);
  const past = IRREGULAR[word];
  if (past !== undefined) return [word, plural(word), ...ing, ...past.split(' ').filter(Boolean)];
  if (CONSONANT_Y.test(word)) return [word, plural(word), `${word.slice(0, -1)}ied`, ...ing];
  if (word.endsWith('e')) return [word, plural(word), `${word}d`, ...ing];
  return [word, plural(word), ...stems.map((stem) => `${stem}ed`), ...ing];
}

/** What stands before -ing. */
function stemsOf(word: string): string[] {
  const doubled = word + word.slice(-1);
  if (BRITISH.has(word)) return [word, doubled];
  if (DOUBLES.test(word) || DOUBLING.has(word)) return [doubled];
  return [/[^eyo]e$/.test(word) && word !== 'be' ? word.slice(0, -1) : word];
}

function plural(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return ES_AFTER.test(word) ? `${word}es` : `${word}s`;
}
