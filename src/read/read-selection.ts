import type { ReadArticle } from '../model/article-problem.ts';
import { citableSource } from './citable-source.ts';
import { detectLanguage } from './language.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findLanguageProblem } from './problems.ts';
import { readSource } from './source.ts';

/**
 * What the reader selected on a page, with the page's source. The text is the selection alone, one paragraph a line: its
 * first line is no title. Undefined where nothing is selected.
 */
export function readSelection(document: Document): ReadArticle | undefined {
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) => selection?.getRangeAt(i));
  const text = ranges
    .flatMap((range) => (range ? paragraphsOf(range.cloneContents()) : []))
    .map((paragraph) => paragraph.text)
    .join('\n');
  if (text === '') return undefined;
  const source = readSource(document);
  const language = detectLanguage(text, source.language);
  const foreign = findLanguageProblem(language);
  return {
    source: citableSource({ ...source, ...(language && { language }) }, document.URL),
    text,
    problems: foreign ? [foreign] : source.published ? [] : [{ code: 'undated' }],
  };
}
