import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FactBase } from '../factbase/fact-base.ts';
import type { InstalledPack } from '../factbase/installed-pack.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Network } from '../subscriptions/fetch-pack.ts';
import { useStrings } from '../ui/strings.ts';
import { AddressDialog } from './address/address-dialog.tsx';
import { AddressInput } from './address/address-input.tsx';
import { PackUpdates } from './address/pack-updates.tsx';
import { type Access, useAddresses } from './address/use-addresses.ts';
import { InstallReport } from './install-report.tsx';
import { type InstallState, reasonOf } from './install-state.ts';
import { createInstaller } from './installer.ts';
import { PackFileInput } from './pack-file-input.tsx';
import { PackRow, RemovedPackRow } from './pack-row.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface PacksSectionProps {
  factBase: FactBase;
  network: Network;
  access: Access;
  onChanged(): void;
  /** The background is to look for other updates, or for none. */
  onSubscriptionsChanged(): void;
}

/** The installed packs, and the way in for new ones. */
export function PacksSection(props: PacksSectionProps) {
  const { factBase, network, access, onChanged, onSubscriptionsChanged } = props;
  const { t } = useStrings();
  const [packs, setPacks] = useState<InstalledPack[]>();
  const [subscriptions, setSubscriptions] = useState<Subscription[]>([]);
  const [state, setState] = useState<InstallState>({ is: 'idle' });
  const [failure, setFailure] = useState('');
  const [said, setSaid] = useState('');
  /** The pack whose button the reader has just pressed: focus stays in its row though the button goes. */
  const [pressed, setPressed] = useState<{ id: string; button: 'remove' | 'rollBack' }>();

  const list = useCallback(
    () =>
      Promise.all([factBase.packs(), factBase.subscriptions()]).then(
        ([all, subscribed]) => {
          setPacks(all);
          setSubscriptions(subscribed);
        },
        (error) => {
          setPacks([]);
          setFailure(t('options_packsFailed', reasonOf(error)));
        },
      ),
    [factBase, t],
  );
  useEffect(() => {
    list();
    // The background may have updated one meanwhile.
    const look = () => document.visibilityState === 'visible' && list();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [list]);

  const changed = useCallback(async () => {
    onChanged();
    await list();
  }, [onChanged, list]);

  const installer = useMemo(() => {
    const show = (next: InstallState) => {
      setState(next);
      setSaid('');
      setPressed(undefined);
    };
    return createInstaller(factBase, network, { show, installed: changed, noted: list });
  }, [factBase, network, changed, list]);

  const status = useRef<HTMLDivElement>(null);
  const addresses = useAddresses(installer, access);

  const { isOver, listeners } = useFileDrop(installer.offer);

  const change = async (
    { id }: InstalledPack,
    work: Promise<void>,
    sentence: string,
    button: 'remove' | 'rollBack' = 'remove',
  ) => {
    try {
      await work;
      setPressed({ id, button });
      setSaid(sentence);
      setFailure('');
      setState({ is: 'idle' });
      await changed();
    } catch (error) {
      setFailure(t('options_saveFailed', reasonOf(error)));
    }
  };

  const changeSubscription = async (work: Promise<unknown>) => {
    try {
      await work;
      setFailure('');
      onSubscriptionsChanged();
    } catch (error) {
      setFailure(t('options_saveFailed', reasonOf(error)));
    }
    await list();
  };

  const isBusy = state.is === 'fetching' || state.is === 'reading' || state.is === 'writing';
  const check = (address: string) => {
    status.current?.focus(); // what comes of it is said there
    if (!isBusy) return addresses.check(address);
  };

  return (
    <section aria-labelledby="packs" {...listeners}>
      <h2 id="packs">{t('options_packs')}</h2>
      <p class="intro">{t('options_packsIntro')}</p>
      <PackFileInput isOver={isOver} onFile={installer.offer} />
      <AddressInput isBusy={isBusy} onAddress={addresses.offer} />
      {addresses.asked && (
        <AddressDialog
          {...addresses.asked}
          onAgree={() => addresses.asked && addresses.agree(addresses.asked)}
          onCancel={addresses.cancel}
        />
      )}
      <InstallReport
        state={state}
        status={status}
        onReplace={installer.replace}
        onKeep={installer.keep}
        onCancel={installer.cancel}
      />
      <p role="alert" class="failure">
        {failure}
      </p>
      <p role="status" class="heard">
        {said}
      </p>
      {!packs && <p class="hint">{t('options_packsLoading')}</p>}
      {packs?.length === 0 && !failure && <p class="hint">{t('options_packsNone')}</p>}
      <ul class="packs">
        {packs?.map((pack) =>
          pack.isRemoved ? (
            <RemovedPackRow
              key={pack.id}
              pack={pack}
              takesFocus={pressed?.id === pack.id}
              onUndo={() => change(pack, factBase.restore(pack.id), t('options_restored', pack.title))}
            />
          ) : (
            <PackRow
              key={`${pack.id} ${pack.installedAt}`}
              pack={pack}
              updates={
                <PackUpdates
                  pack={pack}
                  subscription={subscriptions.find((each) => each.pack === pack.id)}
                  factBase={factBase}
                  onCheck={check}
                  change={changeSubscription}
                />
              }
              {...(pressed?.id === pack.id && { takesFocus: pressed.button })}
              readContents={() => factBase.contents(pack.id)}
              onRemove={() => change(pack, factBase.remove(pack.id), t('options_removed', pack.title))}
              onRollBack={() => {
                const sentence = t('options_rolledBack', pack.title, pack.previous?.revision ?? '');
                return change(pack, factBase.rollBack(pack.id), sentence, 'rollBack');
              }}
            />
          ),
        )}
      </ul>
    </section>
  );
}
