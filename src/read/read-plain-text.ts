import type { ReadArticle } from '../model/article-problem.ts';
import { MAX_LENGTH } from '../model/fields.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { citableSource } from './citable-source.ts';
import { foldSpace, shorten } from './fold-space.ts';
import { joinLines } from './join-lines.ts';
import { detectLanguage } from './language.ts';
import { findLanguageProblem } from './problems.ts';
import { isDateLine, LINES_ABOVE, readDateAbove, readWrittenDate } from './written-date.ts';

/** An article of plain text with one paragraph a line, the title first. Nothing of it is left out. */
export function readPlainText(text: string): ReadArticle {
  const lines = text
    .split(/\r\n|[\n\r\u0085\u2028\u2029\f]/)
    .map(foldSpace)
    .filter((line) => line !== '');
  const [title = ''] = lines;
  const joined = joinLines(lines);
  const published = readDateline(lines);
  const language = detectLanguage(joined.text);
  const source = citableSource({
    title: shorten(title, MAX_LENGTH.line),
    ...(published && { published }),
    ...(language && { language }),
  });
  if (lines.length === 0) return { source, text: '', problems: [{ code: 'empty' }] };
  const foreign = findLanguageProblem(language);
  return {
    source,
    text: joined.text,
    problems: [
      ...(foreign ? [foreign] : []),
      ...(published ? [] : [{ code: 'undated' as const }]),
      ...(joined.isWhole ? [] : [{ code: 'tooLong' as const, kept: joined.text.length }]),
    ],
  };
}

/** At its beginning: 'NEW YORK, Nov. 19, 2019 (Reuters) –'. */
const DATELINE = /^\p{Lu}[\p{L} .,]{2,50}[,–—(-]\s*(.{6,25}?)\s*(?:[–—/(]|--|- )/u;

function readDateline(lines: readonly string[]): PartialDate | undefined {
  const above = readDateAbove(lines.slice(1));
  if (above) return above;
  for (const line of lines.slice(0, LINES_ABOVE)) {
    const [, day] = DATELINE.exec(line) ?? [];
    const date = day && isDateLine(day) ? readWrittenDate(day) : undefined;
    if (date) return date;
  }
  return undefined;
}
