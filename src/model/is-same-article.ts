import type { Article } from './article.ts';

/** True of two descriptions of one article: by its address, or by its title and its day where one of them has no address. */
export function isSameArticle(a: Article, b: Article): boolean {
  return a.url && b.url ? a.url === b.url : a.title === b.title && a.published === b.published;
}
