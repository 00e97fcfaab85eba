import type { DateRole } from './found-date.ts';
import { looksAhead } from './tense.ts';

/** What a date does in its sentence, read from the words right before and after it. The first pattern that fits decides. */

/** In UTF-16 code units. */
const REACH = 80;

const ARTICLE =
  '(?:the |a |an |its |early |late |mid-|about |around |end of |the end of |start of |the start of |beginning of )*';
const ON = `(?:\\b(?:in|on|at|during|for|of|late|early|dated) )?${ARTICLE}`;

const BEFORE: [DateRole, RegExp][] = [
  [
    'since',
    new RegExp(
      `(?<!(?:\\bnot|n[’']t|\\bnever)\\s(?:\\S+\\s){0,6}|midway |halfway )\\b(?:since|until|till|through|from|between) ${ON}$`,
      'i',
    ),
  ],
  // 'advice between 1 April 2016 and 30 June 2018'
  ['since', new RegExp(`\\bbetween .{4,24} and ${ON}$`, 'i')],
  [
    'background',
    new RegExp(
      `\\b(?:than(?: (?:it|they) (?:did|had|was|were))?|(?:versus|vs\\.?|compared (?:with|to)|against(?= (?:[$€£]?\\d|an? (?:loss|profit|gain)|just|only|about|around|nearly)))(?: \\S*[^\\s,]){0,5}|(?:up|down|rise|fall|increase|decrease|drop|decline|gain|growth|change|lift|slide|jump) (?:[\\d.,]+\\S* (?:percent|per cent|pc)? ?)?(?:from|on|over)|same (?:time )?(?:period|quarter|month|week|time|day|half)(?: of| in)?|(?:record (?:high|low)|level|low|high|lowest|highest|peak|first time)(?: \\S+){0,3} (?:in|of|from)|anniversary of|following|prior to|in response to|in the wake of|on the heels of|because of) ${ON}$`,
      'i',
    ),
  ],
  // 'since its listing in May'
  [
    'since',
    new RegExp(`\\b(?<!\\b(?:has|have|had|was|were|is) )since (?!then )(?:[\\w’'-]+ ){2,6}${ON}$`, 'i'),
  ],
  [
    'background',
    new RegExp(
      `\\bfrom (?:(?:levels? of|an?|about|around|nearly) )*(?:[a-z]+ )?\\S*\\d\\S* (?:\\S+ ){0,3}(?:in|on|during|for)? ?${ARTICLE}(?:(?:first|last|final|same) (?:\\w+ )?(?:months?|quarters?|half|weeks?) (?:of |in )?)?$`,
      'i',
    ),
  ],
  [
    'founding',
    new RegExp(
      `\\b(?:founded|established|incorporated|co-founded|cofounded|created|formed|set up|started out|began life|born|dates? (?:back )?to|dating (?:back )?to|est\\.)(?: (?:by|as|with)(?: \\S+){1,6})?(?: back)?,? ${ON}$`,
      'i',
    ),
  ],
  // 'Ordered trains for delivery in 2022'
  [
    'background',
    /\bfor (?:deliver(?:y|ies)|completion|use|release|launch|entry into service)(?: \S+){1,8} $/i,
  ],
  ['background', new RegExp(`\\b(?:after|before|ahead of|prior to) ${ON}$`, 'i')],
  [
    'due',
    new RegExp(
      `\\b(?:due|by|deadline|scheduled|slated|planned|maturing|expires?|no later than|before the end of) ${ON}$`,
      'i',
    ),
  ],
  [
    'said',
    new RegExp(
      `\\b(?:(?:filing|letter|statement|memo|note|e-?mail)s? (?:that was )?(?:dated|published|released|issued|sent|made)|(?:said|says|told(?: \\S+){1,4}|(?<!\\b(?:was|were|been|be|is|are) )(?:added|wrote|commented|confirmed|noted|tweeted)|declined to comment)(?: (?:in|to|by|at|via) (?:\\S+ ){0,5}?(?:statement|interview|e?-?mail|note|letter|filing|call|tweet|post|memo|comments?|report|conference|release|reporters|analysts|investors)(?: to (?:the )?\\S+)?)?|(?:in|at) (?:\\S+ ){0,4}(?:statement|interview|note|tweet|press conference|news conference|blog post|conference call|report)(?: \\S+ ){0,4}?),? ${ON}$`,
      'i',
    ),
  ],
];

/** The writer's own words. */
const I_SAID =
  /\b(?:I|we)\s(?:\S+ly\s)?(?:explained|wrote|argued|said|reported|noted|pointed out|told you)\s(?:on\s|last\s)?$/;

const AFTER: [DateRole, RegExp][] = [
  [
    'dateline',
    /^,? ?\((?:Reuters|AP|AFP|Bloomberg|Xinhua|UPI|IANS|PTI|Dow Jones|GNA|TASS|Kyodo|Yonhap|[A-Z]{2,5})\)/,
  ],
  ['dateline', /^,? (?:at )?\d{1,2}:\d\d\b/],
  ['background', /^(?:['’]s)? (?:levels?|high|low|peak|record)\b/],
  // What was withdrawn or met is the outlook of a year.
  [
    'period',
    /^(?:['’]s)? (?:(?:financial|fiscal|full-year|annual|earnings|profit|sales|revenue|growth) )*(?:outlook|guidance|forecasts?|targets?|budget|estimates?)\b/,
  ],
  // 'Months of wrangling over the 2019 deal': it names the deal, and dates nothing else.
  [
    'name',
    /^ (?:ruling|decision|verdict|judge?ment|order|report|accord|contract|collision|accident|explosion|deal|merger|acquisition|takeover|agreement|settlement|purchase|ipo|listing|flotation|buyout|bankruptcy|launch|recall|scandal|crisis|crash|fire|spill|attack|hack|breach)\b/i,
  ],
  // What a company does about an election or the Olympics it does at some other time.
  ['background', /^ (?:(?:midterm )?elections?|Olympics|World Cup|census)\b/],
  ['background', /^,? (?:after which|when it was founded)\b/],
];

/** 'Its Sept. 1 fire', 'the 27 July ruling': the day says which one is meant. */
function isNaming(before: string, date: string, after: string): boolean {
  return (
    /\d/.test(date) &&
    /[A-Z]/.test(date) &&
    !/\b(?:19|20)\d\d\b/.test(date) &&
    /(?:\b(?:the|our|its|their|his|her)|['’]s)\s$/i.test(before) &&
    /^\s(?!(?:and|or|to|at|in|on|by|for|from|with|when|after|before|as|that|said|is|was|were|are|will|would|has|had)\b)[a-z]{3,}/.test(
      after,
    )
  );
}

/** The role by the words around; undefined where they tell none. */
export function readRole(sentence: string, start: number, end: number): DateRole | undefined {
  const after = sentence.slice(end, end + REACH);
  const behind = AFTER.find(([, pattern]) => pattern.test(after));
  if (behind) return behind[0];
  const before = sentence.slice(Math.max(0, start - REACH), start);
  if (I_SAID.test(before)) return 'background';
  if (isNaming(before, sentence.slice(start, end), after)) return 'name';
  // 'the lowest level since' may stand before the word that the rule itself took in: 'since September'.
  // 'Down by a third since the start of the year' is a figure of that year.
  const lead =
    /^(?:since(?! the (?:start|beginning) of the year)|until|till|before|after|by|through|from)\b/i.exec(
      sentence.slice(start, end),
    )?.[0] ?? '';
  const text = before + (lead && `${lead} `);
  const role = BEFORE.find(([, pattern]) => pattern.test(text))?.[0];
  // 'With effect from 1 April' it begins, whatever the tense.
  if (
    role === 'since' &&
    /\b(?:with effect|effective|starting|beginning|take effect|takes effect)\s(?:as\s)?(?:from|of)\s(?:\S+\s){0,2}$/i.test(
      text,
    )
  )
    return 'event';
  // 'Will change them from January' begins then; 'has sold them from January' holds since.
  if (role === 'since' && /\bfrom\s*(?:\S+\s){0,2}$/i.test(text) && looksAhead(sentence, start, end))
    return 'event';
  // 'said this year’s figures were better' tells what was said, not when.
  return role === 'said' && /^['’]s\b/.test(after) ? 'background' : role;
}
