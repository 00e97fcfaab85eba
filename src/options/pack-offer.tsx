import type { PackHeader } from '../model/pack.ts';
import type { PackOrigin } from '../model/subscription.ts';
import { formatDate } from '../ui/format-date.ts';
import { useStrings } from '../ui/strings.ts';
import { FileHash } from './address/file-hash.tsx';
import { formatSize } from './format-size.ts';
import type { Asking } from './install-state.ts';

interface PackOfferProps {
  header: PackHeader;
  origin: PackOrigin;
  counts: Asking['counts'];
}

/** What a pack from an address says of itself, and what can be said of it besides. */
export function PackOffer({ header, origin, counts }: PackOfferProps) {
  const strings = useStrings();
  const { t, plural, locale } = strings;
  const holds = counts && [
    plural('options_companyCount', counts.companies),
    plural('options_factCount', counts.facts),
    plural('options_articleCount', counts.articles),
  ];
  const revision = t('options_offerRevisionOf', header.revision, formatDate(header.updated, strings));
  const lines = [
    [t('options_offerTitle'), header.title],
    [t('options_offerPublisher'), header.publisher],
    [t('options_offerLicense'), header.license],
    [t('options_offerRevision'), revision],
    ...(holds ? [[t('options_offerHolds'), holds.join(' · ')]] : []),
    [t('options_offerSize'), formatSize(origin.size, locale)],
    [t('options_offerFrom'), origin.address],
  ];
  return (
    <>
      <dl class="offer">
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <FileHash hash={origin.hash} />
    </>
  );
}
