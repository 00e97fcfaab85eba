import { useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.ts';

interface AccessSectionProps {
  hasAccess: boolean;
  askForAccess(): Promise<boolean>;
}

/** Why all sites; and the way to allow it where the browser has not done so with the installation. */
export function AccessSection({ hasAccess, askForAccess }: AccessSectionProps) {
  const { t } = useStrings();
  const [answer, setAnswer] = useState<'granted' | 'refused'>();
  const ask = async () => {
    const isGranted = await askForAccess().catch(() => false);
    setAnswer(isGranted ? 'granted' : 'refused');
  };
  return (
    <section aria-labelledby="access">
      <h2 id="access">{t('welcome_access')}</h2>
      <p class="prose">{t('welcome_accessText')}</p>
      {!hasAccess && answer !== 'granted' && (
        <div class="ask">
          <p>{t('welcome_allowHint')}</p>
          <button type="button" class="main-button" onClick={ask}>
            {t('welcome_allow')}
          </button>
        </div>
      )}
      <p role="status" class={answer === 'granted' ? 'good' : 'hint'}>
        {answer === 'granted' && t('welcome_allowed')}
        {answer === 'refused' && t('welcome_refused')}
      </p>
    </section>
  );
}
