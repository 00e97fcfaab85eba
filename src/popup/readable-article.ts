import type { Reading, ReadingProblem } from '../saving/draft.ts';
import type { ReadArticle } from '../ui/popup/use-article.ts';

/** Of a page that is not one whole article in English nobody can say what it leaves out. */
const IN_THE_WAY: ReadonlySet<ReadingProblem> = new Set([
  'wall',
  'short',
  'notAnArticle',
  'otherLanguage',
  'tooLong',
]);

/** The text of a reading where it is a whole article, or what is in the way. */
export function readableArticle({ article, problems }: Reading): Awaited<ReturnType<ReadArticle>> {
  const problem = problems.find((one) => IN_THE_WAY.has(one));
  if (article && !problem) return { is: 'read', text: article.text };
  return { is: 'unread', problem: problem ?? problems[0] ?? 'failed' };
}
