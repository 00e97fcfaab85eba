import arrow from 'lucide-static/icons/arrow-up-right.svg?raw';
import type { SourceView } from '../../model/company-view.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { addressAt } from '../../proof/text-fragment.ts';
import { formatDate } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

interface SourceLineProps {
  article: SourceView;
  /** What of the fact it says. */
  statement: string;
}

/** One article that says so: a link to the very sentence where it has an address, else what is needed to find it. */
export function SourceLine({ article, statement }: SourceLineProps) {
  const strings = useStrings();
  const { t } = strings;
  const { title, publisher, author, published, url } = article;
  // Packs are checked where they are installed; a link is checked again where it could be pressed.
  if (url && isWebAddress(url)) {
    return (
      <a
        class="source"
        href={addressAt({ ...article, url }, { statement })}
        target="_blank"
        rel="noopener noreferrer"
        title={publisher && title}
      >
        <bdi>{publisher ?? title}</bdi>
        <Icon svg={arrow} turns />
        <span class="heard"> {t('opensInTab')}</span>
      </a>
    );
  }
  const from = publisher ?? author;
  const date = published && formatDate(published, strings);
  return (
    <span class="source" title={title}>
      <span class="heard">{t('factSource')} </span>
      <cite dir="auto" lang={article.language}>
        {title}
      </cite>
      {(from || date) && t('listComma')}
      <span class="source-rest">
        {from && <bdi>{from}</bdi>}
        {from && date && t('listComma')}
        {date}
      </span>
    </span>
  );
}
