import type { Extraction } from '../../src/model/extraction.ts';
import type { LabelledArticle, LabelledNames, LabelRow } from './gold.ts';

/** Counts of one text; figures are quotients of their sums, so texts can be drawn and added up in any mixture. */
export type Counts = Partial<Record<CountName, number>>;
export type CountName =
  | 'companiesTold'
  | 'companiesHit'
  | 'companiesFound'
  | 'companiesRight'
  | 'facts'
  | 'factsRight'
  | 'kindRight'
  | 'keyRows'
  | 'keyHit'
  | 'rows'
  | 'rowsHit'
  | 'unnamed'
  | 'unnamedHit'
  | 'dated'
  | 'datedRight'
  | 'undated'
  | 'dateInvented'
  | 'top'
  | 'topKey'
  | 'namesHit'
  | 'namesWrong'
  | 'namesMissed';

/** What a text's answer got wrong, a line each. */
export interface Compared {
  counts: Counts;
  misses: string[];
}

export function compareFacts(gold: LabelledArticle, found: Extraction): Compared {
  const counts: Counts = {};
  const misses: string[] = [];
  const add = (name: CountName, n = 1) => {
    counts[name] = (counts[name] ?? 0) + n;
  };
  const goldName = matchCompanies(gold, found);
  const foundNames = found.companies.map(({ company }) => goldName(company.id));
  const told = new Set(gold.rows.map((row) => row.company));
  add('companiesTold', told.size);
  add('companiesHit', [...told].filter((name) => foundNames.includes(name)).length);
  add('companiesFound', foundNames.length);
  add('companiesRight', foundNames.filter(Boolean).length);
  for (const name of told) if (!foundNames.includes(name)) misses.push(`company missed: ${name}`);
  found.companies.forEach(({ company }, i) => {
    if (!foundNames[i]) misses.push(`company wrong: ${company.name}`);
  });

  const hit = new Set<LabelRow>();
  const told2 = new Set<string>();
  const rank = new Map<string, number>();
  for (const { fact } of found.facts) {
    const company = goldName(fact.company);
    const nth = (rank.get(fact.company) ?? 0) + 1;
    rank.set(fact.company, nth);
    const pieces = fact.evidence.map(({ start = 0, end = 0 }) => {
      const sentence = found.text.slice(start, end);
      return {
        sentence,
        row: gold.rows.find(
          (row) => row.company === company && isSameSentence(sentence, gold.sentences[row.i] ?? ''),
        ),
      };
    });
    if (company && nth <= 3 && gold.rows.some((row) => row.company === company && row.salience === 'key')) {
      add('top');
      if (pieces.some(({ row }) => row?.salience === 'key')) add('topKey');
    }
    for (const { sentence, row } of pieces) {
      add('facts');
      const key = row && `${gold.rows.indexOf(row)} ${fact.kind}`;
      if (!row || !key || told2.has(key)) {
        misses.push(
          `${row ? 'repeat' : 'wrong'}: [${fact.company}] ${fact.kind} (${fact.rule ?? ''}) "${short(sentence)}"`,
        );
        continue;
      }
      told2.add(key);
      add('factsRight');
      if (row.kinds.includes(fact.kind)) add('kindRight');
      else
        misses.push(
          `kind: [${fact.company}] ${fact.kind} (${fact.rule ?? ''}), not ${row.kinds.join('/')}: "${short(sentence)}"`,
        );
      if (hit.has(row)) continue;
      hit.add(row);
      compareDate(gold, row, fact.date, add, (miss) => misses.push(`${miss}: "${short(sentence)}"`));
    }
  }
  for (const row of gold.rows) {
    add('rows');
    if (hit.has(row)) add('rowsHit');
    if (row.salience === 'key') {
      add('keyRows');
      if (hit.has(row)) add('keyHit');
      else
        misses.push(
          `missed: [${row.company}] ${row.kinds[0]}${row.named ? '' : ' (referred to)'} "${short(gold.sentences[row.i] ?? '')}"`,
        );
    }
    if (!row.named) {
      add('unnamed');
      if (hit.has(row)) add('unnamedHit');
      else if (row.salience === 'minor')
        misses.push(
          `missed minor: [${row.company}] ${row.kinds[0]} (referred to) "${short(gold.sentences[row.i] ?? '')}"`,
        );
    }
  }
  return { counts, misses };
}

function compareDate(
  gold: LabelledArticle,
  row: LabelRow,
  date: string | undefined,
  add: (name: CountName) => void,
  say: (miss: string) => void,
): void {
  if (row.date) {
    add('dated');
    if (isDateRight(date, row.date)) add('datedRight');
    else say(`date: ${date}, not ${row.date}`);
    return;
  }
  add('undated');
  // A date carried over from another sentence on the same event is inference, not invention.
  const isCarried = gold.rows.some(
    (other) =>
      other.company === row.company &&
      other.date &&
      other.kinds.some((kind) => row.kinds.includes(kind)) &&
      isDateRight(date, other.date),
  );
  if (!date || date === gold.published || isCarried) return;
  add('dateInvented');
  say(`date invented: ${date}`);
}

export function compareNames(gold: LabelledNames, found: Extraction): Compared {
  const have = countKeys(
    found.companies.flatMap(({ mentions }) =>
      mentions.filter(({ named }) => named).map(({ start, end }) => found.text.slice(start, end)),
    ),
  );
  const want = countKeys(gold.spans.filter(({ label }) => label === 'company').map(({ text }) => text));
  const free = countKeys(gold.spans.filter(({ label }) => label === 'credit').map(({ text }) => text));
  const counts = { namesHit: 0, namesWrong: 0, namesMissed: 0 };
  const misses: string[] = [];
  for (const [key, n] of want) {
    const got = Math.min(n, have.get(key) ?? 0);
    counts.namesHit += got;
    counts.namesMissed += n - got;
    if (got < n) misses.push(`name missed: ${key} x${n - got}`);
  }
  for (const [key, n] of have) {
    const spare = Math.max(0, n - (want.get(key) ?? 0) - (free.get(key) ?? 0));
    counts.namesWrong += spare;
    if (spare) misses.push(`name wrong: ${key} x${spare}`);
  }
  return { counts, misses };
}

/** Which labelled company a found one is: they share a name, legal forms aside. */
function matchCompanies(gold: LabelledArticle, found: Extraction): (id: string) => string | undefined {
  const labelled = gold.companies.map(({ name, surfaces }) => ({
    name,
    keys: new Set([name, ...surfaces].map(companyKey)),
  }));
  const names = new Map(
    found.companies.map(({ company, mentions }) => [
      company.id,
      [
        company.name,
        ...mentions.filter(({ named }) => named).map(({ start, end }) => found.text.slice(start, end)),
      ].map(companyKey),
    ]),
  );
  return (id) => labelled.find(({ keys }) => names.get(id)?.some((key) => keys.has(key)))?.name;
}

const LEGAL_FORM =
  /[\s,]+(inc|incorporated|corp|corporation|co|company|companies|ltd|limited|plc|llc|llp|lp|ag|sa|nv|se|gmbh|group|holdings?|s\.a|n\.v)\.?$/i;

function companyKey(name: string): string {
  let bare = name.trim().replace(/[’']s$/, '');
  for (let i = 0; i < 3; i += 1) bare = bare.replace(LEGAL_FORM, '');
  return wordsIn(bare).join(' ');
}

/** One text holds most of the other's words and is at least two fifths as long. */
function isSameSentence(a: string, b: string): boolean {
  const [x, y] = [wordsIn(a), wordsIn(b)];
  if (x.length === 0 || y.length === 0) return false;
  const bag = countKeys(y, (word) => word);
  let common = 0;
  for (const word of x) {
    const left = bag.get(word) ?? 0;
    if (left > 0) common += 1;
    bag.set(word, left - 1);
  }
  return common / Math.min(x.length, y.length) >= 0.8 && common / Math.max(x.length, y.length) >= 0.4;
}

/** Right to the precision that the label has. */
function isDateRight(date: string | undefined, label: string): boolean {
  if (!date) return false;
  if (!label.includes('Q')) return date.slice(0, label.length) === label;
  return (
    date === label ||
    (date.length >= 7 && `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` === label)
  );
}

function countKeys(
  list: readonly string[],
  keyOf: (text: string) => string = companyKey,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of list) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return counts;
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function short(text: string): string {
  return text.length > 130 ? `${text.slice(0, 130)}…` : text;
}
