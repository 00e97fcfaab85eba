import * as v from 'valibot';
import { type Article, articleSchema } from '../model/article.ts';
import { readDate } from '../ui/fact-editor/read-date.ts';
import type { FieldProblem } from './fact-fields.ts';

export const ARTICLE_FIELDS = ['title', 'publisher', 'author', 'published', 'url'] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** An article as it stands in its form: texts, right or wrong, empty where there is nothing. */
export type ArticleFields = Record<ArticleField, string>;

export type ArticleProblems = Partial<Record<ArticleField, FieldProblem>>;

export function articleFieldsOf(article: Article): ArticleFields {
  const { title, publisher = '', author = '', published = '', url = '' } = article;
  return { title, publisher, author, published, url };
}

/** The article that the fields make of another one: every field that is right is taken, the others say what is wrong. */
export function readArticleFields(
  fields: ArticleFields,
  article: Article,
  locale: string,
): { article: Article; problems: ArticleProblems } {
  let result = article;
  const problems: ArticleProblems = {};
  for (const field of ARTICLE_FIELDS) {
    const text = field === 'published' ? readDate(fields[field], locale) : fields[field].trim();
    const { [field]: _, ...others } = result;
    if (text === '' && field !== 'title') result = others as Article;
    // Each for itself: one that is wrong from the first must not make the others so.
    else if (text !== undefined && v.is(articleSchema.entries[field], text))
      result = { ...result, [field]: text };
    else problems[field] = problemOf(field, text);
  }
  return { article: result, problems };
}

/** Of a text that the model does not take. */
function problemOf(field: ArticleField, text = 'no date'): FieldProblem {
  if (text === '') return 'empty';
  if (field === 'published') return 'date';
  if (field === 'url') return 'webAddress';
  const isPlain = v.is(articleSchema.entries[field], text.slice(0, 100));
  return isPlain ? 'tooLong' : 'notPlain';
}
