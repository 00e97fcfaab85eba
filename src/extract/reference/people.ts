import type { FoundPerson, NamedCompany } from '../names/found-names.ts';
import type { TextModel } from '../text-model.ts';

/** Whose people an article's people are: by a person's last name, an index into the companies. */
export type Affiliations = ReadonlyMap<string, number>;

const ROLE =
  '(?:chief [a-z]+(?: officer)?|CEO|CFO|COO|CTO|co-CEO|chair(?:man|woman|person)?|co-founder|founder|president|managing director|managing partner|general counsel|general manager|spokes(?:man|woman|person)|boss|director|executive|head|analyst|economist|strategist|partner|manager|owner|vice president|lawyer|treasurer|engineer)';
const ROLES = `(?:[\\p{L}-]+\\s){0,4}?${ROLE}(?:(?:,| and|,? who is)\\s(?:[\\p{L}-]+\\s){0,3}?${ROLE})*(?:\\s(?:for|of|in)\\s[\\p{L}\\s&-]{3,50}?)?`;
/** 'Lei Jun, chair of Xiaomi' and 'said Lei Jun, a director at Xiaomi' */
const PERSON_THEN_FIRM = new RegExp(
  `^,?\\s(?:an?\\s|the\\s|\\(?who is\\s)?${ROLES}\\s(?:of|at|for|with)\\s(?:the\\s)?(?:[\\p{L}-]+[- ]based\\s)?(?:\\p{Ll}[\\p{L}-]*\\s){0,4}$`,
  'iu',
);
/** 'Xiaomi CEO Lei Jun', "Xiaomi's new chief executive, Lei Jun" */
const FIRM_THEN_PERSON = new RegExp(
  `^(?:['’]s?)?,?\\s(?:the\\s)?${ROLES},?\\s(?:(?:Mr|Mrs|Ms|Dr|Sir)\\.?\\s)?$`,
  'iu',
);
/** 'the chairman of Xiaomi, Lei Jun' */
const ROLE_OF_FIRM = new RegExp(`\\b${ROLE}\\s(?:of|at|for)\\s(?:the\\s)?$`, 'i');

export function findAffiliations(
  model: TextModel,
  companies: readonly NamedCompany[],
  people: readonly FoundPerson[],
): Affiliations {
  const found = new Map<string, number>();
  const firms = companies.flatMap(({ mentions }, company) =>
    mentions.map((mention) => ({ ...mention, company })),
  );
  for (const person of people) {
    for (const mention of person.mentions) {
      const near = firms.filter((firm) => Math.abs(firm.start - mention.start) < 160);
      const firm = near.find((other) => isTied(model, mention, other));
      if (!firm) continue;
      if (!found.has(person.surname)) found.set(person.surname, firm.company);
      break;
    }
  }
  return found;
}

function isTied(
  { text }: TextModel,
  person: { start: number; end: number },
  firm: { start: number; end: number },
): boolean {
  if (firm.start >= person.end) {
    const between = text.slice(person.end, firm.start);
    return !between.includes('\n') && PERSON_THEN_FIRM.test(between);
  }
  const between = text.slice(firm.end, person.start);
  if (between.includes('\n')) return false;
  if (FIRM_THEN_PERSON.test(between)) return true;
  return /^,\s$/.test(between) && ROLE_OF_FIRM.test(text.slice(Math.max(0, firm.start - 60), firm.start));
}
