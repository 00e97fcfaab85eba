import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NamedCompany } from '../../model/company-view.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { findLeftOut } from '../../timeline/left-out.ts';
import { FactItem } from '../company/fact-item.tsx';
import { formatDate } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';
import { type ReadArticle, useArticle } from './use-article.ts';

export interface LeftOutProps {
  companies: readonly NamedCompany[];
  pageDate?: PartialDate | undefined;
  readArticle: ReadArticle;
  /** Reads the article at once; else when the reader asks for it. */
  startsOpen: boolean;
  onOpen: (company: string) => void;
}

/** The key facts of the page's companies that its article does not tell, behind a button. */
export function LeftOut({ startsOpen, ...about }: LeftOutProps) {
  const { t } = useStrings();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(startsOpen);
  /** The reader asked for it: then it comes into sight, from behind the lower edge of a small window. */
  const [isAsked, setAsked] = useState(false);
  const toggle = () => {
    setOpen(!isOpen);
    setAsked(!isOpen);
  };
  return (
    <section class="left-out" ref={section}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          <span>{t('leftOut')}</span>
          <Icon svg={chevron} />
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <LeftOutFacts
            {...about}
            onRead={() => isAsked && section.current?.scrollIntoView?.({ block: 'nearest' })}
          />
        )}
      </div>
    </section>
  );
}

interface LeftOutFactsProps extends Omit<LeftOutProps, 'startsOpen'> {
  /** What the article leaves out is there. */
  onRead: () => void;
}

function LeftOutFacts({ companies, pageDate, readArticle, onOpen, onRead }: LeftOutFactsProps) {
  const strings = useStrings();
  const { t } = strings;
  const article = useArticle(readArticle);
  const found = useMemo(
    () => (article.is === 'read' ? findLeftOut(companies, article.text, pageDate) : undefined),
    [article, companies, pageDate],
  );
  useLayoutEffect(() => {
    if (article.is !== 'reading') onRead();
  }, [article]);
  if (article.is === 'reading') return <p role="status">{t('leftOutReading')}</p>;
  if (article.is === 'unread' || !found) {
    return (
      <p role="status">
        {article.is === 'unread' && `${t(`reading_${article.problem}`)}. `}
        {t('leftOutUnknown')}
      </p>
    );
  }
  const { facts, considered } = found;
  const day = pageDate && formatDate(pageDate, strings);
  if (facts.length === 0) {
    return (
      <p role="status">
        {considered > 0 ? t('leftOutNone') : day ? t('leftOutNothingBefore', day) : t('leftOutNothing')}
      </p>
    );
  }
  return (
    <>
      <p role="status">{day ? t('leftOutDated', day) : t('leftOutUndated')}</p>
      <ul>
        {facts.map(({ company, fact }, i) => [
          company.id !== facts[i - 1]?.company.id && (
            <li class="left-out-company" key={`company ${company.id} ${fact.id}`}>
              <button type="button" onClick={() => onOpen(company.id)}>
                <bdi>{company.name}</bdi>
              </button>
            </li>
          ),
          <FactItem fact={fact} company={company.name} key={fact.id} />,
        ])}
      </ul>
    </>
  );
}
