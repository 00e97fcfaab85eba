import { useId, useState } from 'preact/hooks';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { FactDate } from '../../ui/company/fact-date.tsx';
import { FactForm } from '../../ui/fact-editor/fact-form.tsx';
import { KindIcon, KindLabel, kindClass, ModalityNote } from '../../ui/kind.tsx';
import { useStrings } from '../../ui/strings.ts';
import { useFocus } from '../use-focus.ts';
import type { Place } from './use-saved.ts';

type Thread = NonNullable<Fact['thread']>;

export interface FactActs {
  /** The row that takes the focus as it appears. */
  wanted: Place | undefined;
  /** The matters of a company, in packs too. */
  threadsOf(company: string): Promise<Thread[]>;
  /** False where it was not saved: the form stays. */
  onChange(fact: Fact): Promise<boolean>;
  onDelete(fact: Fact): void;
}

interface SavedFactProps extends FactActs {
  fact: Fact;
  article: Article;
  /** Whose fact it is, where nothing above it says so. */
  about?: string;
}

/** A saved fact: what it says, the sentence that it was taken from, and the ways to mend and to delete it. */
export function SavedFact(props: SavedFactProps) {
  const { fact, article, about, wanted, threadsOf, onChange, onDelete } = props;
  const { t } = useStrings();
  const [threads, setThreads] = useState<Thread[]>();
  const statement = useId();
  const edit = useFocus<HTMLButtonElement>(wanted === `fact ${fact.id}`);
  const isEdited = threads !== undefined;

  const open = async () => setThreads(await threadsOf(fact.company).catch(() => []));
  const close = () => {
    setThreads(undefined);
    requestAnimationFrame(() => edit.current?.focus()); // the form goes, and its focus with it
  };
  const save = async (mended: Fact) => {
    if (await onChange(mended)) close();
  };

  return (
    <li class={`fact saved-fact ${kindClass(fact.kind)}`} data-row={`fact ${fact.id}`}>
      <span class="fact-icon accent">
        <KindIcon kind={fact.kind} />
      </span>
      {about && (
        <p class="saved-about">
          <bdi>{about}</bdi>
        </p>
      )}
      {isEdited ? (
        <FactForm fact={fact} threads={threads} onSave={save} onCancel={close} />
      ) : (
        <>
          <p class="fact-meta">
            <FactDate date={fact.date} published={article.published} /> <KindLabel kind={fact.kind} />
            {fact.modality && <ModalityNote modality={fact.modality} />}
          </p>
          <p class="fact-statement" dir="auto" id={statement}>
            {fact.statement}
          </p>
          <FactSource fact={fact} article={article} />
          <p class="saved-buttons">
            <button type="button" class="small-button" ref={edit} aria-describedby={statement} onClick={open}>
              {t('saved_edit')}
            </button>
            <button
              type="button"
              class="small-button"
              aria-describedby={statement}
              onClick={() => onDelete(fact)}
            >
              {t('saved_delete')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

/** The matter, who said it, and the sentence of the article where the statement is not that very sentence. */
function FactSource({ fact, article }: { fact: Fact; article: Article }) {
  const { t } = useStrings();
  const quotes = fact.evidence.flatMap((each) =>
    each.article === article.id && each.quote && each.quote !== fact.statement ? [each.quote] : [],
  );
  const { said, thread } = fact;
  return (
    <>
      {said && (
        <p class="fact-said">
          <bdi>{t('factSaid', said.role ? said.speaker + t('listComma') + said.role : said.speaker)}</bdi>
        </p>
      )}
      {quotes.map((quote) => (
        <blockquote class="saved-quote" dir="auto" key={quote}>
          <span class="heard">{t('saved_sentence')}: </span>
          {quote}
        </blockquote>
      ))}
      {thread && (
        <p class="saved-thread">
          {t('saved_thread')} <bdi>{thread.title}</bdi>
        </p>
      )}
    </>
  );
}
