import type { DateRule } from './found-date.ts';
import { EVENT, GAP, HYPHEN, MONTH, WEEKDAY, YEAR } from './words.ts';

/** What looks like a date and is none: it is used up before any other rule sees it. */
const TRAPS: [name: string, pattern: RegExp][] = [
  ['decade', new RegExp(`\\b(?:${YEAR}s|${YEAR}['’]s\\b(?=\\s+and\\b)|['’]\\d0s)\\b`, 'g')],
  ['season', new RegExp(`\\b${YEAR}(?:${HYPHEN}|\\/)(?:\\d\\d|${YEAR})\\b(?!${HYPHEN}\\d)`, 'g')],
  [
    'range of years',
    new RegExp(`\\b(?:between|from)\\s+${YEAR}\\s+(?:and|to|through|until)\\s+${YEAR}\\b`, 'gi'),
  ],
  [
    'range of months',
    new RegExp(
      `\\b(?:between|from)\\s+${MONTH}(?:\\s+${YEAR})?\\s+(?:and|to|through)\\s+${MONTH}(?:\\s+${YEAR})?(?!\\s*\\d)`,
      'g',
    ),
  ],
  [
    'event',
    /\b(?:9\/11|24\/7|7\/7|Y2K|Black Friday|Cyber Monday|Super (?:Tuesday|Sunday|Saturday)|(?:Good|Casual) Friday|(?:Easter|Whit|Bank Holiday) Monday|(?:Easter|Palm) Sunday|Ash Wednesday|Giving Tuesday|Labor Day|May Day)\b/g,
  ],
  [
    'name',
    new RegExp(
      `\\b(?:Sunday (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Business|Independent|World|People)|(?:Mail|Express|Mirror|Star|Sun) on Sunday|Ruby Tuesday|Sheffield Wednesday|Happy Mondays|Saturday (?:Night Live|Evening Post)|Friday (?:Night|the 13th)|(?:Theresa|Brian|James|Elaine|Peter) May|(?:Theresa |Mrs\\.? |Mr\\.? |Ms\\.? |Lord )May|June (?:Sarpong|Carter)|April (?:Fools?|Ryan)|March of Dimes|Fortune \\d+|(?:Windows|Office|Project|Expo|Agenda|Vision|Horizon|Studio|Euro|Tokyo|Rio|London|Beijing|Paris|Russell|Nasdaq|Server|Boeing|Model|Area|Route|Section|Article|Title|Chapter|Form|Rule|Room|No\\.|Nr\\.) ${YEAR})\\b`,
      'g',
    ),
  ],
  // 2019 Ford Focus, 2020 Corvette; not 2015 IPO.
  [
    'model year',
    new RegExp(
      `\\b(?:the|an?|new|all-new)\\s+${YEAR}\\s+(?=[A-Z][a-z]+|[A-Z]{3,}\\s+[A-Z])(?!${MONTH})(?!${EVENT})`,
      'g',
    ),
  ],
  [
    'maturity',
    new RegExp(
      `\\b(?:notes?|bonds?|debt|debentures|loans?|securities)\\s+(?:(?:that\\s+(?:are|is)\\s+)?due|maturing)\\s+(?:in\\s+)?(?:${MONTH}\\s+)?${YEAR}\\b`,
      'gi',
    ),
  ],
  ['maturity', new RegExp(`\\b${YEAR}\\s+(?:notes?|bonds?|debentures?)\\b`, 'gi')],
  [
    'name of a law',
    new RegExp(
      `\\b(?:Act|Law|Treaty|Code|Bill|Accords?|Agreement|Convention|Constitution) of ${YEAR}\\b`,
      'g',
    ),
  ],
  ['copyright', new RegExp(`(?:©|\\(c\\)|copyright)\\s*(?:${YEAR}\\s?[-–,]\\s?)?${YEAR}`, 'gi')],
  ['citation', new RegExp(`["“‘«][A-Z][^"”’»]{0,60}\\b${YEAR}["”’»]|\\bet al\\.?,?\\s+\\(?${YEAR}\\)?`, 'g')],
  [
    'compared with',
    /\bas (?:much|many|large|big|high|low|little|few) as (?:an?|one|two|three) (?:year|quarter|month|decade)s? (?:ago|earlier|before)\b/gi,
  ],
  ['phone', /(?:\+|\b)\d{1,4}[-.\s]\d{3}[-.\s]\d{3,4}\b|\(\d{3,5}\)\s?\d{3,}/g],
  ['age of things', /\b\d+\s?[-–]\s?(?:year|month|week|day|quarter)s?(?:\s?[-–]\s?(?:old|high|low))?\b/gi],
  [
    'year on year',
    new RegExp(
      `\\b(?:year|month|quarter|week)${GAP}(?:on|over|by)${GAP}(?:year|month|quarter|week)\\b`,
      'gi',
    ),
  ],
  [
    'day of every week',
    new RegExp(`\\b(?:every|each)\\s+(?:${WEEKDAY}|day|week|month|year)\\b|\\b${WEEKDAY}s\\b(?!['’])`, 'gi'),
  ],
  ['newspaper', /(?<=[A-Z]\w+\s)Today\b/g],
  ['nowadays', /\btoday['’]s\b|\b(?:of|until|till|to|than|like)\s+today\b|\bthis day and age\b/gi],
  [
    'no day named',
    /\bthe\s+(?:last|past)\s+(?:year|month|week)\b(?!\s+of)|\b(?:(?:in|over|during|for|within|after)\s+)?the\s+(?:coming|past|last|next|previous|following|recent|intervening|first|final)\s+(?:few\s+|several\s+|couple\s+of\s+|\d+\s+|two\s+|three\s+|four\s+|five\s+|six\s+|seven\s+|eight\s+|nine\s+|ten\s+|twelve\s+)?(?:days|weeks|months|years|quarters|decades?)\b(?!\s+of)/gi,
  ],
];

export const TRAP_RULES: DateRule[] = TRAPS.map(([name, pattern]) => ({
  name: `no date: ${name}`,
  pattern,
  resolve: () => undefined,
}));
