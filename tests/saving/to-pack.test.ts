import { expect, it } from 'vitest';
import { MAX_LENGTH } from '../../src/model/fields.ts';
import { validatePack } from '../../src/model/pack.ts';
import type { Saving } from '../../src/model/saving.ts';
import { sureFindings, toPack } from '../../src/saving/to-pack.ts';
import { FOUND } from '../review/mill-article.ts';

const TODAY = '2023-06-08';
const SAVING = sureFindings(FOUND, TODAY);
const [first, ...others] = SAVING.facts;
if (!first) throw new Error('no fact');
const [tallow, ...companies] = SAVING.companies;
if (!tallow) throw new Error('no company');
const { title: _, ...untitled } = SAVING.article;

it.each<[string, Partial<Saving>, number]>([
  ['as it was found', {}, 0],
  ['with a fact that shows markup', { facts: [{ ...first, statement: 'An <b>order</b>.' }, ...others] }, 1],
  ['with a company that shows markup', { companies: [{ ...tallow, name: '<i>T</i>' }, ...companies] }, 2],
  ['with facts of a company that it does not tell of', { companies }, 2],
  ['without a title', { article: { ...untitled, title: '' } }, 0],
  ['with an address that is none', { article: { ...SAVING.article, url: 'about:blank' } }, 0],
  [
    'with a sentence that is too long to be quoted',
    { facts: [{ ...first, evidence: [{ article: 'mill', quote: 'x'.repeat(MAX_LENGTH.quote + 1) }] }] },
    0,
  ],
])('a file of an article %s can be installed', (_, parts, leftOut) => {
  const saving = { ...SAVING, ...parts };
  const file = toPack(saving, TODAY);
  expect(validatePack(file.pack)).toMatchObject({ ok: true, warnings: [] });
  expect(file.pack.facts).toHaveLength(saving.facts.length - leftOut);
  expect(file.leftOut).toBe(leftOut);
});

it('has no company of which every fact was left out', () => {
  const { pack } = toPack({ ...SAVING, facts: [{ ...first, statement: '<b>' }] }, TODAY);
  expect(pack.companies).toEqual([]);
});
