import { paragraphsOf } from './paragraphs.ts';

const ELSEWHERE = 'nav, aside, footer, [role="navigation"], [role="complementary"], [role="contentinfo"]';

/** The headings of the first rank that may be the article's own. */
export function headingsOf(document: Document): Element[] {
  return [...document.querySelectorAll('h1')].filter(
    (heading) => !heading.closest(ELSEWHERE) && (heading.textContent ?? '').trim() !== '',
  );
}

/** What a heading says. One that was never closed holds the whole page: only its first line is the heading. */
export function headingText(heading: Element): string {
  const lines = paragraphsOf(heading).map(({ text }) => text);
  const whole = lines.join(' ');
  return whole.length > LONGEST_HEADING ? (lines[0] ?? '') : whole;
}

const LONGEST_HEADING = 300;

/**
 * What stands around the article's heading, from the nearest element outwards: there its byline is, and its date. Ends
 * before what holds a second heading or another article: their bylines are not its own.
 */
export function aroundHeading(heading: Element): Element[] {
  const found: Element[] = [];
  for (let e = heading.parentElement; e; e = e.parentElement) {
    if (e.querySelectorAll('h1').length > 1 || e.querySelectorAll('article').length > 1) break;
    found.push(e);
  }
  return found;
}
