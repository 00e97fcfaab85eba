import { useState } from 'preact/hooks';
import type { CardDecision } from '../../../model/card-decision.ts';
import { saveFailureText } from '../../save-failure.ts';
import { useStrings } from '../../strings.ts';

/** Does what the reader decided, and closes the card. `byKeyboard`: then the focus goes to the way back. */
export type Decide = (decision: CardDecision, byKeyboard: boolean) => Promise<void>;

/** For the buttons of a panel: what each decides, and why it could not be decided. */
export function useDecide(onDecide: Decide) {
  const strings = useStrings();
  const [failure, setFailure] = useState('');
  return {
    failure,
    /** A press of a key counts no clicks. */
    decide: (decision: CardDecision) => async (event: MouseEvent) => {
      setFailure('');
      try {
        await onDecide(decision, event.detail === 0);
      } catch (error) {
        const isPrivate = error instanceof Error && 'code' in error && error.code === 'private';
        setFailure(isPrivate ? strings.t('decidedPrivate') : saveFailureText(error, strings));
      }
    },
  };
}
