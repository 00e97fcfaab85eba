import { useRef, useState } from 'preact/hooks';
import type { Article } from '../model/article.ts';
import { DateField } from '../ui/fact-editor/date-field.tsx';
import { readDate } from '../ui/fact-editor/read-date.ts';
import { useStrings } from '../ui/strings.ts';
import type { ReviewChange } from './change-review.ts';

interface UndatedFieldProps {
  article: Article;
  /** As it was typed. */
  text: string;
  /** The reader wants to save: say what is wrong. */
  mustBeDone: boolean;
  onChange: (change: ReviewChange) => void;
}

/** Where a page does not say when it was published, the reader may know. */
export function UndatedField({ article, text, mustBeDone, onChange }: UndatedFieldProps) {
  const { t, locale } = useStrings();
  const form = useRef<HTMLFormElement>(null);
  const [isChecked, setChecked] = useState(false);
  const take = (event: Event) => {
    event.preventDefault();
    const published = readDate(text, locale);
    if (published) {
      onChange({ do: 'fillInArticle', fields: undefined, article: { ...article, published } });
    } else {
      setChecked(true);
      form.current?.querySelector('input')?.focus();
    }
  };
  return (
    <form class="date-asked" ref={form} onSubmit={take} noValidate>
      <DateField
        value={text}
        isChecked={(isChecked || mustBeDone) && text.trim() !== ''}
        onInput={(value) => {
          onChange({ do: 'typeDate', text: value });
          setChecked(false);
        }}
      />
      <button type="submit" class="button">
        {t('review_setDate')}
      </button>
    </form>
  );
}
