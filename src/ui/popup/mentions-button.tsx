import { useStrings } from '../strings.ts';

interface MentionsButtonProps {
  name: string;
  mentions: number;
  onJump: () => void;
}

/** How often a company is named; pressed, it shows the next place. */
export function MentionsButton({ name, mentions, onJump }: MentionsButtonProps) {
  const { t, plural, locale } = useStrings();
  const label = plural('popupJump', mentions, name);
  return (
    <button type="button" class="mentions" aria-label={label} title={label} onClick={onJump}>
      {t('popupMentions', mentions.toLocaleString(locale))}
    </button>
  );
}
