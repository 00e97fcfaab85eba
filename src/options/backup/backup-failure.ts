import type { BackupProblem } from '../../factbase/backup/backup-problem.ts';
import { toStorageFailure } from '../../factbase/storage-failure.ts';
import type { Strings } from '../../ui/strings.ts';
import { FileFailure } from '../read-pack-file.ts';

/** Why a backup or a restore did not come about, in words. */
export function backupFailureText(error: unknown, { t }: Pick<Strings, 't'>): string {
  if (fileFailureIn(error)) return t('options_failedFile');
  const { code, message } = toStorageFailure(error);
  if (code === 'full' || code === 'changed' || code === 'gone') return t(`backupFailed_${code}`);
  return t('backupFailed_storage', message);
}

function fileFailureIn(error: unknown): boolean {
  if (error instanceof FileFailure) return true;
  return error instanceof Error && error.cause !== undefined && fileFailureIn(error.cause);
}

/** What is wrong with a file, in words. */
export function backupProblemText(
  { code, line = 0, found = '' }: BackupProblem,
  { t, locale }: Pick<Strings, 't' | 'locale'>,
): string {
  return t(`backupProblem_${code}`, line.toLocaleString(locale), found);
}
