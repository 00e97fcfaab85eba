/** Which parts of a page are no reading text: they are never marked. And which part is the main text. */

const SKIPPED_TAGS = new Set(
  `head title script style noscript template iframe frame object embed svg math canvas video audio picture map
   nav menu button input textarea select option optgroup datalist label legend output progress meter dialog
   code pre kbd samp var`.split(/\s+/),
);
const SKIPPED_ROLES = new Set(
  `navigation menu menubar menuitem toolbar tablist tab button search searchbox textbox combobox listbox option
   switch checkbox radio slider spinbutton tooltip alertdialog math code`.split(/\s+/),
);
const EDITABLE = new Set(['', 'true', 'plaintext-only']);
/** Share bars have no element of their own; their classes have a few words in common. */
const SHARE_BAR =
  /(?:^|[\s_-])(?:share|sharing|social)(?:[-_]?(?:bar|buttons?|links?|tools?|icons?|menu|list|this|widget))?(?:$|[\s_])/i;

/** True where neither the element nor what it holds is read. */
export function isLeftAlone(element: Element, tag = element.localName): boolean {
  if (SKIPPED_TAGS.has(tag)) return true;
  if (tag === 'form' && !holdsText(element)) return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role.trim().toLowerCase())) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && EDITABLE.has(editable.toLowerCase())) return true;
  if (tag !== 'div' && tag !== 'ul' && tag !== 'section') return false;
  return SHARE_BAR.test(element.getAttribute('class') ?? '') && !holdsText(element);
}

/** True where a node is, or stands inside, a part that is left alone. */
export function isInsideLeftAlone(node: Node | null): boolean {
  for (let e = node; e; e = e.parentNode) {
    if (e.nodeType === Node.ELEMENT_NODE && isLeftAlone(e as Element)) return true;
  }
  return false;
}

/** Some sites wrap a whole page in one form, or call a section on society 'social': that is text. */
function holdsText(element: Element): boolean {
  return element.querySelector('p, h1, article') !== null;
}

const ASIDE =
  'aside, footer, [role="complementary"], [role="contentinfo"], [role="banner"], [aria-hidden="true"]';
const MAIN = 'main, [role="main"], article';

/**
 * True in the text that a page is about: inside its main part, where it has one, and outside of margins and feet.
 * `hasMain`: the page has a main part (see hasMainPart), asked once for many elements.
 */
export function isMainText(element: Element, hasMain: boolean): boolean {
  if (element.closest(ASIDE)) return false;
  if (hasMain) return element.closest(MAIN) !== null;
  return element.closest('header') === null || element.closest('h1') !== null;
}

export function hasMainPart(document: Document): boolean {
  return document.querySelector(MAIN) !== null;
}
