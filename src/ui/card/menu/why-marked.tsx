import type { MentionEvidence } from '../../../model/mention-evidence.ts';
import { useStrings } from '../../strings.ts';
import { describeEvidence } from './describe-evidence.ts';
import { useNamesakes } from './use-namesakes.ts';
import { CompanyChoice, type WhichCompanyProps } from './which-company.tsx';

interface WhyMarkedProps extends Omit<WhichCompanyProps, 'company'> {
  company: { id: string; name: string };
  evidence: MentionEvidence;
}

/**
 * What on the page told that this company is meant: `Apple: “Tim Cook” and “iPhone” on this page`. Where others are called
 * so too, it lists them to choose from.
 */
export function WhyMarked({ evidence, ...which }: WhyMarkedProps) {
  const strings = useStrings();
  const { t } = strings;
  const { name, company } = which;
  const { namesakes, failure } = useNamesakes(which.askNamesakes);
  const isChosen = namesakes?.chosen?.company === company.id;
  const isPlain = evidence.is === 'name';
  // A name that the reader chose a company for is as plain to the page as one without another meaning.
  if (isPlain && !namesakes && !failure) return null;
  return (
    <div class="panel-parts">
      <p class="why">
        <b dir="auto">{name}</b>
        {t('whyColon')}
        {isChosen ? t('why_chosen', company.name) : describeEvidence(evidence, company.name, strings)}
      </p>
      {!isPlain && <p class="panel-hint">{t('whyHint', company.name)}</p>}
      {namesakes && namesakes.companies.length > 1 && <CompanyChoice {...which} {...namesakes} />}
    </div>
  );
}
