import { useCallback, useEffect, useState } from 'preact/hooks';
import { Keys } from '../ui/keys.tsx';
import { type MessageKey, useStrings } from '../ui/strings.ts';

/** A shortcut as the browser lists it. */
export interface Command {
  name?: string;
  description?: string;
  /** Empty where it has no keys. */
  shortcut?: string;
}

export interface Keyboard {
  commands(): Promise<Command[]>;
  /** Opens the browser's own page for shortcuts; rejects where it has none that can be opened. Absent where there are none. */
  change?: () => Promise<unknown>;
}

/** Commands of the browsers themselves come without a description. */
const NAMES: Record<string, MessageKey> = {
  _execute_action: 'keyboard_popup',
  _execute_sidebar_action: 'keyboard_sidebar',
};

/** Keys that are the same for everybody, while a card is open. */
const FIXED: readonly { keys: string; what: MessageKey }[] = [
  { keys: 'Tab', what: 'keyboard_tab' },
  { keys: 'Esc', what: 'keyboard_escape' },
];

/** Every shortcut with its present keys, and the way to others, which only the browser itself can set. */
export function KeyboardSection({ keyboard }: { keyboard: Keyboard }) {
  const { t } = useStrings();
  const { change } = keyboard;
  const [commands, setCommands] = useState<Command[]>();
  const [isClosed, setClosed] = useState(false);

  const list = useCallback(
    () => void keyboard.commands().then(setCommands, () => setCommands([])),
    [keyboard],
  );
  useEffect(() => {
    list();
    // Whoever comes back from the browser's page may have changed them there.
    const look = () => document.visibilityState === 'visible' && list();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [list]);

  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard">{t('keyboard')}</h2>
      <p class="intro">{t('keyboard_intro')}</p>
      <dl class="shortcuts">
        {commands?.map(({ name = '', description, shortcut }) => (
          <div key={name} data-command={name}>
            <dt>{description || (NAMES[name] ? t(NAMES[name]) : name)}</dt>
            <dd>
              {shortcut ? <Keys shortcut={shortcut} /> : <span class="hint">{t('keyboard_none')}</span>}
            </dd>
          </div>
        ))}
        {FIXED.map(({ keys, what }) => (
          <div key={keys}>
            <dt>{t(what)}</dt>
            <dd>
              <Keys shortcut={keys} />
            </dd>
          </div>
        ))}
      </dl>
      {change && (
        <>
          <button
            type="button"
            class="button"
            id="change-shortcuts"
            aria-describedby="change-shortcuts-hint"
            onClick={() =>
              change().then(
                () => setClosed(false),
                () => setClosed(true),
              )
            }
          >
            {t('keyboard_change')}
          </button>
          <p class="hint" id="change-shortcuts-hint">
            {t('keyboard_changeHint')}
          </p>
        </>
      )}
      <p role="alert" class="prose">
        {isClosed && t('keyboard_closed')}
      </p>
    </section>
  );
}
