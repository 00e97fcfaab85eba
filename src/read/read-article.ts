import type { ReadArticle } from '../model/article-problem.ts';
import type { ArticleSource } from '../model/article-text.ts';
import { isBoilerplate, withoutCredit } from './boilerplate.ts';
import { citableSource } from './citable-source.ts';
import { squash } from './fold-space.ts';
import { joinLines, MAX_TEXT } from './join-lines.ts';
import { detectLanguage } from './language.ts';
import { findMainPart } from './main-part.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { findProblems } from './problems.ts';
import { readSource } from './source.ts';
import { readStandfirst } from './standfirst.ts';
import { readDateAbove } from './written-date.ts';

/**
 * Reads the article of a page: what the page says of it, and its text, one paragraph a line, the title first. The page
 * is not touched. Never throws for what a page holds: `problems` say what could not be read.
 */
export function readArticle(document: Document): ReadArticle {
  const source = readSource(document);
  const all = paragraphsOf(findMainPart(document), 2 * MAX_TEXT);
  const paragraphs = ownParagraphs(all, source, readStandfirst(document));
  const { text, isWhole } = joinLines(
    [source.title, ...paragraphs.map((paragraph) => paragraph.text)].filter((line) => line !== ''),
  );
  const { language: declared, published: told, ...rest } = source;
  const language = detectLanguage(text, declared);
  // Where nothing else tells, a line above the text may be the day alone.
  const published = told ?? readDateAbove(all.map(({ text }) => text));
  const read = { ...rest, ...(published && { published }), ...(language && { language }) };
  const problems = findProblems(document, read, paragraphs);
  if (!isWhole) problems.push({ code: 'tooLong', kept: text.length });
  return { source: citableSource(read, document.URL), text, problems };
}

/** The paragraphs of the article itself: without its title, which goes before them, and each once. */
function ownParagraphs(
  all: readonly Paragraph[],
  { title, author }: ArticleSource,
  standfirst: string | undefined,
): Paragraph[] {
  const seen = new Set([squash(title)]);
  const own: Paragraph[] = [];
  for (const paragraph of all) {
    if (isBoilerplate(paragraph, own.length, author)) continue;
    const text = withoutCredit(paragraph);
    const key = squash(text);
    // A sentence twice is a pull quote or a caption again; 'Background' twice are two headings.
    const isRepeat = seen.has(key) && (key === squash(title) || (key.length > 40 && paragraph.tag !== 'tr'));
    seen.add(key);
    if (!isRepeat && key !== '') own.push({ ...paragraph, text });
  }
  if (!standfirst) return own;
  const key = squash(standfirst);
  const isThere = own.some(({ text }) => squash(text).includes(key)) || key === squash(title);
  return isThere ? own : [{ text: standfirst, tag: 'p', linked: 0 }, ...own];
}
