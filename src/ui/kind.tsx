import ban from 'lucide-static/icons/ban.svg?raw';
import banknote from 'lucide-static/icons/banknote.svg?raw';
import building from 'lucide-static/icons/building-2.svg?raw';
import chart from 'lucide-static/icons/chart-column.svg?raw';
import combine from 'lucide-static/icons/combine.svg?raw';
import factory from 'lucide-static/icons/factory.svg?raw';
import gavel from 'lucide-static/icons/gavel.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import openLock from 'lucide-static/icons/lock-open.svg?raw';
import octagon from 'lucide-static/icons/octagon-alert.svg?raw';
import box from 'lucide-static/icons/package.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import trend from 'lucide-static/icons/trending-up.svg?raw';
import person from 'lucide-static/icons/user-round.svg?raw';
import people from 'lucide-static/icons/users-round.svg?raw';
import zap from 'lucide-static/icons/zap.svg?raw';
import type { FactKind, ShownModality } from '../model/fact.ts';
import { Icon } from './icon.tsx';
import { type MessageKey, useStrings } from './strings.ts';

/** Kinds that share an accent: `--fc-<family>` in theme.css. */
type KindFamily = 'harm' | 'relief' | 'law' | 'money' | 'people' | 'trade' | 'voice';

const LOOKS: Record<FactKind, { icon: string; label: MessageKey; family: KindFamily }> = {
  restriction: { icon: ban, label: 'kind_restriction', family: 'harm' },
  'restriction-lifted': { icon: openLock, label: 'kind_restriction_lifted', family: 'relief' },
  ruling: { icon: gavel, label: 'kind_ruling', family: 'law' },
  lawsuit: { icon: scale, label: 'kind_lawsuit', family: 'law' },
  investigation: { icon: search, label: 'kind_investigation', family: 'law' },
  penalty: { icon: octagon, label: 'kind_penalty', family: 'harm' },
  acquisition: { icon: combine, label: 'kind_acquisition', family: 'money' },
  funding: { icon: banknote, label: 'kind_funding', family: 'money' },
  results: { icon: chart, label: 'kind_results', family: 'money' },
  market: { icon: trend, label: 'kind_market', family: 'money' },
  leadership: { icon: person, label: 'kind_leadership', family: 'people' },
  workforce: { icon: people, label: 'kind_workforce', family: 'people' },
  product: { icon: box, label: 'kind_product', family: 'trade' },
  deal: { icon: handshake, label: 'kind_deal', family: 'trade' },
  operations: { icon: factory, label: 'kind_operations', family: 'trade' },
  incident: { icon: zap, label: 'kind_incident', family: 'harm' },
  statement: { icon: quote, label: 'kind_statement', family: 'voice' },
  profile: { icon: building, label: 'kind_profile', family: 'voice' },
  other: { icon: info, label: 'kind_other', family: 'voice' },
};

/** How a fact is meant where it does not simply hold, in words. */
export const MODALITY_LABELS: Record<ShownModality, MessageKey> = {
  planned: 'modality_planned',
  conditional: 'modality_conditional',
  denied: 'modality_denied',
  reported: 'modality_reported',
  toCome: 'factToCome',
};

/** The class that gives a fact its kind's accent, as `currentColor` of what stands in `.accent`. */
export function kindClass(kind: FactKind): string {
  return `of-${LOOKS[kind].family}`;
}

export function kindLabel(kind: FactKind): MessageKey {
  return LOOKS[kind].label;
}

export function KindIcon({ kind }: { kind: FactKind }) {
  return <Icon svg={LOOKS[kind].icon} />;
}

export function KindLabel({ kind }: { kind: FactKind }) {
  const { t } = useStrings();
  return <span class="kind-label accent">{t(LOOKS[kind].label)}</span>;
}

export function ModalityNote({ modality }: { modality: ShownModality }) {
  const { t } = useStrings();
  return <span class="modality">{t(MODALITY_LABELS[modality])}</span>;
}
