import { useStrings } from '../strings.ts';

export interface RelatedCompany {
  id: string;
  name: string;
}

interface RelatedCompaniesProps {
  companies: RelatedCompany[];
  /** Without it the names are plain text. */
  onOpen?: ((id: string) => void) | undefined;
}

/** The other companies that these facts are about: `Huawei · TikTok`. */
export function RelatedCompanies({ companies, onOpen }: RelatedCompaniesProps) {
  const { t } = useStrings();
  if (companies.length === 0) return null;
  return (
    <div class="related">
      <span>{t('cardRelated')}</span>
      <ul>
        {companies.map(({ id, name }) => (
          <li key={id}>
            {onOpen ? (
              <button type="button" onClick={() => onOpen(id)}>
                <bdi>{name}</bdi>
              </button>
            ) : (
              <bdi>{name}</bdi>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
