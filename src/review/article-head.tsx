import pencil from 'lucide-static/icons/pencil.svg?raw';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isWebAddress } from '../model/web-address.ts';
import { formatDate } from '../ui/format-date.ts';
import { Icon } from '../ui/icon.tsx';
import { useStrings } from '../ui/strings.ts';
import { ARTICLE_FIELDS, type ArticleField, articleFieldsOf, readArticleFields } from './article-fields.ts';
import type { ReviewChange } from './change-review.ts';
import type { Review } from './review.ts';
import { TextField } from './text-field.tsx';

interface ArticleHeadProps {
  review: Review;
  onChange: (change: ReviewChange) => void;
}

const LABELS = {
  title: 'review_title',
  publisher: 'review_publisher',
  author: 'review_author',
  published: 'review_published',
  url: 'review_url',
} as const satisfies Record<ArticleField, string>;

/** The article that the facts are from, as it will be cited. */
export function ArticleHead({ review, onChange }: ArticleHeadProps) {
  const { article, articleForm } = review;
  const strings = useStrings();
  const { t } = strings;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !articleForm) button.current?.focus();
    wasOpen.current = articleForm !== undefined;
  });

  if (articleForm) {
    return <ArticleForm review={review} onChange={onChange} />;
  }
  const { title, publisher, author, published, url } = article;
  const details = [publisher, author].filter((text) => text !== undefined);
  return (
    <section class="article-head" aria-label={t('review_article')}>
      <p class="article-title">
        {url && isWebAddress(url) ? (
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{title}</bdi>
            <span class="heard"> {t('opensInTab')}</span>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
      </p>
      <p class="article-details">
        {details.map((text) => (
          <span key={text}>
            <bdi>{text}</bdi>
          </span>
        ))}
        <span>{published ? formatDate(published, strings) : t('dateUnknown')}</span>
        <button
          type="button"
          class="quiet-button"
          ref={button}
          onClick={() => onChange({ do: 'fillInArticle', fields: articleFieldsOf(article), article })}
        >
          <Icon svg={pencil} />
          {t('review_editArticle')}
        </button>
      </p>
    </section>
  );
}

function ArticleForm({ review: { article, articleForm }, onChange }: ArticleHeadProps) {
  const { t, locale } = useStrings();
  const form = useRef<HTMLFormElement>(null);
  /** As it was when the form opened: Escape leaves it so. */
  const articleBefore = useRef(article);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const fields = articleForm ?? articleFieldsOf(article);
  const { problems } = readArticleFields(fields, article, locale);
  const close = (event: Event) => {
    event.preventDefault();
    onChange({ do: 'fillInArticle', fields: undefined, article });
  };
  return (
    <form
      class="article-head panel"
      aria-label={t('review_article')}
      ref={form}
      onSubmit={close}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onChange({ do: 'fillInArticle', fields: undefined, article: articleBefore.current });
      }}
      noValidate
    >
      {ARTICLE_FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(LABELS[field])}
          hint={field === 'published' && !problems.published ? t('editor_dateHint') : undefined}
          value={fields[field]}
          problem={problems[field]}
          onInput={(text) => {
            const typed = { ...fields, [field]: text };
            const read = readArticleFields(typed, article, locale);
            onChange({ do: 'fillInArticle', fields: typed, article: read.article });
          }}
        />
      ))}
      <p class="form-buttons">
        <button type="submit" class="button">
          {t('review_done')}
        </button>
      </p>
    </form>
  );
}
