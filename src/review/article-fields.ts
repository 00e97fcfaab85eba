import * as v from 'valibot';
import { type Article, articleSchema } from '../model/article.ts';
import { type FieldProblem, problemOf } from './fact-fields.ts';

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
): { article: Article; problems: ArticleProblems } {
  let result = article;
  const problems: ArticleProblems = {};
  for (const field of ARTICLE_FIELDS) {
    const text = field === 'published' ? fields[field].trim().toUpperCase() : fields[field].trim();
    const { [field]: _, ...others } = result;
    const candidate = text === '' && field !== 'title' ? others : { ...others, [field]: text };
    const checked = v.safeParse(articleSchema, candidate);
    if (checked.success) result = checked.output as Article;
    else problems[field] = problemOf(checked.issues[0].message);
  }
  return { article: result, problems };
}
