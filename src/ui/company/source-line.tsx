import arrow from 'lucide-static/icons/arrow-up-right.svg?raw';
import type { Article } from '../../model/article.ts';
import { formatDate } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

export type OnOpenSource = (article: Article) => void;

interface SourceLineProps {
  article: Article;
  onOpenSource?: OnOpenSource | undefined;
}

/** One article that says so: a link where it has an address, else what is needed to find it. */
export function SourceLine({ article, onOpenSource }: SourceLineProps) {
  const strings = useStrings();
  const { t } = strings;
  const { title, publisher, author, published, url } = article;
  if (url && isWebAddress(url)) {
    return (
      <a
        class="source"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        title={publisher && title}
        onClick={() => onOpenSource?.(article)}
      >
        <bdi>{publisher ?? title}</bdi>
        <Icon svg={arrow} turns />
        <span class="heard"> {t('opensInTab')}</span>
      </a>
    );
  }
  const rest = [publisher ?? author, published && formatDate(published, strings)].filter(Boolean);
  return (
    <span class="source" title={title}>
      <span class="heard">{t('factSource')}: </span>
      <cite dir="auto" lang={article.language}>
        {title}
      </cite>
      {rest.length > 0 && [t('listComma'), <bdi key="rest">{rest.join(t('listComma'))}</bdi>]}
    </span>
  );
}

/** Packs are checked where they are installed; a link is checked again where it could be pressed. */
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
