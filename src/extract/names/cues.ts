/** What a name can be the name of. */
export const NAME_CLASSES = ['company', 'person', 'place', 'other'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** Words beside a name that tell what it names, and how strongly: 3 settles it where nothing speaks against it, 1 is a hint. */
export interface Cue {
  rule: string;
  for: NameClass;
  points: number;
  /** What stands directly before the name, in its sentence. */
  before?: RegExp;
  /** What follows it directly, an ending of possession included. */
  after?: RegExp;
}

const OF = "['’]s?\\s";
const OFFICER =
  '(?:(?:group|interim|former|then|new|acting|global|incoming|outgoing|deputy|vice|executive|non-executive|senior)[ -])*(?:chief [a-z]+(?: officer)?|CEO|CFO|COO|CTO|co-CEO|chair(?:man|woman|person)?|co-founder|founder|president|managing director|managing partner|general counsel|spokes(?:man|woman|person)|boss|director|executive|owner)s?';
const STAFF =
  '(?:analysts?|economists?|strategists?|traders?|brokers?|engineers?|employees?|workers?|staff|executives?|shareholders?|investors?|lenders|creditors|bondholders|customers?|clients?|subscribers|users|drivers|pilots|stores?|shops?|outlets?|branches|factory|factories|plants?|refinery|headquarters|offices?|board|management|subsidiary|unit|division|franchise|dealers?|partner)';
const MARKET =
  '(?:shares?|stock|share price|stock price|securities|ADRs?|bonds|debt|market (?:value|cap(?:itali[sz]ation)?|share)|valuation|earnings|profits?|net (?:income|profit|loss)|dividend|balance sheet|quarterly|IPO|initial public offering|listing|rights issue|guidance|outlook|takeover|bid|acquisition|bankruptcy|rating)';
const DEED =
  '(?:acquire[sd]?|buys?|bought|sells?|sold|launch(?:es|ed)?|unveil(?:s|ed)?|posts?|posted|reports? (?:a |an |its |quarterly|earnings|net|profit|sales|revenue|higher|lower|strong|weak)|reported (?:a |an |its |quarterly|earnings|net|profit|sales|revenue|higher|lower|strong|weak|second|third|first|fourth)|rais(?:es|ed) (?:[$£€]|\\d)|rais(?:es|ed) (?:its|prices|funds|money|capital)|files? for|filed for|went public|debut(?:s|ed)|list(?:s|ed) (?:on|in|its)|ships?|shipped|manufactures?|makes|operates?|operated|owns?|employs?|recall(?:s|ed)?|hir(?:es|ed)|appoint(?:s|ed)|nam(?:es|ed) (?:[A-Z]|a |its )|lay(?:s|ing) off|laid off|cut (?:jobs|its|prices|\\d)|slash(?:es|ed)|settle[sd]?|licen[sc]e[sd]?|partner(?:s|ed) with|team(?:s|ed) up|compet(?:es|ed) with|merg(?:es|ed) with|spins? off|spun off|declared a|declared bankruptcy|beat (?:expectations|estimates|forecasts)|miss(?:es|ed) (?:expectations|estimates|forecasts)|expects? (?:to|sales|revenue|earnings|its)|is (?:a|an|the) (?:[\\w-]+ ){0,4}(?:company|firm|maker|provider|startup|start-up|retailer|bank|manufacturer|platform|developer|supplier|leader in))';
/** 'Acme owns shares of …', 'Ann sold stock': what follows is not the name's own. */
const NO_ADJECTIVE =
  '(?:owns?|owned|holds?|held|has|have|had|buys?|bought|sells?|sold|gave|gives?|wants?|saw|sees|and|or|in|of|on|to|for|at|with|by|from|is|are|was|were)';
const MODAL =
  '(?:(?:has|have|had|will|would|is|was|are|were|also|now|recently|already|since|then|later|reportedly|currently|plans|planned|agreed|agrees|aims|hopes|wants|set|about|could|may|might|can|to|and) )*';

/** How a name is told from a person, a place or a thing by its company. The strongest of each side is what counts most. */
export const CUES: readonly Cue[] = [
  {
    rule: 'market noun',
    for: 'company',
    points: 3,
    after: new RegExp(`^(?:${OF}|\\s)(?:(?!${NO_ADJECTIVE}\\s)[\\w-]+\\s){0,2}?${MARKET}\\b`),
  },
  // Products have sales too.
  {
    rule: 'its sales',
    for: 'company',
    points: 1.5,
    after: new RegExp(`^(?:${OF}|\\s)(?:[\\w-]+\\s){0,2}?(?:revenues?|sales|turnover|margins?|results)\\b`),
  },
  {
    rule: 'shares of',
    for: 'company',
    points: 3.5,
    before:
      /\b(?:[Ss]hares?|[Ss]tocks?|[Ss]takes?|[Ii]nterests?|[Bb]onds|[Ii]nvestors|[Ss]hareholders|[Ii]nvest(?:ed|ing|ment|s)?)\s(?:of|in|by)\s$/,
  },
  { rule: 'its officer', for: 'company', points: 3, after: new RegExp(`^(?:${OF}|\\s)${OFFICER}\\b`) },
  {
    rule: 'its people and places',
    for: 'company',
    points: 2,
    after: new RegExp(`^(?:${OF}|\\s)(?:own\\s)?${STAFF}\\b`),
  },
  {
    rule: 'officer of',
    for: 'company',
    points: 3,
    before: new RegExp(
      `\\b(?:${OFFICER}|[Aa]nalyst|[Ee]conomist|[Ss]trategist|[Tt]rader|[Pp]artner|[Mm]anager|[Hh]ead of [\\w\\s&-]{2,40}|[Ee]mployees?|[Ww]orkers|[Pp]ortfolio manager|[Ff]und manager|[Ee]ngineer|[Rr]esearcher|[Bb]roker|vice president of [\\w\\s&-]{2,40})s?\\s(?:of|at|for|with|from)\\s(?:(?:[\\w-]+\\s)?[\\w-]+-based\\s|parent company\\s)?$`,
    ),
  },
  {
    rule: 'high office of',
    for: 'company',
    points: 3,
    before:
      /\b(?:Chief \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? Officer|Chairman|Chairwoman|Managing Director|General Manager|Executive Director|Vice President|Co-Founder|Founder)\s(?:of|at|for)\s$/u,
  },
  {
    rule: 'what it does',
    for: 'company',
    points: 2,
    after:
      /^,\s(?:which|whose)\s(?:also\s)?(?:makes|owns|operates|runs|sells|provides|develops|employs|manufactures|offers|produces|supplies|has (?:its )?headquarters|is (?:based|headquartered|owned|listed)|was (?:founded|acquired|bought)|went public|shares|stock|brands?|parent)\b/,
  },
  { rule: 'which', for: 'company', points: 1.2, after: /^(?:\s\([^)]{1,30}\))?,\swh(?:ich|ose)\s/ },
  {
    rule: 'founded or based',
    for: 'company',
    points: 2,
    after: /^,?\s(?:was |is )?(?:founded|headquartered|listed (?:on|in)|based in)\b/,
  },
  { rule: 'its deed', for: 'company', points: 2, after: new RegExp(`^,?\\s${MODAL}${DEED}\\b`) },
  {
    rule: 'moves by',
    for: 'company',
    points: 3,
    after:
      /^,?\s(?:was |were |is |closed |ended |finished |traded )?(?:also )?(?:rose|fell|gained?|lost|dropped|climbed|jumped|slipped|added|shed|surged|tumbled|slid|sank|soared|plunged|rallied|advanced|declined|up|down)\s(?:by\s|as much as\s|more than\s|nearly\s|about\s|around\s|another\s|almost\s)?(?:[$£€]?\d|a\s\d)/,
  },
  {
    rule: 'bought or sued',
    for: 'company',
    points: 2,
    before:
      /\b(?:acqui(?:re|red|res|ring|sitions? of)|[Bb]uy(?:ing|s)?|bought|[Tt]akeovers? (?:of|bid for)|[Bb]uyouts? of|[Mm]erge[rd]? with|merging with|owned by|[Pp]urchases? of|sale of|sold to|sold [^,.;]{2,40} to|acquired by|bought by|bid for|offer for|control of|[Pp]artner(?:ed|ing|ship)? with|joint venture with|(?:deal|contract|agreement|pact|alliance) with|[Ss]u(?:ed|ing|es)|lawsuits? against|[Cc]ompet(?:e|es|ing) with|supplier to|suppliers? (?:such as|like)|supplied by|made by|manufactured by|run by|operated by|backed by|invested in|funding from|participation (?:from|by|of)|(?:round|funding|financing|investment|raise)(?: was|,)? led by|co-led by|subsidiary of|unit of|division of|arm of|clients? of|customers? of)\s$/,
  },
  {
    rule: 'one of several companies',
    for: 'company',
    points: 3,
    before:
      /\b(?:compan(?:y|ies)|rivals?|competitors?|peers|firms?|brands|retailers|banks|airlines|carmakers|automakers|makers|giants|clients|customers|start-?ups|lenders|brokerages|suppliers|investors|partners|vendors|players|publishers|operators|carriers|chains|groups)(?:,)?\s(?:such as|like|including|includes?|is|are|were|named|called)\s$/i,
  },
  {
    rule: 'a part of',
    for: 'company',
    points: 4,
    after:
      /^(?:\s\([^)]{1,30}\))?,\s(?:an?|the)\s(?:[\p{L}\p{N}’'-]+\s){0,3}?(?:unit|subsidiary|division|arm|affiliate|brand)\b/iu,
  },
  {
    rule: 'called so in brackets',
    for: 'company',
    points: 3,
    before:
      /\b(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|Corp|Corporation|S\.A|SA|[Pp]lc|PLC|Company|N\.V|AG|SE|L\.P|LP|GmbH|Holdings|Group)\.?,?\s\((?:[^()"“]{0,40}\s)?["“]$/,
  },
  { rule: 'a rival', for: 'company', points: 3, before: /\b[Rr]ivals?\s$/ },
  {
    rule: 'its brand',
    for: 'company',
    points: 2,
    after: /^\s(?:business|brand|unit|division|arm|subsidiary|franchise|chain|group)\b/,
  },
  {
    rule: 'the company itself',
    for: 'company',
    points: 5,
    before: /\b[Tt]he (?:company|firm|start-?up|group),\s$/,
  },
  {
    rule: 'member of a firm',
    for: 'company',
    points: 3.5,
    after:
      /^(?:['’]s?)?\s(?:[a-z]+\s){0,3}(?:partner|analysts?|economists?|strategists?|trader|broker|lawyer|executive|consultant|portfolio manager|fund manager|researcher|adviser|principal)\s\p{Lu}\p{L}+/u,
  },
  {
    rule: 'its managers',
    for: 'company',
    points: 3,
    after:
      /^(?:['’]s?)?\s(?:Managing|Chief|General Manager|Chairman|CEO|Executive Director|Vice[ -]President|Founder|Co-Founder|Shareholder|Board)\b/,
  },
  {
    rule: 'what it offers',
    for: 'company',
    points: 2,
    after:
      /^,?\s(?:also\s|now\s|currently\s)?(?:offers|provides|serves|supplies|produces|develops|specializes|specialises|sells|delivers|distributes|is (?:also )?working with|has (?:more than|over|about|around|nearly|some)? ?[\d,]+ (?:employees|stores|offices|customers|clients|staff|workers|branches|locations|people))\b/,
  },
  {
    rule: 'done by',
    for: 'company',
    points: 1,
    before:
      /\b(?:served|made|owned|built|developed|created|published|produced|managed|administered|sponsored|advised|represented|audited|provided|supplied|commissioned|designed) by\s$/,
  },
  {
    rule: 'its own',
    for: 'company',
    points: 1.2,
    after: /^(?:\s\([^)]{1,30}\))?,?\s(?:\p{Ll}[\p{L}-]*\s){1,6}(?:its|itself|whether it|that it)\b/u,
  },
  {
    rule: 'according to',
    for: 'company',
    points: 1,
    before:
      /\b(?:[Aa]ccording to|data from|[Aa]nalysts at|research from|survey by|report by|compiled by|estimates from)\s(?:[\w-]+\s){0,3}$/,
  },
  {
    rule: 'its estimate',
    for: 'company',
    points: 2,
    after: /^\s(?:estimates|forecasts|predicts|projects|reckons)\s(?:that\b|the\b|an?\b|\d)/,
  },
  {
    rule: 'its report',
    for: 'company',
    points: 2,
    before:
      /\b(?:[Rr]eports?|[Pp]rojections?|[Dd]ata|[Ee]stimates?|[Ff]orecasts?|[Ss]urvey|[Aa]nalysis|[Ff]igures|[Ss]tatistics|[Rr]esearch|[Nn]ote)\s(?:from|by)\s$/,
  },
  {
    rule: 'it said',
    for: 'company',
    points: 0.7,
    after:
      /^\s(?:also\s)?(?:said|says|announced|confirmed|declined|expects|believes|plans|added|warned)\s(?:it|its|that it|in a (?:statement|filing|press release|blog post|regulatory filing|news release)|to comment)\b/,
  },

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
      `\\b(?:${OFFICER}|[Aa]nalyst|[Ee]conomist|[Ss]trategist|[Tt]rader|[Bb]roker|[Ll]awyer|[Aa]ttorney|[Pp]rofessor|[Aa]uthor|[Aa]ctor|[Aa]ctress|[Ss]inger|[Rr]eporter|[Jj]ournalist|[Ee]ditor|[Pp]artner|[Mm]inister|[Gg]overnor|[Ss]ecretary|[Pp]resident|[Dd]irector|[Mm]anager|[Ee]ngineer|billionaire|tycoon|entrepreneur|investor|[Ww]riter|[Hh]ead),?\\s$`,
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
    before: /\b(?:[Ii]ts|[Tt]heir|['’]s?)\s(?:\p{Ll}+\s)?$/u,
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
  { rule: 'its price', for: 'other', points: 2, after: /^\sprices?\b/ },
  {
    rule: 'an illness',
    for: 'other',
    points: 8,
    before:
      /\b(?:condition|disease|disorder|syndrome|virus|protein|gene|method|language|species|illness)\s(?:called|named|known as)\s$/,
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
