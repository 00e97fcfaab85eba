import question from 'lucide-static/icons/circle-question-mark.svg?raw';
import type { BackgroundMessages } from '../../messages/contract.ts';
import type { Send } from '../../messages/send.ts';
import type { CompanyView } from '../../model/company-view.ts';
import type { CardMenuItem } from '../../ui/card/menu/menu-item.ts';
import { WhyMarked } from '../../ui/card/menu/why-marked.tsx';
import { copyItems } from '../../ui/copy/copy-items.ts';
import type { Strings } from '../../ui/strings.ts';
import type { CardOpening } from './card-host.ts';

/** What the menu of an open card is made of. */
export interface MenuParts {
  company: CompanyView;
  opening: CardOpening;
  send: Send<BackgroundMessages>;
  strings: Strings;
}

/** The entries of the card's ⋯ menu, from top to bottom. */
export function menuItems({ company, opening: { name, evidence }, strings }: MenuParts): CardMenuItem[] {
  const { t } = strings;
  return [
    {
      id: 'why',
      label: t('menu_why'),
      icon: question,
      panel: () => <WhyMarked name={name} company={company.name} evidence={evidence} />,
    },
    ...copyItems(company, strings),
  ];
}
