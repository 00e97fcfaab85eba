import type { MentionEvidence } from '../../../model/mention-evidence.ts';
import type { Strings } from '../../strings.ts';

/** Why a name was taken for its company, in a sentence: `“Tim Cook” and “iPhone” on this page`. */
export function describeEvidence(evidence: MentionEvidence, company: string, strings: Strings): string {
  const { t } = strings;
  switch (evidence.is) {
    case 'name':
      return t('why_name', company);
    case 'ticker':
      return t('why_ticker');
    case 'legalForm':
    case 'market':
    case 'credit':
    case 'beside':
    case 'otherName':
      return t(`why_${evidence.is}`, quote(evidence.text, strings));
    case 'context':
      return t('why_context', listOf(evidence.words, strings));
  }
}

function listOf(words: readonly string[], strings: Strings): string {
  const list = new Intl.ListFormat(strings.locale, { type: 'conjunction' });
  return list.format(words.map((word) => quote(word, strings)));
}

/** Isolated, since the words of a page may run the other way than ours. */
function quote(text: string, { t }: Strings): string {
  return t('quoted', `\u2068${text.trim()}\u2069`);
}
