import pen from 'lucide-static/icons/pencil-line.svg?raw';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

interface OwnNoteProps {
  /** What the reader wrote; nothing is shown without. */
  text: string | undefined;
  of: 'company' | 'fact';
}

/** What the reader noted for themselves, apart from all that sources say. */
export function OwnNote({ text, of }: OwnNoteProps) {
  const { t } = useStrings();
  if (!text) return null;
  const label = t(of === 'company' ? 'known_noteOnCompany' : 'known_noteOnFact');
  return (
    <p class="own-note" title={label}>
      <Icon svg={pen} />
      <span class="heard">{t('cardStatus', label, '')}</span>
      <span class="own-words" dir="auto">
        {text}
      </span>
    </p>
  );
}
