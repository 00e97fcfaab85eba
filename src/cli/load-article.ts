import { isUnreadable, type ReadArticle } from '../model/article-problem.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { readArticle } from '../read/read-article.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { InputError } from './io.ts';
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
  return {
    ...read,
    source: { ...read.source, ...(url && { url }), ...(published && { published }) },
    problems: read.problems.filter(({ code }) => code !== 'undated' || !published),
  };
}

/** False where no facts may be looked for: in another language the rules would find what is not there. */
export function isReadable({ problems }: ReadArticle): boolean {
  return !isUnreadable(problems);
}
