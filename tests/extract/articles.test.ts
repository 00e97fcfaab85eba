import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../src/extract/extract.ts';
import { FIXTURE_NAMES, readArticleFixture } from './article-fixtures.ts';
import { listAmbiguous, listUnmet } from './unmet.ts';

describe.each(FIXTURE_NAMES)('the article %s', (name) => {
  test('is one that a reader could have, and its expectation says which sentences it means', () => {
    const { article, expectation } = readArticleFixture(name);
    expect(article.text.split('\n')[0]).toBe(article.source.title);
    expect(listAmbiguous(expectation, article.text)).toEqual([]);
  });

  test('tells what a careful reader finds in it and nothing that it does not say, but for the misses that are known', () => {
    const { article, expectation, misses } = readArticleFixture(name);
    // A new miss fails here, and so does a miss that was mended: then its line goes out of misses.json.
    expect(listUnmet(expectation, extractFacts(article))).toEqual(misses);
  });

  test('tells the same when it is read again', () => {
    const { article } = readArticleFixture(name);
    expect(extractFacts(article)).toEqual(extractFacts(article));
  });
});
