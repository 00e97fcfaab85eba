import { foldSpace } from './fold-space.ts';
import { aroundHeading, headingsOf } from './own-heading.ts';

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|strapline|lede|teaser|summary|intro)(?:$|[\s_-])/i;

/** The sentence under the heading that says what the article is about, where its class says that it is this. */
export function readStandfirst(document: Document): string | undefined {
  const [heading] = headingsOf(document);
  for (const around of heading ? aroundHeading(heading).slice(0, 3) : []) {
    const found = [...around.querySelectorAll('p, h2, h3, div, [itemprop="alternativeHeadline"]')].find(
      (element) =>
        (element.hasAttribute('itemprop') || STANDFIRST.test(element.getAttribute('class') ?? '')) &&
        !element.querySelector('p + p, h1, li') &&
        !element.closest('aside, nav, li, footer'),
    );
    const text = foldSpace(found?.textContent ?? '');
    if (text.length >= 25 && text.length <= 500) return text;
  }
  return undefined;
}
