import { useId, useState } from 'preact/hooks';
import type { Article } from '../../model/article.ts';
import type { CompanyRecord } from '../../model/company-view.ts';
import type { Fact } from '../../model/fact.ts';
import { isSame } from '../../model/is-same.ts';
import { sourcesOf } from '../../proof/sources-of.ts';
import { SourceCheck } from '../../ui/company/source-check.tsx';
import { FactForm } from '../../ui/fact-editor/fact-form.tsx';
import { KindIcon, kindClass } from '../../ui/kind.tsx';
import { useStrings } from '../../ui/strings.ts';
import { useFocus } from '../use-focus.ts';
import { FactText } from './fact-text.tsx';
import type { Place } from './use-acts.ts';

type Thread = NonNullable<Fact['thread']>;

export interface FactActs {
  /** The row that takes the focus as it appears. */
  wanted: Place | undefined;
  /** The matters of a company, in packs too. */
  threadsOf(company: string): Promise<Thread[]>;
  /** `before` is what the reader saw of it. False where it was not saved: the form stays. */
  onChange(fact: Fact, before: Fact): Promise<boolean>;
  onDelete(fact: Fact): void;
}

interface SavedFactProps extends FactActs {
  fact: Fact;
  article: Article;
  /** What became of its sentence on the article's page. */
  checks: CompanyRecord['checks'];
  /** Whose fact it is, where nothing above it says so. */
  about?: string;
}

/** A saved fact: what it says, the sentence that it was taken from, and the ways to mend and to delete it. */
export function SavedFact(props: SavedFactProps) {
  const { fact, article, checks, about, wanted, threadsOf, onChange, onDelete } = props;
  const { t } = useStrings();
  /** As the form was opened; `wasRefused`: what the fact says by now stands beside it. */
  const [opened, setOpened] = useState<{ fact: Fact; threads: Thread[]; wasRefused?: boolean }>();
  const statement = useId();
  const edit = useFocus<HTMLButtonElement>(wanted === `fact ${fact.id}`);

  const open = async () => setOpened({ fact, threads: await threadsOf(fact.company).catch(() => []) });
  const close = () => {
    setOpened(undefined);
    requestAnimationFrame(() => edit.current?.focus()); // the form goes, and its focus with it
  };
  const save = async (mended: Fact) => {
    if (!opened) return;
    if (await onChange(mended, opened.wasRefused ? fact : opened.fact)) close();
    else setOpened({ ...opened, wasRefused: true });
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
      {opened ? (
        <>
          {!isSame(opened.fact, fact) && (
            <section class="newer-fact">
              <p class="warn">{t('saved_newer')}</p>
              <FactText fact={fact} article={article} />
            </section>
          )}
          <FactForm fact={fact} threads={opened.threads} onSave={save} onCancel={close} />
        </>
      ) : (
        <>
          <FactText fact={fact} article={article} statementId={statement} />
          {sourcesOf(fact, { [article.id]: article }, checks).map((source) => (
            <SourceCheck source={source} isOneOfMany={false} key={source.id} />
          ))}
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
