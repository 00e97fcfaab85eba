/** As in `20 kB` or `1.5 MB`; what is there has at least a kilobyte. */
export function formatSize(bytes: number, locale: string): string {
  const isSmall = bytes < 2 ** 20;
  return (isSmall ? Math.ceil(bytes / 2 ** 10) : bytes / 2 ** 20).toLocaleString(locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  });
}
