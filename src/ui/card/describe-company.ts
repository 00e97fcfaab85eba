import type { CompanyView } from '../../model/company-view.ts';
import { hasHappened } from '../../model/has-happened.ts';
import { statusSentence } from '../company/status-lines.tsx';
import { formatDate } from '../format-date.ts';
import { MODALITY_LABELS } from '../kind.tsx';
import type { Strings } from '../strings.ts';

/** What a screen reader says after the name when a card opens: where matters stand, and the newest fact. */
export function describeCompany({ threads, facts, asOf }: CompanyView, strings: Strings): string {
  const newest = facts.find(hasHappened) ?? facts[0];
  if (!newest) return strings.t(asOf ? 'asOfNothing' : 'cardNoFacts');
  const { date, modality, statement } = newest;
  const told = [
    date && formatDate(date, strings),
    modality && strings.t(MODALITY_LABELS[modality]),
    statement,
  ];
  const sentences = [
    ...threads.map((thread) => statusSentence(thread, strings)),
    strings.t('cardNewest', told.filter(Boolean).join(strings.t('listColon'))),
  ];
  return sentences.map((sentence) => (/[.!?؟…。！？]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}
