import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../../ui/strings.ts';
import { formatSize } from '../format-size.ts';

/** The browser's account of the room that we take, as `navigator.storage` gives it. */
export type StorageRoom = Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>;

interface StorageLineProps {
  room: StorageRoom;
  /** Grows whenever something was stored or dropped. */
  version: number;
}

/** How much room is taken, and whether the browser may drop all of it when it needs some. */
export function StorageLine({ room, version }: StorageLineProps) {
  const { t, locale } = useStrings();
  const [usage, setUsage] = useState<number>();
  const [isProtected, setProtected] = useState<boolean>();
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    void (async () => {
      const { usage: used } = await room.estimate();
      setUsage(used);
      setProtected(await room.persisted());
    })().catch(() => {
      // A browser that does not tell is not asked again.
    });
  }, [room, version]);

  const protect = async () => {
    const isSo = await room.persist().catch(() => false);
    setProtected(isSo);
    setRefused(!isSo);
  };

  if (usage === undefined || isProtected === undefined) return null;
  return (
    <div class="storage-line">
      <p>
        {t('storage_used', formatSize(usage, locale))}{' '}
        {t(isProtected ? 'storage_protected' : 'storage_unprotected')}
      </p>
      {!isProtected && (
        <button type="button" class="button" onClick={protect}>
          {t('storage_protect')}
        </button>
      )}
      <p role="status" class="hint">
        {isRefused && t('storage_refused')}
      </p>
    </div>
  );
}
