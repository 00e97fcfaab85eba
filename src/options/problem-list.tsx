import type { PackProblem } from '../model/pack-problem.ts';
import { useStrings } from '../ui/strings.ts';

// As many as parsePack lists at most; there may be more.
const LISTED = 20;

/** What is wrong with a file: the place as it is found in the file, and the reason in words. */
export function ProblemList({ problems }: { problems: readonly PackProblem[] }) {
  const { t } = useStrings();
  return (
    <ul class="problems">
      {problems.map(({ line, path, code, expected = '', found = '' }) => (
        <li key={`${line} ${path} ${code}`}>
          <Place line={line} path={path} />
          <span class="reason">{t(`pack_${code}`, expected, found)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is unusual about a file that was installed all the same: said once, its places on demand. */
export function WarningList({ warnings }: { warnings: readonly PackProblem[] }) {
  const { t, plural, locale } = useStrings();
  if (warnings.length === 0) return null;
  return (
    <details class="warnings">
      <summary>
        {warnings.length < LISTED
          ? plural('options_warnings', warnings.length)
          : t('options_warningsMany', warnings.length.toLocaleString(locale))}
      </summary>
      <ul class="problems">
        {warnings.map(({ line, path }) => (
          <li key={`${line} ${path}`}>
            <Place line={line} path={path} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where something stands in a file: the line, where that says more than the path alone, and the path. */
function Place({ line, path }: { line: number | undefined; path: string }) {
  const { t, locale } = useStrings();
  return (
    <>
      {line !== undefined && <span class="line">{t('options_line', line.toLocaleString(locale))} </span>}
      {path && (
        <>
          <span class="heard">{t('options_place')}</span> <code>{path}</code>{' '}
        </>
      )}
    </>
  );
}
