import type { BackgroundMessages } from '../../messages/contract.ts';
import type { Send } from '../../messages/send.ts';
import type { CardDecision } from '../../model/card-decision.ts';
import type { CompanyView } from '../../model/company-view.ts';
import type { CardScheme } from '../../ui/card/card-frame.tsx';
import type { Decide } from '../../ui/card/menu/use-decide.ts';
import type { Strings } from '../../ui/strings.ts';
import type { CardOpening } from './card-host.ts';
import type { ToastHost } from './toast-host.tsx';

export interface DecideParts {
  company: CompanyView;
  opening: CardOpening;
  send: Send<BackgroundMessages>;
  strings: Strings;
  toast: ToastHost;
  scheme: CardScheme | undefined;
  /** The window is private: nothing of it is kept. */
  isPrivate: boolean;
  /** Closes the card. */
  close: () => void;
}

/** Does what the reader decided on a card: the card goes, the marks follow, and a line tells it and takes it back. */
export function createDecide(parts: DecideParts): Decide {
  const { company, opening, send, strings, toast, scheme, isPrivate, close } = parts;
  return async (decision, byKeyboard) => {
    const isForgotten = isPrivate && decision.is === 'notThis' && decision.where === 'page';
    const change = isForgotten ? 0 : await send('decideOnCard', decision);
    close();
    if (isForgotten) opening.forget();
    const isSwitched = decision.is === 'means' && decision.company !== company.id;
    toast.show({
      sentence: sentenceFor(decision, company, strings),
      scheme,
      undo: change > 0 ? () => send('undoOnCard', { change }) : undefined,
      takesFocus: byKeyboard && !isSwitched,
    });
    if (isSwitched) opening.reopenAs(decision.company, opening.by);
  };
}

function sentenceFor(decision: CardDecision, { name: company }: CompanyView, { t }: Strings): string {
  switch (decision.is) {
    case 'notThis':
      return t(`doneNotThis_${decision.where}`, decision.name, company);
    case 'means':
      return t(`doneMeans_${decision.where}`, decision.name);
    case 'snooze':
      return t(`doneSnooze_${decision.where}`, company);
  }
}
