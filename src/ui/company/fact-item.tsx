import type { FactView } from '../../model/company-view.ts';
import { CopyFact } from '../copy/copy-fact.tsx';
import { formatDate } from '../format-date.ts';
import { KindIcon, KindLabel, kindClass, ModalityNote } from '../kind.tsx';
import { useStrings } from '../strings.ts';
import { DisagreementNote } from './disagreement-note.tsx';
import { FactDate } from './fact-date.tsx';
import { OwnNote } from './own-note.tsx';
import { SourceCheck } from './source-check.tsx';
import { SourceLine } from './source-line.tsx';

interface FactItemProps {
  fact: FactView;
  /** Whose it is, for copies of it. */
  company: string;
}

/** One fact as an item of a list: when and what kind, the statement, who says so. */
export function FactItem({ fact, company }: FactItemProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const { kind, statement, modality, said, sources, isSuperseded, isNewer, isSeen, isNew } = fact;
  const { disagreements = [], reprints = 0, toldLater } = fact;
  return (
    <li class={`fact ${kindClass(kind)}${isSuperseded ? ' superseded' : ''}${isSeen ? ' seen' : ''}`}>
      <span class="fact-icon accent">
        <KindIcon kind={kind} />
      </span>
      <p class="fact-meta">
        <FactDate date={fact.date} published={sources[0]?.published} /> <KindLabel kind={kind} />{' '}
        {isNew && <span class="fact-new">{t('factNew')}</span>}
        {isNewer && <span class="fact-newer">{t('factNewer')}</span>}
        {isSuperseded && <span class="fact-superseded">{t('factSuperseded')}</span>}
        <CopyFact fact={fact} company={company} />
      </p>
      {modality && (
        <p>
          <ModalityNote modality={modality} />
        </p>
      )}
      <p class="fact-statement" dir="auto">
        {statement}
      </p>
      {said && (
        <p class="fact-said">
          <bdi>{t('factSaid', said.role ? said.speaker + t('listComma') + said.role : said.speaker)}</bdi>
        </p>
      )}
      <OwnNote text={fact.note} of="fact" />
      {toldLater && <p class="fact-told-later">{t('factToldLater', formatDate(toldLater, strings))}</p>}
      {disagreements.map((disagreement) => (
        <DisagreementNote disagreement={disagreement} key={disagreement.with} />
      ))}
      {sources.length > 0 && (
        <p class="fact-sources">
          {sources.map((article) => (
            <SourceLine article={article} statement={statement} key={article.id} />
          ))}
          {reprints > 0 && <span>{plural('factReprints', reprints)}</span>}
        </p>
      )}
      {sources.map((source) => (
        <SourceCheck source={source} isOneOfMany={sources.length > 1} key={source.id} />
      ))}
    </li>
  );
}
