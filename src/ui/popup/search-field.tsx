import glass from 'lucide-static/icons/search.svg?raw';
import type { RefObject } from 'preact';
import { MAX_LENGTH } from '../../model/fields.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

interface SearchFieldProps {
  words: string;
  field: RefObject<HTMLInputElement | null>;
  onInput(words: string): void;
  /** The arrow down, or Enter: to the first of what was found. */
  onDown(): void;
  onEnter(): void;
}

/** The search over all that is known, whatever the page names. */
export function SearchField({ words, field, onInput, onDown, onEnter }: SearchFieldProps) {
  const { t } = useStrings();
  return (
    <search class="popup-search">
      <Icon svg={glass} />
      <input
        type="search"
        ref={field}
        value={words}
        maxLength={MAX_LENGTH.name}
        aria-label={t('popupSearch')}
        placeholder={t('popupSearch')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Enter') onEnter();
          // The first Escape empties the field, the next one is the browser's: it closes the popup.
          else if (event.key === 'Escape' && words !== '') onInput('');
          else return;
          event.preventDefault();
        }}
      />
    </search>
  );
}
