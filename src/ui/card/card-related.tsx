import { useId } from 'preact/hooks';
import type { CompanyView } from '../../model/company-view.ts';
import { useStrings } from '../strings.ts';

export type RelatedCompany = Pick<CompanyView, 'id' | 'name'>;

interface CardRelatedProps {
  companies: readonly RelatedCompany[];
  /** Opens the card of one in this one's place. */
  onOpen: (company: RelatedCompany) => void;
}

/** The other companies of a card's facts, at its foot: `With Huawei · TikTok`. */
export function CardRelated({ companies, onOpen }: CardRelatedProps) {
  const { t } = useStrings();
  const id = useId();
  return (
    <div class="card-related">
      <h3 id={id}>{t('cardRelated')}</h3>
      <ul aria-labelledby={id}>
        {companies.map((company) => (
          <li key={company.id}>
            <button type="button" data-related={company.id} dir="auto" onClick={() => onOpen(company)}>
              {company.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
