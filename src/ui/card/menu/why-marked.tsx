import type { MentionEvidence } from '../../../model/mention-evidence.ts';
import { useStrings } from '../../strings.ts';
import { describeEvidence } from './describe-evidence.ts';

interface WhyMarkedProps {
  /** The name as the page writes it. */
  name: string;
  /** The company's own. */
  company: string;
  evidence: MentionEvidence;
}

/** What on the page told that this company is meant: `Apple: “Tim Cook” and “iPhone” on this page`. */
export function WhyMarked({ name, company, evidence }: WhyMarkedProps) {
  const strings = useStrings();
  return (
    <div class="why-marked">
      <p>
        <b dir="auto">{name}</b>
        {strings.t('whyColon')}
        {describeEvidence(evidence, company, strings)}
      </p>
      {evidence.is !== 'name' && <p class="panel-hint">{strings.t('whyHint', company)}</p>}
    </div>
  );
}
