import { useId, useRef, useState } from 'preact/hooks';
import { factDecisionId, type Named } from '../../factbase/decision.ts';
import type { Article } from '../../model/article.ts';
import type { FactEdit, SourceView } from '../../model/company-view.ts';
import type { Fact } from '../../model/fact.ts';
import { isSame } from '../../model/is-same.ts';
import { SourceCheck } from '../../ui/company/source-check.tsx';
import { SourceLine } from '../../ui/company/source-line.tsx';
import { FactForm } from '../../ui/fact-editor/fact-form.tsx';
import { KindIcon, kindClass } from '../../ui/kind.tsx';
import { useStrings } from '../../ui/strings.ts';
import { FactText } from '../saved/fact-text.tsx';
import { useFocus } from '../use-focus.ts';
import type { CompanyActs } from './company-acts.ts';
import { LineForm } from './line-form.tsx';

interface KnownFactProps extends CompanyActs {
  fact: Fact;
  /** As the reader sees it: a fact may be told of one that was merged into it. */
  company: Named;
  /** The articles that say so, the first one first. */
  sources: readonly SourceView[];
  note: string | undefined;
  /** What the pack says, where the reader put it in other words. */
  edit: FactEdit | undefined;
  threads: readonly NonNullable<Fact['thread']>[];
}

/** Of a damaged pack: the fact is shown all the same. */
const NO_ARTICLE: Article = { id: '', title: '' };

/** A fact of whatever source, with who says so, and the ways to put it in other words, to hide it and to note something. */
export function KnownFact(props: KnownFactProps) {
  const { fact, company, sources, note, edit, threads, wanted } = props;
  const { t } = useStrings();
  /** `wasRefused`: what the fact says by now stands above the form. */
  const [form, setForm] = useState<{ is: 'edit'; before: Fact; wasRefused?: boolean } | { is: 'note' }>();
  const statement = useId();
  const place = `fact ${fact.company} ${fact.id}` as const;
  const editButton = useFocus<HTMLButtonElement>(wanted === place);
  const noteButton = useRef<HTMLButtonElement>(null);
  const [article] = sources;

  const close = () => {
    const opener = form?.is === 'note' ? noteButton : editButton;
    setForm(undefined);
    requestAnimationFrame(() => opener.current?.focus()); // the form goes, and its focus with it
  };

  const save = async (mended: Fact) => {
    if (form?.is !== 'edit') return;
    if (await props.onEditFact(mended, form.wasRefused ? fact : form.before)) close();
    else setForm({ ...form, wasRefused: true });
  };

  return (
    <li class={`fact saved-fact ${kindClass(fact.kind)}`} data-row={place}>
      <span class="fact-icon accent">
        <KindIcon kind={fact.kind} />
      </span>
      {form?.is === 'edit' ? (
        <>
          {!isSame(form.before, fact) && (
            <section class="newer-fact">
              <p class="warn">{t('saved_newer')}</p>
              <FactText fact={fact} article={article ?? NO_ARTICLE} />
            </section>
          )}
          <FactForm fact={form.before} threads={threads} onSave={save} onCancel={close} />
        </>
      ) : (
        <>
          <FactText fact={fact} article={article ?? NO_ARTICLE} statementId={statement} />
          <p class="fact-sources">
            {sources.map((source) => (
              <SourceLine article={source} statement={fact.statement} key={source.id} />
            ))}
          </p>
          {sources.map((source) => (
            <SourceCheck source={source} isOneOfMany={sources.length > 1} key={source.id} />
          ))}
          {edit && (
            <Original edit={edit} onShow={() => props.onWithdraw({ id: factDecisionId('editFact', fact) })} />
          )}
          {note && form?.is !== 'note' && (
            <p class="known-note" dir="auto">
              {note}
            </p>
          )}
          {form?.is === 'note' ? (
            <LineForm
              label={t('known_noteOnFact')}
              value={note ?? ''}
              isOptional
              onSave={async (text) => (await props.onNote(company, text, fact)) && close()}
              onCancel={close}
            />
          ) : (
            <p class="saved-buttons">
              <button
                type="button"
                class="small-button"
                ref={editButton}
                aria-describedby={statement}
                onClick={() => setForm({ is: 'edit', before: fact })}
              >
                {t('saved_edit')}
              </button>
              <button
                type="button"
                class="small-button"
                ref={noteButton}
                aria-describedby={statement}
                onClick={() => setForm({ is: 'note' })}
              >
                {t(note ? 'known_changeNote' : 'known_addNote')}
              </button>
              <button
                type="button"
                class="small-button"
                aria-describedby={statement}
                onClick={() => props.onHideFact(company, fact)}
              >
                {t('known_hide')}
              </button>
            </p>
          )}
        </>
      )}
    </li>
  );
}

/** What the pack says instead, and whether it says something else than when the reader changed it. */
function Original({ edit: { original, since }, onShow }: { edit: FactEdit; onShow(): void }) {
  const { t } = useStrings();
  const SINCE = {
    same: t('known_editedSame'),
    changed: t('known_editedChanged'),
    gone: t('known_editedGone'),
  };
  return (
    <p class={`known-original${since === 'same' ? '' : ' is-other'}`}>
      {SINCE[since]} <q dir="auto">{original.statement}</q>{' '}
      <button type="button" class="small-button" onClick={onShow}>
        {t('known_showOriginal')}
      </button>
    </p>
  );
}
