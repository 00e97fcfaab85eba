import english from '../../assets/_locales/en/messages.json';
import type { ArticleProblem } from '../model/article-problem.ts';
import type { PackProblem } from '../model/pack-problem.ts';

type Key = keyof typeof english;

/** The extension's own words for a thing: the command line says the same as the review and the options do. */
function say(key: Key, ...substitutions: string[]): string {
  return english[key].message.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
}

export function describeArticleProblem(problem: ArticleProblem): string {
  if (problem.code === 'tooLong') return say('article_tooLong', problem.kept.toLocaleString('en'));
  if (problem.code !== 'otherLanguage') return say(`article_${problem.code}`);
  const { language } = problem;
  return language ? say('article_otherLanguage', languageName(language)) : say('article_unknownLanguage');
}

/** One line for a problem of a pack: where, and what. */
export function describePackProblem({ line, path, code, expected = '', found = '' }: PackProblem): string {
  const reason = say(`pack_${code}`, expected, found).replace('The browser says', 'The parser says');
  return [line && `line ${line}`, path, reason].filter(Boolean).join(': ');
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
