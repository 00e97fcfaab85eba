import { useId } from 'preact/hooks';
import type { CompanyView } from '../../model/company-view.ts';
import { useStrings } from '../strings.ts';
import { CardBody } from './card-body.tsx';
import { CardFrame, type CardScheme, type CardTextSize } from './card-frame.tsx';
import type { CardHandling } from './card-handling.tsx';

/** A company to choose. */
export type CompanyChoice = Pick<CompanyView, 'id' | 'name' | 'about'>;

interface CardChoiceProps {
  /** The text that was selected. */
  text: string;
  /** Those that it names, or may mean; none: nobody is known by it. */
  companies: readonly CompanyChoice[];
  scheme?: CardScheme | undefined;
  textSize?: CardTextSize | undefined;
  handling?: CardHandling | undefined;
  onChoose: (company: CompanyChoice) => void;
  /** Looks for the text in all that is known. */
  onSearch: () => void;
  onClose: () => void;
}

/** The card of a selection that names several companies, or none that anybody knows. */
export function CardChoice({ text, companies, onChoose, onSearch, ...frame }: CardChoiceProps) {
  const { t } = useStrings();
  const nameId = useId();
  const isEmpty = companies.length === 0;
  return (
    <CardFrame
      labelledBy={nameId}
      description={t(isEmpty ? 'cardSelectionNone' : 'cardSelectionSeveral')}
      heading={
        <div class="company-heading">
          <h2 class="company-name selected-text" id={nameId} dir="auto">
            {text}
          </h2>
        </div>
      }
      {...frame}
    >
      <CardBody>
        {isEmpty ? (
          <div class="card-note">
            <h3>{t('cardSelectionNone')}</h3>
            <p>{t('cardSelectionNoneHint')}</p>
            <button type="button" class="push" onClick={onSearch}>
              {t('cardSelectionSearch')}
            </button>
          </div>
        ) : (
          <div class="card-choice">
            <h3>{t('cardSelectionSeveral')}</h3>
            <ul>
              {companies.map((company) => (
                <li key={company.id}>
                  <button type="button" data-related={company.id} onClick={() => onChoose(company)}>
                    <bdi class="choice-name">{company.name}</bdi>
                    {company.about && <bdi class="choice-about">{company.about}</bdi>}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </CardBody>
    </CardFrame>
  );
}
