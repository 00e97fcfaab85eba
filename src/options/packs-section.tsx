import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FactBase } from '../factbase/fact-base.ts';
import type { InstalledPack } from '../factbase/installed-pack.ts';
import { useStrings } from '../ui/strings.ts';
import { InstallReport } from './install-report.tsx';
import { type InstallState, reasonOf } from './install-state.ts';
import { createInstaller } from './installer.ts';
import { PackFileInput } from './pack-file-input.tsx';
import { PackRow, RemovedPackRow } from './pack-row.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface PacksSectionProps {
  factBase: FactBase;
  onChanged(): void;
}

/** The installed packs, and the way in for new ones. */
export function PacksSection({ factBase, onChanged }: PacksSectionProps) {
  const { t } = useStrings();
  const [packs, setPacks] = useState<InstalledPack[]>();
  const [state, setState] = useState<InstallState>({ is: 'idle' });
  const [failure, setFailure] = useState('');
  const [said, setSaid] = useState('');
  /** The pack whose button the reader has just pressed: focus stays in its row though the button goes. */
  const [pressed, setPressed] = useState<{ id: string; button: 'remove' | 'rollBack' }>();

  const list = useCallback(
    () =>
      factBase.packs().then(setPacks, (error) => {
        setPacks([]);
        setFailure(t('options_packsFailed', reasonOf(error)));
      }),
    [factBase, t],
  );
  useEffect(() => void list(), [list]);

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
    return createInstaller(factBase, show, changed);
  }, [factBase, changed]);

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

  return (
    <section aria-labelledby="packs" {...listeners}>
      <h2 id="packs">{t('options_packs')}</h2>
      <p class="intro">{t('options_packsIntro')}</p>
      <PackFileInput isOver={isOver} onFile={installer.offer} />
      <InstallReport
        state={state}
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
