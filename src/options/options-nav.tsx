import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, useStrings } from '../ui/strings.ts';

/** The sections by the ids of their headings, which are also what `#packs` and the like lead to. */
const SECTIONS: readonly { id: string; label: MessageKey }[] = [
  { id: 'marks', label: 'options_marks' },
  { id: 'cards', label: 'options_cards' },
  { id: 'keyboard', label: 'keyboard' },
  { id: 'saved', label: 'saved' },
  { id: 'companies', label: 'known' },
  { id: 'packs', label: 'options_packs' },
  { id: 'sites', label: 'options_sites' },
  { id: 'backup', label: 'backup' },
  { id: 'privacy', label: 'options_privacy' },
];

/** How far from the top of the window, of its height, what is read begins. */
const READ_FROM = 0.3;

/** The way to each section, beside them or, in a narrow window, above; says in which one the reader is. */
export function OptionsNav() {
  const { t } = useStrings();
  const [current, setCurrent] = useState('marks');
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    // What the address asks for is there only now.
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    const look = () => setCurrent(sectionInSight());
    look();
    const shown = new AbortController();
    const listen = { signal: shown.signal, passive: true };
    window.addEventListener('scroll', look, listen);
    window.addEventListener('resize', look, listen);
    // What is stored comes into its sections a moment later, and moves the others.
    const grows = new ResizeObserver(look);
    grows.observe(document.body);
    return () => {
      shown.abort();
      grows.disconnect();
    };
  }, []);

  useEffect(() => {
    const row = list.current;
    const link = row?.querySelector<HTMLElement>('[aria-current]');
    if (!row || !link || row.scrollWidth <= row.clientWidth) return;
    const { left, width } = link.getBoundingClientRect();
    const middle = row.getBoundingClientRect().left + row.clientWidth / 2;
    row.scrollBy({ left: left + width / 2 - middle });
  }, [current]);

  return (
    <nav class="options-nav" aria-label={t('options_heading')}>
      <ul ref={list}>
        {SECTIONS.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last section whose heading is above the line where reading begins; at the end of the page the last one. */
function sectionInSight(): string {
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
  const line = isAtEnd ? clientHeight : clientHeight * READ_FROM;
  const passed = SECTIONS.filter(({ id }) => {
    const heading = document.getElementById(id);
    return heading && heading.getBoundingClientRect().top < line;
  });
  return passed.at(-1)?.id ?? 'marks';
}
