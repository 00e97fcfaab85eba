import question from 'lucide-static/icons/circle-question-mark.svg?raw';
import notThis from 'lucide-static/icons/circle-slash.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import several from 'lucide-static/icons/split.svg?raw';
import type { CardMenuItem } from '../../ui/card/menu/menu-item.ts';
import { NotThis } from '../../ui/card/menu/not-this.tsx';
import { Snooze } from '../../ui/card/menu/snooze.tsx';
import { WhichCompany } from '../../ui/card/menu/which-company.tsx';
import { WhyMarked } from '../../ui/card/menu/why-marked.tsx';
import { copyItems } from '../../ui/copy/copy-items.ts';
import { createDecide, type DecideParts } from './decide.ts';

/** What the menu of an open card is made of. */
export interface MenuParts extends DecideParts {
  /** The host of the page; empty for files of this computer. */
  site: string;
}

/** The entries of the card's ⋯ menu, from top to bottom. */
export function menuItems(parts: MenuParts): CardMenuItem[] {
  const { company, opening, send, strings, site, isPrivate } = parts;
  const { name, evidence, weighed = [] } = opening;
  const { t } = strings;
  const about = { company, name, site, isPrivate, onDecide: createDecide(parts) };
  const which = { ...about, askNamesakes: () => send('namesakes', { name }) };
  // Of a company that no mention led to nobody asks why it was marked, nor says that another is meant.
  const ofMention: CardMenuItem[] = evidence
    ? [
        {
          id: 'why',
          label: t('menu_why'),
          icon: question,
          panel: () => <WhyMarked {...which} evidence={evidence} />,
        },
        ...(weighed.length > 1
          ? [
              {
                id: 'which',
                label: t('menu_which'),
                icon: several,
                panel: () => <WhichCompany {...which} />,
              },
            ]
          : []),
        { id: 'not-this', label: t('menu_notThis'), icon: notThis, panel: () => <NotThis {...about} /> },
      ]
    : [];
  return [
    ...ofMention,
    { id: 'snooze', label: t('menu_snooze'), icon: moon, panel: () => <Snooze {...about} /> },
    ...copyItems(company, strings),
  ];
}
