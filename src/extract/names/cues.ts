import { COMPANY_CUES } from './company-cues.ts';
import { type Cue, OFFICER } from './cue.ts';

/** What stands beside the names of people, places and other things. */
const OTHER_CUES: readonly Cue[] = [
  {
    rule: 'honorific',
    for: 'person',
    points: 5,
    before:
      /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Prof|Professor|Judge|Justice|Senator|Sen|Rep|Gov|Governor|President|Prime Minister|Minister|Secretary|Chancellor|Mayor|Attorney General|Captain|Col|Gen|Rev|King|Queen|Prince|Princess|Pope|Saint)\.?\s$/,
  },
  {
    rule: 'officer before',
    for: 'person',
    points: 3,
    before: new RegExp(
      `\\b(?:${OFFICER}|[Aa]nalyst|[Ee]conomist|[Ss]trategist|[Tt]rader|[Bb]roker|[Ll]awyer|[Aa]ttorney|[Pp]rofessor|[Aa]uthor|[Aa]rchitect|[Ss]cientist|[Pp]hysicist|[Cc]hemist|[Cc]hef|[Cc]reator|[Ii]nventor|[Rr]apper|[Cc]oach|[Dd]eputy|[Aa]ctor|[Aa]ctress|[Ss]inger|[Rr]eporter|[Jj]ournalist|[Ee]ditor|[Pp]artner|[Mm]inister|[Gg]overnor|[Ss]ecretary|[Pp]resident|[Dd]irector|[Mm]anager|[Ee]ngineer|billionaire|tycoon|entrepreneur|investor|[Ww]riter|[Hh]ead),?\\s$`,
    ),
  },
  { rule: 'age', for: 'person', points: 5, after: /^,\s\d{2}(?:,|\s?\))/ },
  {
    rule: 'officer after',
    for: 'person',
    points: 4,
    after: new RegExp(
      `^(?:,\\s|\\s[-–—]+\\s|\\s\\()(?:an?\\s|the\\s|its\\s|now\\s)?(?:[\\p{L}’'-]+\\s){0,4}?(?:${OFFICER}|analyst|economist|strategist|lawyer|attorney|professor|senior vice president|partner|manager|minister|governor|secretary|head of|head|who|author|editor|portfolio manager)\\b`,
      'iu',
    ),
  },
  { rule: 'himself', for: 'person', points: 4, after: /^,?\s(?:himself|herself)\b/ },
  {
    rule: 'is an officer',
    for: 'person',
    points: 4,
    after:
      /^\s(?:is|was|became|becomes|has been|will be|remains)\s(?:an?\s|the\s|its\s|now\s)?(?:(?:former|new|interim|deputy|vice|executive)\s)*(?:chief \p{Ll}+|CEO|CFO|COO|chair(?:man|woman|person)?|president|managing director|general counsel|spokes(?:man|woman|person))\b/u,
  },
  {
    rule: 'a person’s verb',
    for: 'person',
    points: 1,
    after:
      /^\s(?:said|says|told|tells|added|wrote|tweeted|continued|recalled|joked|explained|argues|thinks|remembers|was born|died|joined|resigned|stepped down|retired|graduated|testified)\b/,
  },
  {
    rule: 'his own',
    for: 'person',
    points: 1.5,
    after: /^,?\s(?:\p{Ll}[\p{L}-]*,?\s){1,7}(?:he|his|she|her|himself|herself)\b/u,
  },
  {
    rule: 'byline',
    for: 'person',
    points: 4,
    before:
      /(?:^|[\s|(;])(?:By|Editing by|Reporting by|Writing by|Photo by|Written by|[Rr]eporting by|[Ee]diting by)\s(?:\p{Lu}\p{L}+ \p{Lu}\p{L}+ and )?$/u,
  },

  {
    rule: 'county',
    for: 'place',
    points: 8,
    after:
      /^(?:(?:,| and) \p{Lu}\p{L}+)*\s(?:count(?:y|ies)|province|district|township|peninsula|valley|river)\b|^\s\p{Lu}\p{L}+-(?:based|area)\b/u,
  },
  {
    rule: 'its site',
    for: 'place',
    points: 3,
    before: /\b(?:[Ii]ts|[Tt]heir|[Tt]he|['’]s?)\s(?:\p{Ll}+\s)?$/u,
    after:
      /^\s(?:plants?|factory|factories|refinery|mines?|mill|smelter|facility|facilities|campus|warehouse|store|shipyard|works|terminal|oil ?field|gas ?field|complex|hub|depot|pit|quarry|data cent(?:er|re))\b/,
  },
  { rule: 'head of', for: 'other', points: 2, before: /\b[Hh]ead of\s$/ },
  {
    rule: 'head of it somewhere',
    for: 'other',
    points: 4,
    before: /\b(?:[Hh]ead|[Dd]irector) of\s$/,
    after: /^\s(?:at|for)\s\p{Lu}/u,
  },
  {
    rule: 'in',
    for: 'place',
    points: 1.2,
    before:
      /\b(?:[Ii]n|near|outside|across|throughout|[Aa]round|between|from|north of|south of|east of|west of|[Ii]nto|visit(?:ed|ing)? to|city of|town of|state of|province of|island of|headquartered in|based in)\s$/,
  },
  {
    rule: 'dateline',
    for: 'place',
    points: 4,
    after:
      /^(?:,\s[\p{L}. ]{2,20}?)?(?:,?\s(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\w*\.?\s\d{1,2})?\s?(?:\((?:Reuters|AP|AFP|Bloomberg|Xinhua|PTI|IANS|dpa|Reuters Health|Thomson Reuters[^)]*|BUSINESS WIRE|MarketWatch|CNN[^)]*|PRNewswire|GLOBE NEWSWIRE)\)|[—–]{1,2}|--?)\s/u,
  },
  { rule: 'of that place', for: 'place', points: 1, after: /^-based\b/ },

  {
    rule: 'a thing',
    for: 'other',
    points: 1.5,
    before:
      /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Aa]|[Aa]n|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[Yy]our|new|latest|called|dubbed|named|codenamed|titled)\s(?:new\s|latest\s|first\s|flagship\s|popular\s)?$/,
  },
  {
    rule: 'counted in points',
    for: 'other',
    points: 8,
    after:
      /^\s(?:\p{Ll}+\s){0,3}(?:rose|fell|gained|lost|added|shed|up|down|climbed|dropped|jumped|slid)\s(?:by\s|about\s|nearly\s|more than\s)?[\d.,]+\s?points\b/u,
  },
  {
    rule: 'a thing in the sky',
    for: 'other',
    points: 8,
    before: /\b(?:moons?|planets?|asteroids?|comets?|galaxy|nebula|constellation)\s$/,
  },
  { rule: 'a degree', for: 'other', points: 8, before: /\bdegrees\s$/ },
  {
    rule: 'described as no firm',
    for: 'other',
    points: 6,
    after:
      /^(?:\s\([^)]{1,30}\))?,\s(?:an?|the)\s(?:[\p{L}.’'-]+\s){0,4}?(?:military operation|government agency|nonprofit|non-profit|charity|think tank|advocacy group|lobby(?:ing)? group|trade group|trade body|industry body|labou?r union|trade union|ministry|university|magazine|newspaper|city|town|village|suburb|island)(?=[,.;)]|\s(?:against|in|of|on|near|that|which|with|for|based|where|and)\b)/u,
  },
  {
    rule: 'a city before its state',
    for: 'place',
    points: 8,
    before:
      /\b(?:in|of|from|near|at|to)\s(?:(?:North|South|East|West|Fort|Mount|New|Port|Lake|Upper|Lower)\s)?$/,
    after:
      /^,\s(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.\s?[HJMYCD]|Okla|Ore|Pa|R\.\s?I|S\.\s?[CD]|Tenn|Va|Vt|Wash|W\.\s?Va|Wis|Wyo)\./,
  },
  // 'Washington, DC, the company …'
  {
    rule: 'a state after its city',
    for: 'place',
    points: 7,
    before: /\p{Lu}\p{Ll}+,\s$/u,
    after: /^,\s(?:the|it|which|where)\b/,
  },
  { rule: 'its price', for: 'other', points: 2, after: /^\sprices?\b/ },
  {
    rule: 'an illness',
    for: 'other',
    points: 8,
    before:
      /\b(?:condition|disease|disorder|syndrome|virus|protein|gene|method|language|species|illness)\s(?:called|named|known as)\s$/,
  },
  {
    rule: 'one of several brands',
    for: 'other',
    points: 4,
    after:
      /^(?:['’]s)?(?:(?:,|,?\sand|,?\sor)\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}){0,5}\s(?:brands|beers|lagers|labels|ales|wines|cereals|snacks)\b/u,
  },
  {
    rule: 'brands called so',
    for: 'other',
    points: 6,
    before:
      /\b(?:beer|ale|food|drinks?|beverage|clothing|fashion|beauty|household|sauce|bread|snack|spirits|wine|cosmetics|skincare|fragrance)\sbrands,?\s(?:such as\s|like\s|including\s)?(?:\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}(?:,|,?\sand|,?\sor)\s){0,5}$/u,
  },
  {
    rule: 'made an officer',
    for: 'person',
    points: 6,
    before: /\b(?:appoint(?:s|ed|ing)?|nam(?:es|ed|ing)|promot(?:es|ed|ing)|elect(?:s|ed))\s$/,
    after:
      /^\s(?:as\s|its\s|to\s)?(?:new\s|interim\s|acting\s)?(?:CEO|CFO|COO|CTO|[Cc]hief|[Cc]hair|[Pp]resident|[Hh]ead|[Dd]irector|[Mm]anaging)/,
  },
  {
    rule: 'a programme',
    for: 'other',
    points: 3,
    after:
      /^(?:\s\([^)]{1,20}\))?\s(?:contracts?|programmes?|programs?|projects?|initiatives?|missions?|schemes?|companies|awards?|acts?|bills?|laws?|index|grants?|treaty|conference|festival|ceremony)\b/,
  },
  {
    rule: 'a product',
    for: 'other',
    points: 2,
    after:
      /^(?:\s\([^)]{1,20}\))?\s(?:smartphones?|phones?|handsets?|tablets?|drugs?|medicines?|vaccine|cars?|sedans?|SUVs?|trucks?|jets?|planes?|aircraft|rockets?|consoles?|browser|operating system|software|app|apps|devices?|watch|series|edition|processor|chips?|index|bill|law|act|trial|treatment|therapy|tests?|virus|missile|conference|festival|awards?|programme|program|project|initiative|mission|game|film|movie|show|album|book)\b/,
  },
];

/** How a name is told from a person, a place or a thing by its company. The strongest of each side is what counts most. */
export const CUES: readonly Cue[] = [...COMPANY_CUES, ...OTHER_CUES];
