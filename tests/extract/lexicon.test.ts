import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isCalendarWord, isCommonWord } from '../../src/extract/lexicon/common-words.ts';
import { companyNamed, companyNames } from '../../src/extract/lexicon/companies.ts';
import { entries, words } from '../../src/extract/lexicon/lines.ts';
import { isFirstName, isSurname } from '../../src/extract/lexicon/people.ts';
import { isDemonym, isPlace } from '../../src/extract/lexicon/places.ts';

const FOLDER = join(import.meta.dirname, '../../src/extract/lexicon');
const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** Companies that only the rules of endings make a word of: Bay-er, Brain-ly. Each was looked at. */
const RULE_MADE_WORDS = [
  'Bayer',
  'Brainly',
  'ComEd',
  'Drager',
  'Embracer',
  'Fastly',
  'Nexter',
  'Scopely',
  'Sealy',
];

describe('the lists together', () => {
  it('call no company certain whose name is a person, a place, a day or a word', () => {
    const certain = [...companyNames()].filter((name) => companyNamed(name)?.needsEvidence === false);
    const contradicted = certain.filter(
      (name) =>
        isFirstName(name) ||
        isSurname(name) ||
        isDemonym(name) ||
        isCalendarWord(name) ||
        (isPlace(name) && !name.startsWith('The ')),
    );
    expect(contradicted).toEqual([]);
    expect(certain.filter(isCommonWord).sort()).toEqual(RULE_MADE_WORDS);
  });

  it('have each name once, and none with space around it', async () => {
    for (const list of await everyList()) {
      const separate = list.includes(',') ? entries(list) : words(list);
      const names = separate
        .filter((entry) => !entry.startsWith('@'))
        .map((entry) => entry.replace(/ \?$/, ''));
      expect(names.filter((name, i) => name !== name.trim() || names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it('are in order within their sections, so that a new name has one place', async () => {
    for (const list of await everyList()) {
      for (const section of list.split(/^@.*$/m)) {
        const names = (list.includes(',') ? entries : words)(section).map((name) => name.toLowerCase());
        expect(names.filter((name, i) => i > 0 && name < (names[i - 1] ?? ''))).toEqual([]);
      }
    }
  });

  it('stay small, and large enough', () => {
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(size).toBeLessThan(400_000);
    expect([...companyNames()].length).toBeGreaterThan(10_000);
  });
});

/** The lists that stand alone in files of their own. */
async function everyList(): Promise<string[]> {
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(file).href)));
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value): value is string => typeof value === 'string');
}
