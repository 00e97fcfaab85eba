import type { Decision, DecisionKind } from '../../factbase/decision.ts';
import { titleOf } from '../../factbase/decision.ts';
import type { KeptDecision } from '../../factbase/own-decisions.ts';
import { groupBy } from '../../model/group-by.ts';
import { formatDate } from '../../ui/format-date.ts';
import { type Strings, useStrings } from '../../ui/strings.ts';
import { useFocus } from '../use-focus.ts';
import type { CompanyActs } from './company-acts.ts';

interface DecisionListsProps extends Pick<CompanyActs, 'wanted' | 'onWithdraw'> {
  decisions: readonly KeptDecision[];
}

/** In the order in which a reader looks for them. */
const KINDS: readonly DecisionKind[] = [
  'hideFact',
  'hideName',
  'chooseName',
  'merge',
  'editFact',
  'editCompany',
  'note',
  'snooze',
  'apart',
];

/** All that was decided, by kind, each to be taken back, however old it is. */
export function DecisionLists({ decisions, ...acts }: DecisionListsProps) {
  const { plural } = useStrings();
  const byKind = groupBy(decisions, ({ decision }) => decision.kind);
  return (
    <div class="decisions">
      {KINDS.flatMap((kind) => {
        const kept = byKind.get(kind);
        if (!kept) return [];
        // What is brought back into a closed list could not take the focus.
        const isWanted = kept.some(({ id }) => acts.wanted === `decision ${id}`);
        return (
          <details class="contents" key={kind} data-decided={kind} open={isWanted || undefined}>
            <summary>{plural(`decidedList_${kind}`, kept.length)}</summary>
            <ul>
              {kept.map((each) => (
                <DecisionRow key={each.id} kept={each} {...acts} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

interface DecisionRowProps extends Pick<CompanyActs, 'wanted' | 'onWithdraw'> {
  kept: KeptDecision;
}

function DecisionRow({ kept, wanted, onWithdraw }: DecisionRowProps) {
  const strings = useStrings();
  const { t } = strings;
  const { decision, id } = kept;
  const button = useFocus<HTMLButtonElement>(wanted === `decision ${id}`);
  const { whom, what } = describe(decision, strings);
  const label = t(`decidedBack_${decision.kind}`);
  return (
    <li data-row={`decision ${id}`}>
      <span class="company-text">
        {whom && (
          <span class="hint">
            <bdi>{whom}</bdi>
            <br />
          </span>
        )}
        <bdi>{what}</bdi>
      </span>
      <button
        type="button"
        class="small-button"
        ref={button}
        aria-label={t('decidedBackNamed', label, titleOf(decision))}
        onClick={() => onWithdraw(kept)}
      >
        {label}
      </button>
    </li>
  );
}

/** Whom a decision is about, where that goes without saying what, and what was decided. */
function describe(decision: Decision, strings: Strings): { whom?: string | undefined; what: string } {
  const { t } = strings;
  switch (decision.kind) {
    case 'merge':
      return { what: t('decidedIs_merge', decision.company.name, decision.into.name) };
    case 'apart':
      return { what: t('decidedIs_apart', decision.company.name, decision.other.name) };
    case 'editCompany':
      return { whom: decision.company.name, what: decision.name };
    case 'editFact':
    case 'hideFact':
      return { whom: decision.company.name, what: decision.fact.statement };
    case 'hideName':
      return {
        whom: [decision.company?.name ?? t('decided_anyCompany'), decision.page ?? decision.site]
          .filter(Boolean)
          .join(' · '),
        what: decision.text,
      };
    case 'chooseName':
      return { whom: decision.site, what: t('decidedIs_chooseName', decision.text, decision.company.name) };
    case 'note':
      return {
        whom: [decision.company.name, decision.fact?.statement].filter(Boolean).join(' · '),
        what: decision.text,
      };
    case 'snooze':
      return {
        whom: [untilWhen(decision.until, strings), decision.site].filter(Boolean).join(' · '),
        what: decision.company.name,
      };
  }
}

function untilWhen(until: Extract<Decision, { kind: 'snooze' }>['until'], strings: Strings): string {
  const { t } = strings;
  if (until.is === 'day') return t('decided_untilDay', formatDate(until.day, strings));
  return t(until.is === 'news' ? 'decided_untilNews' : 'decided_untilEver');
}
