import arrow from 'lucide-static/icons/arrow-up-right.svg?raw';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isWebAddress } from '../../model/web-address.ts';
import { FactDate } from '../company/fact-date.tsx';
import { formatDate } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { KindIcon, kindClass } from '../kind.tsx';
import { useStrings } from '../strings.ts';
import type { SearchState } from './use-search.ts';

interface SearchFindingsProps {
  state: SearchState;
  list: RefObject<HTMLElement | null>;
  /** The row that takes the focus, when the reader comes back from what it opened. */
  focusOn: string | undefined;
  /** `row` is what `focusOn` names it by. */
  onOpen(company: string, row: string): void;
  /** Back to the field. */
  onLeave(): void;
}

/** What was found: companies, then what was saved. The arrows walk through it, Enter opens, Escape leads back to the field. */
export function SearchFindings({ state, list, focusOn, onOpen, onLeave }: SearchFindingsProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const { companies = [], facts = [], articles = [] } = state.is === 'found' ? state.findings : {};
  const count = companies.length + facts.length + articles.length;

  useLayoutEffect(() => {
    if (focusOn !== undefined)
      findItems(list.current)
        .find(({ dataset }) => dataset.row === focusOn)
        ?.focus();
  }, [focusOn, list]);

  const walk = (event: KeyboardEvent) => {
    const items = findItems(list.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') items[Math.min(at + 1, items.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) items[at - 1]?.focus();
    else if (event.key === 'ArrowUp') onLeave();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <main class="search-findings" ref={list} onKeyDown={walk}>
      <h1 class="heard" tabIndex={-1}>
        {t('popupSearchTitle')}
      </h1>
      <p role="status" class={state.is === 'found' && count > 0 ? 'heard' : 'search-none'}>
        {state.is === 'found' && (count === 0 ? t('popupSearchNone') : plural('popupSearchFound', count))}
      </p>
      <p role="alert" class="search-failed">
        {state.is === 'failed' && t('popupFailed')}
        {state.is === 'gone' && t('popupSearchGone')}
      </p>
      <Findings title={t('popupSearchCompanies')} count={companies.length}>
        {companies.map(({ id, name, about }) => (
          <li key={id}>
            <button
              type="button"
              class="found-row"
              data-row={`company ${id}`}
              onClick={() => onOpen(id, `company ${id}`)}
            >
              <bdi class="found-name">{name}</bdi>
              {about && <bdi class="found-more">{about}</bdi>}
            </button>
          </li>
        ))}
      </Findings>
      <Findings title={t('popupSearchFacts')} count={facts.length}>
        {facts.map(({ id, kind, date, statement, company, article }) => (
          <li key={id} class={kindClass(kind)}>
            <button
              type="button"
              class="found-row"
              data-row={`fact ${id}`}
              onClick={() => onOpen(company.id, `fact ${id}`)}
            >
              <span class="found-more">
                <span class="accent">
                  <KindIcon kind={kind} />
                </span>{' '}
                <bdi>{company.name}</bdi> · <FactDate date={date} published={article.published} />
              </span>
              <bdi class="found-statement">{statement}</bdi>
            </button>
          </li>
        ))}
      </Findings>
      <Findings title={t('popupSearchArticles')} count={articles.length}>
        {articles.map(({ id, title, publisher, published, url }) => {
          const date = published && formatDate(published, strings);
          const text = (
            <>
              <bdi class="found-statement">{title}</bdi>
              {(publisher || date) && (
                // Each for itself: the name of a publisher may run the other way than the date.
                <span class="found-more">
                  {publisher && <bdi>{publisher}</bdi>}
                  {publisher && date && ' · '}
                  {date}
                </span>
              )}
            </>
          );
          return (
            <li key={id}>
              {url && isWebAddress(url) ? (
                <a class="found-row" href={url} target="_blank" rel="noopener noreferrer">
                  {text}
                  <Icon svg={arrow} turns />
                  <span class="heard"> {t('opensInTab')}</span>
                </a>
              ) : (
                <p class="found-row">{text}</p>
              )}
            </li>
          );
        })}
      </Findings>
    </main>
  );
}

/** All that can be pressed of what was found, in its order. */
export function findItems(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('button.found-row, a.found-row') ?? [])];
}

function Findings({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section class="found">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
