import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import calendarClock from 'lucide-static/icons/calendar-clock.svg?raw';
import mousePointer from 'lucide-static/icons/mouse-pointer.svg?raw';
import { useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { type MessageKey, useStrings } from '../ui/strings.ts';
import { AccessSection } from './access-section.tsx';
import { Example } from './example.tsx';
import { FirstThings } from './first-things.tsx';
import type { Shortcuts } from './shortcuts.ts';
import { WithKeys } from './with-keys.tsx';

const STEPS: readonly { icon: string; title: MessageKey; text: MessageKey }[] = [
  { icon: bookOpen, title: 'welcome_step1', text: 'welcome_step1Text' },
  { icon: mousePointer, title: 'welcome_step2', text: 'welcome_step2Text' },
  { icon: calendarClock, title: 'welcome_step3', text: 'welcome_step3Text' },
];

interface WelcomeProps {
  hasAccess: boolean;
  askForAccess(): Promise<boolean>;
  shortcuts: Shortcuts;
  /** The address of the options. */
  optionsPage: string;
}

/** What a reader sees first, and once: what it does, and a place to try it. */
export function Welcome({ hasAccess, askForAccess, shortcuts, optionsPage }: WelcomeProps) {
  const { t } = useStrings();
  const { walk } = shortcuts;
  // Where it stands is decided once: it shall not move away under the pointer that has just pressed its button.
  const [hadAccess] = useState(hasAccess);
  const access = <AccessSection hasAccess={hasAccess} askForAccess={askForAccess} />;
  return (
    <main class="page welcome">
      <header class="page-head">
        <img src="/icons/48.png" alt="" width="44" height="44" />
        <div>
          <h1>Factcards</h1>
          <p class="intro">{t('welcome_lead')}</p>
        </div>
      </header>
      {!hadAccess && access}
      <section aria-label={t('welcome_how')}>
        <ol class="steps">
          {STEPS.map(({ icon, title, text }) => (
            <li key={title}>
              <Icon svg={icon} />
              <h2>{t(title)}</h2>
              <p>{t(text)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p class="intro">
          {walk ? (
            <WithKeys text={t('welcome_tryHint', walk.next)} keys={[walk.next]} />
          ) : (
            t('welcome_tryPointer')
          )}
        </p>
        <Example />
        <p class="hint">{t('welcome_exampleNote')}</p>
      </section>
      <FirstThings shortcuts={shortcuts} keyboardPage={`${optionsPage}#keyboard`} />
      {hadAccess && access}
      <footer>
        <a href={optionsPage}>{t('welcome_options')}</a>
      </footer>
    </main>
  );
}
