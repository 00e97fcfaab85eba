import type { PartialDate } from '../model/partial-date.ts';
import { foldSpace } from './fold-space.ts';
import type { Thing } from './json-ld.ts';
import { aroundHeading, headingsOf } from './own-heading.ts';
import { DATE_META, NO_DATE, ofPage, readPageDate } from './page-date.ts';
import { readAddressDate, readWrittenDate } from './written-date.ts';

/**
 * When an article says that it was published. First what a page says in a form made for it, then the same places in a
 * form made for people, then what stands by the heading, and at last the address: it may be that of the first draft.
 */
export function readPublished(
  document: Document,
  article: Thing | undefined,
  url: string | undefined,
): PartialDate | undefined {
  return (
    readPageDate(document) ??
    real(typeof article?.datePublished === 'string' ? readWrittenDate(article.datePublished) : undefined) ??
    fromMeta(document) ??
    fromByline(document) ??
    readAddressDate(url ?? '')
  );
}

function real(date: PartialDate | undefined): PartialDate | undefined {
  return date && !NO_DATE.test(date) ? date : undefined;
}

function fromMeta(document: Document): PartialDate | undefined {
  for (const selector of DATE_META) {
    const date = real(readWrittenDate(ofPage(document, selector)?.getAttribute('content') ?? ''));
    if (date) return date;
  }
  return undefined;
}

const DATED =
  'time, [itemprop="datePublished"], [class*="byline" i], [class*="dateline" i], [class*="date" i], [class*="publish" i], [class*="timestamp" i], [class*="posted" i], [class*="meta" i]';
const NOT_OWN = 'nav, aside, footer, li, [class*="related" i], [class*="comment" i], p p, blockquote';
/** A change is later than the publication. */
const CHANGED = /\b(?:updated|modified|edited|changed)\b/i;

/** The first day that stands near the heading, nearer ones first. */
function fromByline(document: Document): PartialDate | undefined {
  const [heading, ...others] = headingsOf(document);
  if (!heading || others.length > 0) return undefined;
  const seen = new Set<Element>();
  for (const around of aroundHeading(heading)) {
    const dates: PartialDate[] = [];
    for (const element of around.querySelectorAll(DATED)) {
      if (seen.has(element) || isOfAnother(element, around) || isChange(element)) continue;
      seen.add(element);
      const text = foldSpace(element.textContent ?? '').slice(0, 300);
      const [before = ''] = text.split(CHANGED, 1);
      const time = element.localName === 'time' ? element.getAttribute('datetime') : null;
      const date = real(
        readWrittenDate(time ?? '') ?? (text.length < 300 ? readWrittenDate(before) : undefined),
      );
      if (date) dates.push(date);
    }
    // Far from the heading other things have dates too: one is the page's, several are a list.
    const isFar = around.localName === 'body' || around.localName === 'html';
    if (dates.length > 0 && (!isFar || new Set(dates).size === 1)) return dates[0];
  }
  return undefined;
}

/** 'Updated <time>4 March 2021</time>' */
function isChange(element: Element): boolean {
  if (element.localName !== 'time') return false;
  return CHANGED.test(element.parentElement?.textContent?.split(element.textContent ?? '')[0] ?? '');
}

/** True where an element stands in a part of the surroundings that speaks of other things. */
function isOfAnother(element: Element, around: Element): boolean {
  const part = element.closest(NOT_OWN);
  return part !== null && part !== around && around.contains(part);
}
