import { foldSpace, squash } from './fold-space.ts';
import { headingsOf, headingText } from './own-heading.ts';

interface Said {
  /** What the page says of its title, the most trustworthy first. */
  titles: readonly string[];
  /** Names of the site, as the page says them. */
  sites: readonly string[];
}

/**
 * The title as a reader sees it: the heading that agrees with what the page says of its title, else what it says. The
 * site's name at the end is no part of it.
 */
export function readTitle(document: Document, { titles, sites }: Said): string | undefined {
  const host = URL.canParse(document.URL) ? new URL(document.URL).hostname.replace(/^www\./, '') : '';
  const names = [...sites, host].map(squash).filter((name) => name !== '');
  const said = [...titles, document.title]
    .map((title) => withoutSite(foldSpace(title), names))
    .filter((title) => title !== '' && !names.includes(squash(title)));
  const headings = headingsOf(document).map((heading) => withoutSite(headingText(heading), names));
  if (said.length === 0) return headings[0];
  return headings.find((heading) => said.some((title) => agree(heading, title))) ?? said[0];
}

const END = /^(.*\S)\s+([|–—·•»:-])\s+([^|–—·•»]{2,60})$/u;
const BEGINNING = /^([^|–—·•»:]{2,60}?)(?:\s+[|–—·•»-]|:)\s+(\S.*)$/u;

/** Cuts the site's name off; what follows a bar is hardly ever anything else. */
function withoutSite(title: string, names: readonly string[]): string {
  const [, head, mark, tail] = END.exec(title) ?? [];
  if (head && tail && (isSite(tail, names) || (mark === '|' && wordsOf(head).length > 2))) {
    return withoutSite(head, names);
  }
  const [, first, rest] = BEGINNING.exec(title) ?? [];
  return first && rest && isSite(first, names) ? rest : title;
}

/** 'SpaceNews.com' is SpaceNews, and TechCrunch is what techcrunch.com is called. */
function isSite(text: string, names: readonly string[]): boolean {
  const squashed = squash(text);
  return names.some(
    (name) =>
      name === squashed ||
      (squashed.length > 3 && name.startsWith(squashed)) ||
      (name.length > 3 && squashed.startsWith(name) && squashed.length < name.length + 5),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True where two titles are one, perhaps shortened or a little reworded. */
function agree(a: string, b: string): boolean {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...x].filter((word) => y.has(word)).length;
  return common > 0 && common >= 0.6 * Math.min(x.size, y.size) && common >= 0.3 * Math.max(x.size, y.size);
}
