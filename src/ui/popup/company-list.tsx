import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NamedCompany } from '../../model/company-view.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { mostNewsworthyFirst } from '../../timeline/most-newsworthy-first.ts';
import { summarize } from '../../timeline/summary.ts';
import { StatusLines } from '../company/status-lines.tsx';
import { formatDate } from '../format-date.ts';
import { ModalityNote } from '../kind.tsx';
import { useStrings } from '../strings.ts';
import { LeftOut, type LeftOutProps } from './left-out.tsx';
import { MentionsButton } from './mentions-button.tsx';

interface CompanyListProps {
  companies: NamedCompany[];
  pageDate?: PartialDate;
  isLive?: boolean;
  /** The company whose button takes the focus, when the reader comes back from its facts. */
  focusOn?: string | undefined;
  onOpen: (id: string) => void;
  onJump: (id: string) => void;
  leftOut: Pick<LeftOutProps, 'readArticle' | 'startsOpen'>;
}

/** The companies on this page, most newsworthy first: name, where matters stand, two sentences, how often it is named. */
export function CompanyList(props: CompanyListProps) {
  const { companies, pageDate, isLive, focusOn, onOpen, onJump, leftOut } = props;
  const strings = useStrings();
  const { t, plural } = strings;
  const list = useRef<HTMLUListElement>(null);

  useLayoutEffect(() => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('.company-open') ?? [];
    if (focusOn) [...buttons].find((button) => button.dataset.company === focusOn)?.focus();
  }, [focusOn]);

  return (
    <>
      <header class="popup-head">
        <h1 tabIndex={-1}>{t('popupTitle')}</h1>
        <p>
          {plural('popupCount', companies.length)}
          {pageDate && `\u00a0· ${t('popupPageDate', formatDate(pageDate, strings))}`}
        </p>
      </header>
      <main>
        {!pageDate && <p class="page-ageless">{t(isLive ? 'pageLive' : 'pageUndated')}</p>}
        <ul class="companies" ref={list}>
          {mostNewsworthyFirst(companies).map(({ view, mentions }) => (
            <li class="company" key={view.id}>
              <div class="company-top">
                <h2 class="company-name">
                  <button
                    type="button"
                    class="company-open"
                    data-company={view.id}
                    onClick={() => onOpen(view.id)}
                  >
                    <bdi>{view.name}</bdi>
                  </button>
                </h2>
                <MentionsButton name={view.name} mentions={mentions} onJump={() => onJump(view.id)} />
              </div>
              <StatusLines threads={view.threads} />
              <Summary view={view} />
              {view.newerCount > 0 && <p class="company-newer">{plural('popupNewer', view.newerCount)}</p>}
            </li>
          ))}
        </ul>
        {!isLive && <LeftOut companies={companies} pageDate={pageDate} onOpen={onOpen} {...leftOut} />}
      </main>
    </>
  );
}

/** It runs as what is said in it, which is not always in the language of the interface. */
function Summary({ view }: Pick<NamedCompany, 'view'>) {
  const { t } = useStrings();
  const sentences = summarize(view);
  return (
    <p class="company-summary" dir="auto">
      {sentences.length === 0
        ? t('cardNoFacts')
        : sentences.map(({ id, modality, statement }, i) => (
            <span key={id}>
              {i > 0 && ' '}
              {modality && (
                <bdi>
                  <ModalityNote modality={modality} />
                </bdi>
              )}{' '}
              {statement}
            </span>
          ))}
    </p>
  );
}
