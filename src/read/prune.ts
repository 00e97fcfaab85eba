const NEVER_READ = `script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, dialog, nav, menu, button,
  select, textarea, input, [hidden], [role="navigation"], [role="menu"], [role="toolbar"], [role="dialog"], [role="search"],
  [style*="display:none" i], [style*="display: none" i]`;

/** Boxes around an article, by the words that their classes and ids have in common. */
const BOX =
  /(?:^|[\s_-])(?:comments?|disqus|respond|related|recommend(?:ed|ations)?|newsletter|promo|advert(?:isement)?|breadcrumbs?|more-stories|most-(?:read|popular)|trending|signup|cookie|consent)(?:$|[\s_-])/i;
/** Bars of buttons; with paragraphs in them they are something else: an article on social policy, a share price. */
const BAR = /(?:^|[\s_-])(?:share|sharing|social|follow|toolbar|tags?)(?:$|[\s_-])(?!price)/i;

/** A box with more of the page's text, or of its paragraphs, than this is no box, whatever it is called. */
const LARGEST_BOX = 0.3;

/** Takes out of a copy of a page what is never part of an article. What holds the heading stays. */
export function prune(copy: Document): void {
  const { body } = copy;
  if (!body) return;
  for (const element of copy.querySelectorAll(NEVER_READ)) {
    if (!element.querySelector('h1')) element.remove();
  }
  const whole = lengthOf(body);
  const prose = proseOf(body);
  for (const element of copy.querySelectorAll('[class], [id]')) {
    if (!element.parentElement || isWhole(element)) continue;
    const words = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const isBox = BOX.test(words) || (BAR.test(words) && !element.querySelector('p'));
    if (!isBox || element.querySelector('h1') || lengthOf(element) >= LARGEST_BOX * whole) continue;
    if (prose === 0 || proseOf(element) < LARGEST_BOX * prose) element.remove();
  }
}

const WHOLE = new Set(['html', 'body', 'main', 'article', 'h1']);

function isWhole({ localName }: Element): boolean {
  return WHOLE.has(localName);
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

function proseOf(element: Element): number {
  return [...element.querySelectorAll('p')].map(lengthOf).reduce((sum, length) => sum + length, 0);
}
