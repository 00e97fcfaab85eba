/** The page that was here before, reloaded or left, lets go of its draft within so many ms. */
const PATIENCE_MS = 300;

interface OneTabParts {
  draftId: string;
  locks: Pick<LockManager, 'request'>;
  /** Between the tabs of this draft. */
  channel: Pick<BroadcastChannel, 'onmessage' | 'postMessage'>;
  /** Another tab has the draft. */
  onWait: () => void;
  /** No other tab has it any more. */
  onTurn: () => void;
  /** Another tab asks to see the one that has it. */
  onShow: () => void;
}

/**
 * A draft is open in one tab at a time: two would overwrite each other's changes. The browser lets go of a lock with the
 * page that holds it, so a tab that waits goes on when the other one is closed.
 */
export function openInOneTab({ draftId, locks, channel, onWait, onTurn, onShow }: OneTabParts) {
  const name = `factcards-draft-${draftId}`;
  const begin = () => {
    channel.onmessage = onShow;
    onTurn();
    return new Promise<never>(() => {});
  };
  // Asked first: a browser that is slow to answer is no other tab.
  locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) return begin();
    const late = setTimeout(onWait, PATIENCE_MS);
    locks.request(name, () => {
      clearTimeout(late);
      return begin();
    });
  });
  return { showOther: () => channel.postMessage('show') };
}
