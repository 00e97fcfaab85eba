import { useMemo } from 'preact/hooks';
import type { CardOpening } from '../../src/content/card/card-host.ts';
import { menuItems } from '../../src/content/card/menu-items.tsx';
import type { BackgroundMessages } from '../../src/messages/contract.ts';
import { MessageFailure, type Send } from '../../src/messages/send.ts';
import type { MentionEvidence } from '../../src/model/mention-evidence.ts';
import { Card } from '../../src/ui/card/card.tsx';
import { Toast } from '../../src/ui/card/toast.tsx';
import { type Strings, useStrings } from '../../src/ui/strings.ts';
import { stringsFrom } from '../ui/strings-from.ts';
import { arabic, longWords, starterView } from './fixtures.ts';
import type { GalleryView } from './views.tsx';

const MENU = '.card [aria-haspopup="menu"]';
const nothing = () => {};
const lookAt = async () => true;
const WORDS: MentionEvidence = { is: 'context', words: ['Lei Jun', 'Redmi', 'smartphone'] };
const DELTAS = {
  companies: [
    { id: 'xiaomi', name: 'Xiaomi', about: 'Chinese smartphone maker' },
    { id: 'delta', name: 'Delta Electronics', about: 'Maker of power supplies and fans in Taoyuan, Taiwan' },
    { id: 'delta-faucet', name: 'Delta Faucet Company' },
  ],
};

interface MenuState {
  presses?: string[];
  evidence?: MentionEvidence;
  company?: ReturnType<typeof starterView>;
  strings?: Strings;
  isPrivate?: boolean;
  namesakes?: BackgroundMessages['namesakes']['reply'];
  failure?: 'private' | 'full';
}

/** The card with the menu that it has on a page, after some presses in it. */
function withMenu({
  presses = [],
  evidence = { is: 'name' },
  company = starterView('xiaomi', '2021-02-14'),
  strings,
  isPrivate = false,
  namesakes = { companies: DELTAS.companies.slice(0, 1) },
  failure = 'private',
}: MenuState): GalleryView {
  const weighed = namesakes.companies.map(({ id }) => id);
  const opening: CardOpening = {
    target: 1,
    company: company.id,
    content: { company },
    evidence,
    ...(weighed.length > 1 && { weighed }),
    name: company.name,
    element: document.body,
    boxes: () => [],
    by: 'pointer',
    onRetry: nothing,
    onLost: nothing,
    forget: nothing,
    reopenAs: nothing,
  };
  const send = (async (name) => {
    if (name === 'namesakes') return namesakes;
    throw new MessageFailure(failure, 'as it may be');
  }) as Send<BackgroundMessages>;
  const toast = { show: nothing, escape: () => false, close: nothing };
  function CardWithMenu() {
    const strings = useStrings();
    const context = { company, opening, send, strings, toast, isPrivate };
    const menu = useMemo(
      () => menuItems({ ...context, scheme: undefined, site: 'news.example.com', lookAt, close: nothing }),
      [],
    );
    return <Card view={company} menu={menu} onClose={nothing} />;
  }
  return {
    kind: 'card',
    presses: [MENU, ...presses],
    show: () => <CardWithMenu />,
    ...(strings && { strings }),
  };
}

const toastView = (sentence: string): GalleryView => ({
  kind: 'card',
  show: () => <Toast sentence={sentence} onUndo={nothing} onClose={nothing} />,
});

/** The card's ⋯ menu, what opens from it, and the line that tells what was decided. */
export const MENU_VIEWS: Record<string, GalleryView> = {
  'card-menu': withMenu({ evidence: WORDS, namesakes: DELTAS }),
  'card-menu-private': withMenu({ isPrivate: true }),
  'card-why-name': withMenu({ presses: ['[data-item=why]'] }),
  'card-why-words': withMenu({ presses: ['[data-item=why]'], evidence: WORDS }),
  'card-why-several': withMenu({ presses: ['[data-item=why]'], evidence: WORDS, namesakes: DELTAS }),
  'card-which': withMenu({
    presses: ['[data-item=which]'],
    evidence: WORDS,
    namesakes: { ...DELTAS, chosen: { company: 'xiaomi', isHere: true } },
  }),
  'card-not-this': withMenu({ presses: ['[data-item=not-this]'] }),
  'card-not-this-private': withMenu({ presses: ['[data-item=not-this]'], isPrivate: true }),
  'card-not-this-failed': withMenu({ presses: ['[data-item=not-this]', '[data-where=site]'] }),
  'card-not-this-full': withMenu({
    presses: ['[data-item=not-this]', '[data-where=site]'],
    failure: 'full',
  }),
  'card-not-this-long': withMenu({ presses: ['[data-item=not-this]'], company: longWords('2024-03-01') }),
  'card-snooze': withMenu({ presses: ['[data-item=snooze]'] }),
  'card-snooze-right-to-left': withMenu({
    presses: ['[data-item=snooze]'],
    company: arabic('2021-02-14'),
    strings: stringsFrom({ language: 'ar' }),
  }),
  'toast-undo': toastView('“Xiaomi” is not marked as Xiaomi on this page any more.'),
};
