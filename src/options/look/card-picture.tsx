/** A card, small: its name, two lines of facts. `size` is that of its text, where 1 is as usual. */
export function CardPicture({ size = 1 }: { size?: number }) {
  return (
    <svg class="picture card-picture" viewBox="0 0 128 72" aria-hidden="true">
      <rect class="sheet" x="14" y="8" width="100" height="56" rx="7" />
      <g style={{ strokeWidth: 4 * size }}>
        <path class="name" style={{ strokeWidth: 6 * size }} d={`M24 ${14 + 6 * size}h${34 * size}`} />
        <path class="text" d={`M24 ${18 + 17 * size}h${Math.min(76 * size, 80)}`} />
        <path class="text" d={`M24 ${18 + 27 * size}h${Math.min(58 * size, 80)}`} />
      </g>
    </svg>
  );
}

/** The same card over a light page and over a dark one. */
export function ThemePicture({ theme }: { theme: 'page' | 'light' | 'dark' }) {
  return (
    <span class="picture theme-picture" aria-hidden="true">
      {(['light', 'dark'] as const).map((page) => (
        <span class="half" data-scheme={page} key={page}>
          <span class="sheet" data-scheme={theme === 'page' ? page : theme}>
            <span />
            <span />
            <span />
          </span>
        </span>
      ))}
    </span>
  );
}
