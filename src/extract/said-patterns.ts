import { WORD_GROUPS } from './phrases/word-groups.ts';

/** How English news says who speaks. */

export const SAYS =
  'said|says|say|added|adds|told|tells|continued|continues|noted|notes|wrote|writes|tweeted|tweets|explained|explains|warned|warns|cautioned|cautions|insisted|insists|argued|argues|claimed|claims|acknowledged|acknowledges|admitted|admits|conceded|concedes|stressed|stresses|commented|comments|announced|declared|declares|remarked|remarks|confirmed|confirms|promised|promises|vowed|pledged|predicted|predicts|concluded|concludes|replied|replies|responded|responds|alleges|alleged|believes|emphasi[sz]ed|emphasi[sz]es|highlighted|highlights|observed|observes|recall(?:ed|s)(?! (?:[\\w,.-]+ ){0,3}(?:\\d|(?:its|all|some|several|certain|million|thousand|thousands|millions|vehicles|cars|products)\\b))|reiterated|reiterates|stated|states|asserted|asserts|quipped|joked|mused|enthused|lamented|laments|complained|complains|pointed out|points out|reckons|quoted as saying|(?:called|calls) (?=(?:the|it|its|this|that|his|her)\\b)';
export const NAME =
  "(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof)\\.? )?\\p{Lu}[\\p{L}'’-]*\\.?(?: (?:de|da|di|van|von|der|den|bin|al|el|le|la|du)(?= ))*(?: (?:\\p{Lu}[\\p{L}'’-]*|\\p{Lu}\\.)){0,5}(?: and (?:\\p{Lu}[\\p{L}'’-]* ){1,3}(?:Commission|Authority|Administration|Agency|Board|Department|Office|Ministry|Service))?";
/** A board speaks through somebody. */
const BOSS = WORD_GROUPS.boss.replace('|board', '');
export const ROLE_WORDS = `${BOSS}|manager|spokesman|spokeswoman|spokesperson|analyst|economist|strategist|lawyer|engineer|scientist|representative|minister|regulator|professor|owner|co-owner|co-founder|cofounder`;
export const HAS_ROLE = new RegExp(`\\b(?:${ROLE_WORDS})s?\\b`, 'iu');
export const SPOKESPERSON = /\b(?:spokes(?:man|woman|person|people)|press officers?|representatives?)\b/iu;
const ADVERB = '(?: (?:also|later|then|earlier|however|recently|reportedly))?(?: \\w+ly)?';

export const re = (source: string) => new RegExp(source, 'u');
/** 'said Ann Lee, chair of Acme', 'said chief executive Ann Lee' */
export const SAYS_THEN = re(
  `[,"?!] ?(?:${SAYS})\\b(?: (?:the )?(?<before>[^,."“”]{0,70}?))? ?(?<name>${NAME})(?:, (?<after>[^."“”;]{3,120}))?`,
);
/** 'Ann Lee, chair of Acme, said' and 'chief executive Ann Lee said' */
export const NAME_THEN = re(
  `(?<name>${NAME})(?:, (?<after>[^"“”;]{3,120}?),| \\((?<bracket>[^)]{3,60})\\))?${ADVERB} (?:${SAYS})\\b`,
);
/** "Acme's chief executive, Ann Lee, said", 'the head of sales, Ann Lee, told reporters' */
export const ROLE_THEN = re(
  `(?<before>[^,."“”;]{0,60}\\b(?:${ROLE_WORDS})s?(?: (?:officer|director))?(?: (?:of|for|at|in) [^,."“”;]{2,50})?), (?<name>${NAME}),?${ADVERB} (?:${SAYS})\\b`,
);
/** "said Acme's chief executive, Ann Lee" */
export const SAYS_ROLE = re(
  `[,"?!] ?(?:${SAYS}) (?<before>[^,."“”;]{0,60}\\b(?:${ROLE_WORDS})s?(?: (?:officer|director))?(?: (?:of|for|at|in) [^,."“”;]{2,50})?), (?<name>${NAME})`,
);
/** 'A reader in Antwerp, Ann Lee, said': not 'in Santa Fe, New Mexico, said Ann Lee' */
export const INSERTED = re(`(?<=, )(?<name>${NAME}),${ADVERB} (?:${SAYS})\\b(?! (?:\\p{Lu}|the\\b|its\\b))`);
export const ACCORDING = re(
  `\\b[Aa]ccording to (?:the )?(?<before>[^,."“”]{0,70}? )?(?<name>${NAME})(?:, (?<after>[^."“”;]{3,120}))?`,
);
export const SPOKESPERSON_SAYS = re(
  `\\b[Aa]? ?(?<role>(?:[\\w.'’&ǂ-]+ ){0,6}?(?:spokesman|spokeswoman|spokesperson|representative|spokespeople))\\b(?: (?:for|of|at|from) [^,"“”]{2,60}?)?(?:,)?${ADVERB} (?:${SAYS}|declined)\\b|\\b(?:${SAYS}|according to) (?:a|an|the|its|one)? ?(?:[\\w.'’&ǂ-]+ ){0,6}?(?:spokesman|spokeswoman|spokesperson|representative)\\b`,
);
export const PRONOUN_SAYS = re(
  `\\b(?:[Hh]e|[Ss]he)${ADVERB} (?:${SAYS}|declined)\\b|\\b(?:${SAYS}) (?:he|she)\\b`,
);
export const COMPANY_AFTER = re(
  `^ ?(?:,|")?${ADVERB} (?:${SAYS})\\b|^[^,."“”]{0,40}\\b(?:statement|filing|press release)\\b`,
);
export const COMPANY_BEFORE = re(`(?:[,"?!] ?(?:${SAYS})|\\b[Aa]ccording to)(?: the)? $`);
/** What begins with a capital at the start of a sentence, or names another thing than a person. */
export const NO_PERSON =
  /^(?:The|A|An|It|He|She|They|We|I|But|And|In|On|At|For|As|This|That|These|However|Meanwhile|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Analysts?|Sources?|Officials?|People|Reuters|Bloomberg|CNBC|CNN|Court|Judge|Police|Earlier|Last|Looking|Yesterday|Today)\b/u;
