import { readArticle } from '../../read/read-article.ts';
import { readSelection } from '../../read/read-selection.ts';
import type { Part, Reading } from '../../saving/draft.ts';

/** What stands on a page, or what is selected on it, with what is wrong. The page is not touched. */
export function readPart(document: Document, part: Part): Reading {
  // Some browsers show such a file in a page of their own, which scripts may enter.
  if (document.contentType === 'application/pdf') return { problems: ['pdf'] };
  const read = part === 'page' ? readArticle(document) : readSelection(document);
  if (!read) return { problems: ['noSelection'] };
  const { source } = read;
  const text = part === 'page' ? read.text : withTitle(source.title, read.text);
  const problems = read.problems.map(({ code }) => code);
  return problems.includes('empty') ? { problems } : { article: { source, text }, problems };
}

/** The title goes before the words of any article: it may be what says who 'the company' of a selection is. */
function withTitle(title: string, text: string): string {
  return title === '' || text.split('\n', 1)[0] === title ? text : `${title}\n${text}`;
}
