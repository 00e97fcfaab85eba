import { menuItems } from '../../src/content/card/menu-items.tsx';
import type { MentionEvidence } from '../../src/model/mention-evidence.ts';
import { Card } from '../../src/ui/card/card.tsx';
import type { Strings } from '../../src/ui/strings.ts';
import { stringsFrom } from '../ui/strings-from.ts';
import { starterView } from './fixtures.ts';
import type { GalleryView } from './views.tsx';

const MENU = '.card [aria-haspopup="menu"]';
const nothing = () => {};

/** The card with the menu that it has on a page, after some presses in it. */
function withMenu(
  presses: string[],
  evidence: MentionEvidence = { is: 'name' },
  strings: Strings = stringsFrom(),
): GalleryView {
  const company = starterView('xiaomi', '2021-02-14');
  const opening = {
    content: { company },
    evidence,
    name: company.name,
    element: document.body,
    boxes: () => [],
    byKeyboard: false,
    onRetry: nothing,
    onLost: nothing,
  };
  const send = () => new Promise<never>(nothing);
  return {
    kind: 'card',
    presses: [MENU, ...presses],
    show: () => (
      <Card view={company} menu={menuItems({ company, opening, send, strings })} onClose={nothing} />
    ),
    strings,
  };
}

/** The card's ⋯ menu, and what opens from it. */
export const MENU_VIEWS: Record<string, GalleryView> = {
  'card-menu': withMenu([]),
  'card-why-name': withMenu(['[data-item=why]']),
  'card-why-words': withMenu(['[data-item=why]'], {
    is: 'context',
    words: ['Lei Jun', 'Redmi', 'smartphone'],
  }),
};
