import type { ArticleProblem } from '../model/article-problem.ts';
import type { ArticleSource } from '../model/article-text.ts';
import { isFrontAddress } from './address.ts';
import { MAX_TEXT } from './join-lines.ts';
import { isEnglish } from './language.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { claimsArticle, claimsWall } from './source.ts';

/** Fewer words than this are hardly a whole article; a paragraph of a news agency has more. */
const SHORT_WORDS = 40;
/** As many words of an article as those who sell the rest let everybody read. */
const STUB_WORDS = 250;
/** A list of articles has many ways to elsewhere and hardly a paragraph of its own. */
const MANY_LINKS = 25;
const FEW_PARAGRAPHS = 3;

const WALL =
  /\b(?:(?:subscribe|sign in|log ?in|register|sign up)\b[^.]{0,60}\bto (?:continue|keep|read|finish|unlock|view|access)|already (?:an? )?(?:subscriber|member|subscribed)|subscribers? only|to continue reading|(?:rest of|full) (?:this )?(?:article|story) is (?:only )?(?:for|available to))/i;

/** What is wrong with an article that was read of a page, beyond its length. `paragraphs` are those of the article, without the title. */
export function findProblems(
  document: Document,
  source: ArticleSource,
  paragraphs: readonly Paragraph[],
): ArticleProblem[] {
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  if (words === 0) return [{ code: 'empty' }];
  const foreign = findLanguageProblem(source.language);
  if (foreign) return [foreign];
  const problems: ArticleProblem[] = [];
  if (words < STUB_WORDS && hasWall(document)) problems.push({ code: 'wall' });
  else if (isList(document, paragraphs)) problems.push({ code: 'notAnArticle' });
  else if (words < SHORT_WORDS) problems.push({ code: 'short' });
  if (!source.published) problems.push({ code: 'undated' });
  return problems;
}

/** The rules for facts know English alone. */
export function findLanguageProblem(language: string | undefined): ArticleProblem | undefined {
  if (isEnglish(language)) return undefined;
  return { code: 'otherLanguage', ...(language && language !== 'und' && { language }) };
}

/** Words as people count them; scripts without spaces count a word for two characters. */
function countWords(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.floor(dense / 2);
}

function hasWall(document: Document): boolean {
  if (claimsWall(document) || document.querySelector('input[type="password"]')) return true;
  const { body } = document;
  const lines = body ? paragraphsOf(body, MAX_TEXT) : [];
  return lines.some(({ text }) => text.length < 300 && WALL.test(text));
}

/** A front page, a page of links, an app: nothing on it says that it is one article, and nothing reads like one. */
function isList(document: Document, paragraphs: readonly Paragraph[]): boolean {
  if (claimsArticle(document)) return false;
  const prose = paragraphs.filter(({ text, linked }) => text.length > 80 && linked < text.length / 3).length;
  if (isFrontAddress(document.URL) && prose < 2 * FEW_PARAGRAPHS) return true;
  const links = document.querySelectorAll('a[href]').length;
  const controls = document.querySelectorAll('button, input, select').length;
  return prose < FEW_PARAGRAPHS && (links > MANY_LINKS || (prose === 0 && controls > 2));
}
