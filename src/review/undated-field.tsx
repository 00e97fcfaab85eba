import { useState } from 'preact/hooks';
import type { Article } from '../model/article.ts';
import { isPartialDate } from '../model/partial-date.ts';
import { useStrings } from '../ui/strings.ts';
import type { ReviewChange } from './change-review.ts';
import { FormField } from './form-field.tsx';

interface UndatedFieldProps {
  article: Article;
  onChange: (change: ReviewChange) => void;
}

/** Where a page does not say when it was published, the reader may know. */
export function UndatedField({ article, onChange }: UndatedFieldProps) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const take = (event: Event) => {
    event.preventDefault();
    const published = text.trim().toUpperCase();
    if (isPartialDate(published)) {
      onChange({ do: 'fillInArticle', fields: undefined, article: { ...article, published } });
    } else {
      setWrong(true);
    }
  };
  return (
    <form class="undated" onSubmit={take} noValidate>
      <FormField
        id="article-date"
        label={t('review_published')}
        hint={t('review_dateHint')}
        value={text}
        problem={isWrong ? 'date' : undefined}
        onInput={(value) => {
          setText(value);
          setWrong(false);
        }}
      />
      <button type="submit" class="button">
        {t('review_setDate')}
      </button>
    </form>
  );
}
