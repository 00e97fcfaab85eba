import { useStrings } from '../../ui/strings.ts';

/** As many digits as one compares at a glance. */
const SHORT = 12;

/** The hash of a file: a short form to recognise, the whole of it to compare with what a publisher says. */
export function FileHash({ hash }: { hash: string }) {
  const { t } = useStrings();
  return (
    <details class="hash">
      <summary>
        {t('options_hash')} <code>{hash.slice(0, SHORT)}</code>
      </summary>
      <p>
        <code>{hash}</code>
      </p>
    </details>
  );
}
