import { basename } from 'node:path';
import { isUnreadable, type ReadArticle } from '../model/article-problem.ts';
import type { ArticleSource } from '../model/article-text.ts';
import type { Extraction } from '../model/extraction.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { readArticle } from '../read/read-article.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { InputError, type Io } from './io.ts';
import { openDocument } from './open-document.ts';
import { isHtml, readFile } from './read-file.ts';
import { describeArticleProblem } from './words.ts';

/** What the caller knows better than the page. */
export interface Given {
  url?: string | undefined;
  published?: PartialDate | undefined;
}

/** Reads an article from a file. Throws an InputError where there is nothing to read. */
export function loadArticle(path: string, { url, published }: Given = {}): ReadArticle {
  const text = readFile(path);
  const read = isHtml(path, text) ? readArticle(openDocument(text, url)) : readPlainText(text);
  const [empty] = read.problems.filter(({ code }) => code === 'empty');
  if (empty) throw new InputError(describeArticleProblem(empty));
  return withSource(read, {
    ...(read.source.title === '' && { title: basename(path) }),
    ...(url && { url }),
    ...(published && { published }),
  });
}

/** An article with its facts, where they may be looked for; the day that only its text tells is then its date. */
export function extractArticle(article: ReadArticle, io: Io): { article: ReadArticle; found?: Extraction } {
  if (isUnreadable(article.problems)) return { article };
  const found = io.extract(article);
  const { published } = found.article;
  return { article: withSource(article, { ...(published && { published }) }), found };
}

function withSource(article: ReadArticle, told: Partial<ArticleSource>): ReadArticle {
  const source = { ...article.source, ...told };
  const problems = article.problems.filter(({ code }) => code !== 'undated' || !source.published);
  return { ...article, source, problems };
}
