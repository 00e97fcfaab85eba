import question from 'lucide-static/icons/circle-question-mark.svg?raw';
import notThis from 'lucide-static/icons/circle-slash.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import several from 'lucide-static/icons/split.svg?raw';
import type { PartialDate } from '../../model/partial-date.ts';
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
  /** Shows the company as of a day, or, without one, as it stands today. False: that could not be had. */
  lookAt: (day: PartialDate | undefined) => Promise<boolean>;
}

/** The entries of the card's ⋯ menu, from top to bottom. */
export function menuItems(parts: MenuParts): CardMenuItem[] {
  const { company, opening, send, strings, site, isPrivate, lookAt } = parts;
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
  const { asOf, pageDate } = company;
  const day = asOf ? undefined : pageDate;
  const ofDays: CardMenuItem[] =
    asOf || pageDate
      ? [
          {
            id: 'as-of',
            label: t(asOf ? 'asOfBack' : 'menu_asOfPage'),
            icon: history,
            onChoose: async () => ((await lookAt(day)) ? undefined : t('popupFailed')),
          },
        ]
      : [];
  return [
    ...ofMention,
    // A snooze is nothing but what is kept of it.
    ...(isPrivate
      ? []
      : [{ id: 'snooze', label: t('menu_snooze'), icon: moon, panel: () => <Snooze {...about} /> }]),
    ...ofDays,
    ...copyItems(company, strings),
  ];
}
