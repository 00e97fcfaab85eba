import { isCommonWord } from './lexicon/common-words.ts';
import { nameKey } from './names/name-group.ts';

/** Other names of offices that articles use without a word more. */
const SHORT: Record<string, string> = {
  pentagon: 'department of defense',
  dod: 'department of defense',
  doj: 'department of justice',
  sec: 'securities and exchange commission',
  ftc: 'federal trade commission',
  fcc: 'federal communications commission',
  fda: 'food and drug administration',
  epa: 'environmental protection agency',
  cma: 'competition and markets authority',
  fca: 'financial conduct authority',
  'eu commission': 'european commission',
};

const COUNTRY = /^(?:the )?(?:us|u s|uk|u k|american|british|federal(?= department))\s+/;
/** What follows a company's name in full and is left out where the article knows it. */
const TAIL =
  /\s(?:stores|group|holdings?|company|co|inc|corp|corporation|ltd|limited|plc|international|technologies|technology|industries|brands|ag|sa|se|nv|gmbh)$/;

/** The same for the long and the short name of an office or a company, as far as the names alone tell. */
export function partyKey(name: string): string {
  const key = nameKey(name.replace(/-/g, ' '))
    .replace(COUNTRY, '')
    .replace(/^(\w+) (department|ministry)$/, '$2 of $1');
  return shorten(SHORT[key] ?? key);
}

/** 'Brightwell Stores' is Brightwell; 'General Stores' is not General. */
function shorten(key: string): string {
  const short = key.replace(TAIL, '');
  return short === key || isCommonWord(short) ? key : shorten(short);
}
