import { useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import type { InstalledPack } from '../../factbase/installed-pack.ts';
import type { Subscription } from '../../model/subscription.ts';
import { useStrings } from '../../ui/strings.ts';
import { useFocus } from '../use-focus.ts';
import { PackSubscription } from './pack-subscription.tsx';

interface PackUpdatesProps {
  pack: InstalledPack;
  subscription: Subscription | undefined;
  factBase: Pick<FactBase, 'changeSubscription' | 'unsubscribe' | 'resubscribe'>;
  onCheck(address: string): void;
  /** Does a change, says what went wrong, and looks again. */
  change(work: Promise<unknown>): Promise<void>;
}

/** Where a pack has its updates from, or has had until just now. */
export function PackUpdates({ pack, subscription, factBase, onCheck, change }: PackUpdatesProps) {
  const [forgotten, setForgotten] = useState<Subscription>();
  if (!subscription) {
    if (!forgotten) return null;
    const undo = () => change(factBase.resubscribe(forgotten));
    return <ForgottenAddress address={forgotten.address} onUndo={undo} />;
  }
  const setAutomatic = (isAutomatic: boolean) =>
    change(factBase.changeSubscription(pack.id, (known) => ({ ...known, isAutomatic })));
  const forget = () => change(factBase.unsubscribe(pack.id).then(setForgotten));
  return (
    <PackSubscription
      pack={pack}
      subscription={subscription}
      takesFocus={forgotten !== undefined}
      onCheck={() => onCheck(subscription.address)}
      onAutomatic={setAutomatic}
      onForget={forget}
    />
  );
}

function ForgottenAddress({ address, onUndo }: { address: string; onUndo(): void }) {
  const { t } = useStrings();
  const button = useFocus<HTMLButtonElement>(true);
  return (
    <div class="subscription is-forgotten">
      <p class="pack-line" role="status">
        {t('options_forgotten', address)}
      </p>
      <button type="button" class="button" ref={button} onClick={onUndo}>
        {t('options_undo')}
      </button>
    </div>
  );
}
