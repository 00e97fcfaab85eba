import type { Span } from '../../model/extraction.ts';
import { companyWord } from '../lexicon/company-nouns.ts';

/** Words that speak of a company without naming it. */
export interface Reference extends Span {
  kind: 'description' | 'it' | 'several' | 'person' | 'we';
  /** Of a description: its noun, and the words that tell which: 'retailer', ['home-improvement']. */
  noun?: string;
  modifiers?: string[];
  /** 'its shares', "the company's shares": it owns what follows. */
  isPossessive: boolean;
}

/** An article and the words after it, up to the first that ends the phrase. */
const PHRASE =
  /\b(?:the|this|that|his|her|their|our|your|my|a|an)\s((?:(?!(?:the|a|an|in|of|by|to|for|with|from|at|on|and|or|that|which|who|its|their|is|was|has|had|will)\s)[\p{L}\p{N}.’'&-]+(?:\s-\s\p{L}+)?(?:\s|(?=[^\p{L}\p{N}]|$))){1,5})/giu;
const ANY_ARTICLE = /^(?:a|an)\s/i;
/** 'a company spokesman', 'a company statement': of the company that is spoken of. */
const OWN_PEOPLE =
  /^\s(?:spokes(?:man|woman|person)|officials?|executives?|statement|filing|representatives?|insiders?|sources?|source|management|policy|blog|press release)\b/;
/** 'the company's rivals', 'the retail group said' are of it; 'the company that …', 'the group of investors' need not be. */
const NOT_OF_IT =
  /^\s(?:(?:industry|sector|business|market|world|community|trade|crowd|landscape|space|alliance|association)\b|of (?:investors|experts|companies|scientists|people|lawmakers|ministers|banks|nations|countries)|that owns|which owns)\b/;
/** 'The group that took it': people. */
const WHO_DID =
  /^\s(?:that|who)\s(?:took|take|takes|had|has|have|were|was|are|is|did|does|got|gets|received|lives?|live|want|wants)\b/;
/** Words for a part of a company, or for what it does, as often as for itself. */
const AMBIGUOUS =
  /^(?:business|concern|enterprise|subsidiary|partnership|portal|supermarket|dairy|grocer|fund|co|leviathan|blue-chip|mid-cap|small-cap|large-cap|telecom|biotech|pharma|bakery|brewery|distillery|utility|venture)$/i;
/** 'the supply chain', 'the central bank', 'the working group': such words make another thing of the noun. */
const ANOTHER_THING =
  /\b(?:(?:supply|value|food|cold|production|distribution|marketing|command|industrial|mountain|island) chain|(?:central|world|development|reserve|food|blood|data|power|river|seed|sperm|left|right|west) bank|(?:working|placebo|control|treatment|test|focus|age|ethnic|interest|advocacy|lobby(?:ing)?|pressure|rights|user|peer|support|environmental|patient|study|steering|terror(?:ist)?) group|(?:policy|decision|law|film|peace|trouble|coffee|pace|noise) ?-?maker)\b/i;
const GENERIC_OTHERS =
  /\b(?:other|another|any|every|each|such|similar|rival|competing|first|whole|entire)\b/i;
const IT = /\b(it|its|itself)\b/gi;
const EMPTY_IT =
  /^\s(?:comes?|came) (?:to|as|after|amid)\b|^\s(?:goes|went) (?:through|ahead)\b|^\s(?:follows|followed|marks|marked)\s|^(?:\s(?:is|was|will be|would be|has been|may be|might be|could be|seems?|appears?|looks?|remains?|became|becomes|took|takes|makes|made)|['’](?:s|d be|ll be))\s(?:not\s|n['’]t\s|also\s|still\s|now\s|often\s|only\s|just\s|very\s|too\s|so\s|quite\s|more\s|much\s|far from\s|\p{L}+ly\s)*(?:un)?(?:clear|unclear|likely|unlikely|possible|impossible|important|necessary|hard|tough|difficult|easy|easier|harder|good|bad|better|best|fair|safe|tempting|interesting|notable|noteworthy|remarkable|surprising|obvious|evident|apparent|essential|crucial|critical|vital|common|rare|unusual|normal|natural|reasonable|premature|wrong|right|nice|time|no (?:secret|surprise|wonder|coincidence|accident)|too early|early|worth|understood|believed|thought|said|rumou?red|estimated|expected that|hoped|feared|reported|known|true|that|why|how|what|when|where|who|whether|because|up to (?:the|them|him|her|us|you)|sense|a (?:matter|shame|pity|question|sign|good|big|great|little|bit|long|time)|the (?:first|second|third|fourth|latest|only)\s|\d)/u;
/** 'It is fine to trade them', 'it's been weeks since', 'it takes time': nothing that could be a company. */
const EMPTY_IT_TOO =
  /^(?:\s(?:is|was|would be|will be|may be|might be|could be)|['’]s)\s(?:\p{L}+ly\s)?(?:not\s)?(?!(?:able|set|due|ready|free|keen|willing|eager|poised|bound|likely|unlikely|open|close|committed|subject|happy|glad|prone|forced|key|central|new|second|first|next)\b)\p{L}*(?<!ed|ing)\s(?:to|that|for)\s|^(?:['’]s|\shas)\sbeen\s(?:\S+\s){1,4}(?:weeks|months|years|days|decades?)\s(?:since|before|of)\b|^(?:\s(?:is|was)|['’]s)\s(?:increasingly\s|beginning to\s|starting to\s)?(?:look(?:ing)?|feel(?:ing)?|sound(?:ing)?|seem)\s(?:like|as)\b|^\s(?:takes?|took|will take|would take|may take|could take)\s(?:\S+\s){0,3}(?:time|years?|months?|weeks?|days?|effort|courage)\b/iu;
/** 'It's a chart of …': what is called so is a company only where the words name one. */
const IT_IS_A = /^(?:\s(?:is|was)|['’]s)\s(?:also\s|now\s|still\s)?(?:an?|one)\s((?:[\p{L}\d’'-]+\s?){1,6})/u;
const PART_OF_IT =
  /\b(?:units?|subsidiary|leader|employer|part|member|supplier|owner|backer|investor|shareholder|partner|rival|competitor|player|buyer|seller|user|client|customer|sponsor|founder|arm|division|brand|name|target|candidate|favou?rite|pioneer|defendant|plaintiff|party)\b/i;

/** 'the Volkswagen AG-backed firm' is not Volkswagen. */
const OTHERS_MONEY = /^.*-(?:backed|owned|funded|controlled)\s/u;
/** 'It bills itself as the No. 2 chain', 'Acme became the largest lender': what somebody is called, and nobody else. */
const BECOMES = /\b(?:as|is|was|be|been|becomes?|became|becoming|remains?|remained)\s$/i;
const SUPERLATIVE =
  /^(?:[\p{L}.’'-]+\s){0,2}?(?:No\.?|number|largest|biggest|leading|only|first|top|most|second|third|fastest)(?:\s|-)/iu;

function isThing(after: string): boolean {
  const called = IT_IS_A.exec(after)?.[1];
  if (!called) return false;
  return !PART_OF_IT.test(called) && !called.split(/\s/).some((word) => companyWord(word) !== undefined);
}
const SEVERAL =
  /\b(?:both|the two|the three|all (?:two|three|four|five|six|seven|eight|nine|ten|\d+)|the (?:four|five|six|seven|eight|nine|ten|\d+)|all)\s(?:[\w-]+\s){0,2}?(?:companies|firms|groups|sides|businesses|banks|retailers|airlines|carmakers|automakers|giants|parties|brands|operators|lenders|insurers|chains|start-?ups|makers|rivals|partners)\b|^the (?:companies|firms|banks|airlines)\b|\b(?:the pair|the duo)\b|\bthe two(?=\s(?:also\s|have\s|had\s|will\s|would\s|may\s|then\s|later\s)?(?:agreed?|signed?|merged?|competed?|settled?|sued|partner(?:ed)?|team(?:ed)?\sup|struck|formed?|(?:are|were|been)\sin\s(?:\w+\s)?talks)\b)/gi;
const PERSON = /\b(he|she|his|her|him)\b/gi;
const WE = /\b(we|our|us|ours|i|my|i['’]m|we['’]re|we['’]ve)\b/gi;

/** What a sentence says of companies without their names, in order. */
export function findReferences(sentence: string): Reference[] {
  return [
    ...descriptions(sentence),
    ...its(sentence),
    ...all(sentence, SEVERAL, 'several'),
    ...all(sentence, PERSON, 'person'),
    ...all(sentence, WE, 'we'),
  ].sort((a, b) => a.start - b.start);
}

function descriptions(sentence: string): Reference[] {
  return [...sentence.matchAll(PHRASE)].flatMap((match) => {
    const phrase = match[1] ?? '';
    const at = match.index + match[0].length - phrase.length;
    for (const { 0: word, index } of phrase.matchAll(/[^\s]+/g)) {
      const [, noun = '', ending = ''] = /^(.*?)(['’]s?)?[.]?$/u.exec(word) ?? [];
      const found = companyWord(noun);
      if (!found || found.isWeak || AMBIGUOUS.test(noun) || isPlural(noun)) continue;
      const reference = describe(
        sentence,
        { start: match.index, end: at + index + noun.length + ending.length },
        phrase.slice(0, index),
        noun,
        ending,
      );
      return reference ? [reference] : [];
    }
    return [];
  });
}

/** 'the companies' are several: see SEVERAL. */
function isPlural(noun: string): boolean {
  return /(?:[^s]s|ies)$/i.test(noun) && !/(?:ss|us|is)$/i.test(noun);
}

function describe(
  sentence: string,
  { start, end }: Span,
  modifiers: string,
  noun: string,
  ending: string,
): Reference | undefined {
  const words = sentence.slice(start, end);
  const after = sentence.slice(end);
  if (/^(?:group|party|team)$/i.test(noun) && WHO_DID.test(after)) return undefined;
  if (NOT_OF_IT.test(after) || GENERIC_OTHERS.test(modifiers) || ANOTHER_THING.test(`${modifiers}${noun}`))
    return undefined;
  if (BECOMES.test(sentence.slice(0, start)) && SUPERLATIVE.test(modifiers)) return undefined;
  // 'a company' may be any; 'a company spokesman' is of the one that is spoken of.
  if (ANY_ARTICLE.test(words) && !(OWN_PEOPLE.test(after) && /^(?:company|group|firm|bank)$/i.test(noun)))
    return undefined;
  // 'the company Xiaomi', 'its parent company, X': a name follows, so nothing is left to find.
  if (/^\s\p{Lu}/u.test(after) && ending === '') return undefined;
  return {
    kind: 'description',
    start,
    end,
    noun: noun.toLowerCase(),
    modifiers: modifiers
      .replace(OTHERS_MONEY, '')
      .toLowerCase()
      .replace(/\bpe\s/, 'private equity ')
      .replace(/\bvc\s/, 'venture capital ')
      .split(/\s+(?:-\s+)?/)
      .filter(Boolean),
    isPossessive: ending !== '',
  };
}

function its(sentence: string): Reference[] {
  return [...sentence.matchAll(IT)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    // 'an IT outage'
    if (word === 'IT' && sentence !== sentence.toUpperCase()) return [];
    const after = sentence.slice(end);
    if (word.toLowerCase() === 'it' && (EMPTY_IT.test(after) || EMPTY_IT_TOO.test(after) || isThing(after)))
      return [];
    return [{ kind: 'it' as const, start: index, end, isPossessive: word.toLowerCase() === 'its' }];
  });
}

function all(sentence: string, pattern: RegExp, kind: Reference['kind']): Reference[] {
  return [...sentence.matchAll(pattern)].flatMap(({ 0: word, index }) =>
    // 'a US carrier', 'a hub for both American Airlines and United Airlines'
    word === 'US' || (kind === 'several' && /\s\p{Lu}\S*$/u.test(word))
      ? []
      : [{ kind, start: index, end: index + word.length, isPossessive: /^(?:his|her|our|my)$/i.test(word) }],
  );
}
