import { type Cue, OFFICER } from './cue.ts';

const OF = "['’]s?\\s";
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

/** What stands beside the name of a company. */
export const COMPANY_CUES: readonly Cue[] = [
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
      /^,\s(?:which|whose)\s(?:also\s)?(?:makes|owns|operates|runs|sells|provides|develops|employs|manufactures|offers|produces|supplies|has (?:its )?headquarters|is (?:based|headquartered|owned|listed)|was (?:founded|acquired|bought)|went public|(?:\p{Ll}+\s)?(?:shares|stock|brands?|parent|chips?|products?|services?|software|customers|clients|investors|backers|portfolio|technology|platform|stores))\b/u,
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
  { rule: 'a rival', for: 'company', points: 3, before: /(?<!\b[Pp]olitical )\b[Rr]ivals?\s$/ },
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
  // "Norway's biggest private equity firm, Vantor, holds …", "VW's battery company, Vantor, has …"
  {
    rule: 'described, and then named',
    for: 'company',
    points: 3,
    before:
      /(?:['’]s|\bits|\bthe)\s(?:(?:largest|biggest|oldest|leading)\s(?:\p{Ll}[\p{L}-]*\s){0,3}(?:firm|company|bank|lender|insurer|retailer|maker|producer|operator|chain|airline|carrier)|(?:\p{Ll}[\p{L}-]*\s){1,3}(?:company|firm|unit|subsidiary|arm|affiliate)),\s$/u,
    after: /^,\s/,
  },
  {
    rule: 'member of a firm',
    for: 'company',
    points: 3.5,
    after:
      /^(?:['’]s?)?\s(?:(?!and\s|or\s|with\s)[a-z]+\s){0,3}(?:partner|analysts?|economists?|strategists?|trader|broker|lawyer|executive|consultant|portfolio manager|fund manager|researcher|adviser|principal)\s\p{Lu}\p{L}+/u,
  },
  {
    rule: 'its analysts',
    for: 'company',
    points: 1.5,
    after:
      /^\s(?:analysts?|strategists?|economists?)\s(?:led by|headed by|including|said|says|wrote|write|noted|expect|believe|estimate|raised|cut|lifted|lowered|trimmed|kept|maintained)\b/,
  },
  {
    rule: 'sold to it',
    for: 'company',
    points: 2.5,
    before: /\b(?:sells?|sold|selling|sale|disposal|offloads?|offloaded)\s[^.;]{2,90}?\sto\s$/,
    after:
      /^\s(?:for|in a)\s(?:about\s|around\s|nearly\s|some\s|more than\s|an?\s)?(?:[A-Z]{0,3}[$£€¥]|Rs|\d)/,
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
];
