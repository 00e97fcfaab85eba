import type { Strings } from '../strings.ts';

/** A site as people call it: its host, or that these are files of their own. */
export function siteName(site: string | undefined, { t }: Strings): string {
  return site === 'file://' ? t('popupFiles') : (site ?? '');
}
