import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { useEffect, useState } from 'preact/hooks';
import type { OwnArticle } from '../../factbase/own-saved.ts';
import type { Article } from '../../model/article.ts';
import { groupBy } from '../../model/group-by.ts';
import { dayOf } from '../../model/partial-date.ts';
import type { SavedArticle as Contents } from '../../model/saving.ts';
import type { CheckedSentence } from '../../model/source-check.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { formatDate } from '../../ui/format-date.ts';
import { Icon } from '../../ui/icon.tsx';
import { saveFailureText } from '../../ui/save-failure.ts';
import { useStrings } from '../../ui/strings.ts';
import { useFocus } from '../use-focus.ts';
import { type FactActs, SavedFact } from './saved-fact.tsx';

export type Checks = Record<string, CheckedSentence[]>;

/** What can be asked and done of the rows: the same in the list and among what was found. */
export interface RowActs extends FactActs {
  read(id: string): Promise<Contents | null>;
  /** What became of the sentences of saved articles on their pages, by the articles' ids. */
  checksOf(articles: readonly string[]): Promise<Checks>;
  onDeleteArticle(article: Article): void;
}

interface SavedArticleProps extends RowActs {
  saved: OwnArticle;
  /** Read again when this grows. */
  version: number;
}

/** A line of what was saved; opened, the article's facts by company. */
export function SavedArticle(props: SavedArticleProps) {
  const { saved, wanted, onDeleteArticle } = props;
  const strings = useStrings();
  const { t, plural } = strings;
  const [isOpen, setOpen] = useState(false);
  const toggle = useFocus<HTMLButtonElement>(wanted === `article ${saved.article.id}`);
  const { article, facts, companies } = saved;
  const from = [
    article.publisher ?? article.author,
    article.published && formatDate(article.published, strings),
  ];
  return (
    <li class="saved-article" data-row={`article ${article.id}`}>
      <div class="pack-top">
        <div>
          <h3>
            <button
              type="button"
              class="saved-toggle"
              ref={toggle}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon svg={chevron} />
              <span dir="auto">{article.title}</span>
            </button>
          </h3>
          <p class="pack-line saved-line">
            {from.filter(Boolean).map((part) => [<bdi key={part}>{part}</bdi>, '\u00a0· '])}
            {plural('options_factCount', facts)}
            {companies.length > 0 && [
              '\u00a0· ',
              <bdi key="companies">{listNames(companies, t('listComma'))}</bdi>,
            ]}
          </p>
        </div>
        <button
          type="button"
          class="button"
          aria-label={t('saved_deleteNamed', article.title)}
          onClick={() => onDeleteArticle(article)}
        >
          {t('saved_delete')}
        </button>
      </div>
      {isOpen && <ArticleFacts {...props} />}
    </li>
  );
}

/** The first few: the others are seen when the article is opened. */
function listNames(names: readonly string[], comma: string): string {
  return (names.length > 4 ? [...names.slice(0, 3), '…'] : names).join(comma);
}

function ArticleFacts({ saved, version, read, checksOf, onDeleteArticle: _, ...acts }: SavedArticleProps) {
  const strings = useStrings();
  const { t } = strings;
  const [contents, setContents] = useState<Contents | null>();
  const [checks, setChecks] = useState<Checks>({});
  const [failure, setFailure] = useState('');
  const { article, savedAt } = saved;

  useEffect(() => {
    let isCurrent = true;
    Promise.all([read(article.id), checksOf([article.id])]).then(
      ([found, checked]) => {
        if (!isCurrent) return;
        setContents(found);
        setChecks(checked);
      },
      (error) => isCurrent && setFailure(saveFailureText(error, strings)),
    );
    return () => {
      isCurrent = false;
    };
  }, [article.id, version, read, checksOf, strings]);

  const names = new Map(contents?.companies.map(({ id, name }) => [id, name]));
  return (
    <div class="saved-facts">
      <p class="pack-line">
        {t('saved_on', formatDate(dayOf(savedAt), strings))}
        {article.url && isWebAddress(article.url) && (
          <>
            {' · '}
            <a href={article.url} target="_blank" rel="noopener noreferrer">
              {t('saved_open')} <span class="heard">{t('opensInTab')}</span>
            </a>
          </>
        )}
      </p>
      {failure && (
        <p role="alert" class="failure">
          {failure}
        </p>
      )}
      {contents?.facts.length === 0 && <p class="hint">{t('saved_noFacts')}</p>}
      {[...groupBy(contents?.facts ?? [], ({ company }) => company)].map(([company, facts]) => (
        <section key={company}>
          <h4>
            <bdi>{names.get(company) ?? company}</bdi>
          </h4>
          <ol>
            {facts.map((fact) => (
              <SavedFact key={fact.id} fact={fact} article={article} checks={checks} {...acts} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
