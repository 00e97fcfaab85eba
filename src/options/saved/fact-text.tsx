import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { dayOf } from '../../model/partial-date.ts';
import { isToCome } from '../../timeline/to-come.ts';
import { FactDate } from '../../ui/company/fact-date.tsx';
import { KindLabel, ModalityNote } from '../../ui/kind.tsx';
import { useStrings } from '../../ui/strings.ts';

interface FactTextProps {
  fact: Fact;
  article: Article;
  statementId?: string;
}

/** What a saved fact says, when, and where the article says so. */
export function FactText({ fact, article, statementId }: FactTextProps) {
  const modality = fact.modality ?? (isToCome(fact.date, dayOf()) && 'toCome');
  return (
    <>
      <p class="fact-meta">
        <FactDate date={fact.date} published={article.published} /> <KindLabel kind={fact.kind} />
        {modality && <ModalityNote modality={modality} />}
      </p>
      <p class="fact-statement" dir="auto" id={statementId}>
        {fact.statement}
      </p>
      <FactSource fact={fact} article={article} />
    </>
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
          <span class="heard">{t('saved_sentence')} </span>
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
