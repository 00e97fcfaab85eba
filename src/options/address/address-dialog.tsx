import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from '../../ui/strings.ts';

interface AddressDialogProps {
  address: string;
  /** The browser has to be asked too, in this very press: later it would not take it for the reader's wish. */
  isAccessMissing: boolean;
  onAgree(): void;
  onCancel(): void;
}

/** Names the host before it is asked for the first time, and what it will learn. */
export function AddressDialog({ address, isAccessMissing, onAgree, onCancel }: AddressDialogProps) {
  const { t } = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const { host } = new URL(address);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The browser gives the focus back to where it was, unless the dialog is gone from the page first.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      class="address-dialog"
      ref={dialog}
      aria-labelledby="ask-host"
      aria-describedby="ask-host-text"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h3 id="ask-host">{t('options_askHost', host)}</h3>
      <div id="ask-host-text">
        <p>{t('options_askHostText', host)}</p>
        <p class="asked-address" dir="ltr">
          {address}
        </p>
        <p class="hint">{t('options_askHostNote')}</p>
        {isAccessMissing && <p class="warn">{t('options_askHostAccess')}</p>}
      </div>
      <p class="buttons">
        <button type="button" class="main-button" onClick={onAgree}>
          {t('options_askHostAgree')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('options_askHostCancel')}
        </button>
      </p>
    </dialog>
  );
}
