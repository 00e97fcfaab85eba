import { readArticle } from '../../read/read-article.ts';
import { readSelection } from '../../read/read-selection.ts';
import type { Part, Reading } from '../../saving/draft.ts';

/** What stands on a page, or what is selected on it, with what is wrong. The page is not touched. */
export function readPart(document: Document, part: Part): Reading {
  // Some browsers show such a file in a page of their own, which scripts may enter.
  if (document.contentType === 'application/pdf') return { problems: ['pdf'] };
  const read = part === 'page' ? readArticle(document) : readSelection(document);
  if (!read) return { problems: ['noSelection'] };
  const { source, text } = read;
  const problems = read.problems.map(({ code }) => code);
  return problems.includes('empty') ? { problems } : { article: { source, text }, problems };
}
