import type { CiteWords } from '../../cite/cite-words.ts';
import { disagreementText } from '../company/disagreement-note.tsx';
import { checkText } from '../company/source-check.tsx';
import { statusSentence } from '../company/status-lines.tsx';
import { formatDate } from '../format-date.ts';
import { kindLabel, MODALITY_LABELS } from '../kind.tsx';
import type { Strings } from '../strings.ts';

/** What copies say, in the words of the card. */
export function citeWords(strings: Strings): CiteWords {
  const { t, plural } = strings;
  const date: CiteWords['date'] = (day) => formatDate(day, strings);
  return {
    date,
    undated: (published) => (published ? t('dateAsOf', date(published)) : t('dateUnknown')),
    kind: (kind) => t(kindLabel(kind)),
    modality: (modality) => t(MODALITY_LABELS[modality]),
    superseded: t('factSuperseded'),
    said: ({ speaker, role }) => t('factSaid', role ? speaker + t('listComma') + role : speaker),
    disagreement: (disagreement) => disagreementText(disagreement, strings),
    reprints: (count) => plural('factReprints', count),
    check: (check) => checkText(check, strings),
    status: (thread) => statusSentence(thread, strings),
    copiedOn: (day) => t('copyDay', day),
    asOf: (day) => t('dateAsOf', date(day)),
    noFacts: t('cardNoFacts'),
    source: t('factSource'),
    quoted: (title) => t('quoted', title),
    noDate: t('citeNoDate'),
    accessed: (day) => t('citeAccessed', day),
    comma: t('listComma'),
  };
}
