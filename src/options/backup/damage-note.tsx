import { useEffect, useState } from 'preact/hooks';
import type { Damage } from '../../factbase/find-damage.ts';
import { useStrings } from '../../ui/strings.ts';
import { backupFailureText } from './backup-failure.ts';

interface DamageNoteProps {
  findDamage(everything: boolean): Promise<Damage>;
  /** Grows whenever something may have been mended, or damaged. */
  version: number;
}

/** What of the saved things and the packs cannot be read any more, and what helps. */
export function DamageNote({ findDamage, version }: DamageNoteProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const [damage, setDamage] = useState<Damage>();
  const [isChecking, setChecking] = useState(false);
  const [failure, setFailure] = useState('');

  const check = async (everything: boolean) => {
    try {
      setDamage(await findDamage(everything));
      setFailure('');
    } catch (error) {
      setFailure(backupFailureText(error, strings));
    }
  };
  useEffect(() => void check(false), [findDamage, version]);

  const checkAll = async () => {
    if (isChecking) return;
    setChecking(true);
    await check(true);
    setChecking(false);
  };

  const lines = damage
    ? [
        ...(damage.rows > 0 ? [plural('damage_rows', damage.rows)] : []),
        ...damage.packs.map(({ title, records }) =>
          records > 0 ? plural('damage_records', records, title) : t('damage_pack', title),
        ),
      ]
    : [];
  return (
    <div class="damage">
      <div role="alert">
        {lines.map((line) => (
          <p class="warn" key={line}>
            {line}
          </p>
        ))}
        {failure && <p class="failure">{failure}</p>}
      </div>
      <p role="status" class="hint">
        {isChecking ? t('damage_checking') : damage?.isWhole && lines.length === 0 ? t('damage_none') : ''}
      </p>
      {damage && !damage.isWhole && (
        <button type="button" class="small-button" aria-disabled={isChecking} onClick={checkAll}>
          {t('damage_check')}
        </button>
      )}
    </div>
  );
}
