import { type Decision, decisionId, type Named } from '../../factbase/decision.ts';
import type { FactBase } from '../../factbase/fact-base.ts';
import type { KeptDecision, SnoozeFor } from '../../factbase/own-decisions.ts';
import type { Fact } from '../../model/fact.ts';
import type { Strings } from '../../ui/strings.ts';
import { shorten } from '../saved/row-acts.ts';
import type { Acts, Place } from '../saved/use-acts.ts';

/** What can be decided about companies, facts and names. Each says what happened, and can be taken back. */
export interface CompanyActs {
  /** The row that takes the focus as it appears. */
  wanted: Place | undefined;
  onMerge(company: Named, into: Named): Promise<boolean>;
  onKeepApart(company: Named, other: Named): void;
  onEditFact(fact: Fact, before: Fact): Promise<boolean>;
  onRename(company: Named, name: string, about: string): Promise<boolean>;
  onHideFact(company: Named, fact: Fact): void;
  /** Of one company, or, without one, of them all. */
  onHideName(text: string, company?: Named): Promise<boolean>;
  /** An empty text takes the note away. */
  onNote(company: Named, text: string, fact?: Fact): Promise<boolean>;
  onSnooze(company: Named, howLong: SnoozeFor): Promise<boolean>;
  onWithdraw(kept: Pick<KeptDecision, 'id'>): void;
}

export function createCompanyActs(
  factBase: FactBase,
  { act }: Pick<Acts, 'act'>,
  { t }: Strings,
  wanted: Place | undefined,
): CompanyActs {
  const decide = (
    decision: Exclude<Decision, { kind: 'editFact' | 'snooze' }>,
    sentence: string,
    place: Place,
    takesFocus = false,
  ) => act(factBase.decide(decision), sentence, place, takesFocus);

  return {
    wanted,
    onMerge: (company, into) =>
      decide(
        { kind: 'merge', company, into },
        t('decided_merge', company.name, into.name),
        `company ${into.id}`,
        true,
      ),
    onKeepApart: (company, other) =>
      void decide(
        { kind: 'apart', company, other },
        t('decided_apart', company.name, other.name),
        `company ${company.id}`,
        true,
      ),
    onEditFact: (fact, before) =>
      act(factBase.editFact(fact, before), t('saved_changed'), `fact ${fact.company} ${fact.id}`),
    onRename: (company, name, about) =>
      decide(
        { kind: 'editCompany', company, name, ...(about && { about }) },
        t('decided_editCompany', name),
        `company ${company.id}`,
      ),
    onHideFact: (company, fact) =>
      void decide(
        { kind: 'hideFact', company: { ...company, id: fact.company }, fact },
        t('decided_hideFact', shorten(fact.statement)),
        `fact ${fact.company} ${fact.id}`,
        true,
      ),
    onHideName: (text, company) =>
      decide(
        { kind: 'hideName', text, ...(company && { company }) },
        company ? t('decided_hideNameOf', text, company.name) : t('decided_hideName', text),
        `company ${company?.id ?? ''}`,
        company !== undefined,
      ),
    onNote: (company, text, fact) => {
      const of = fact ? { ...company, id: fact.company } : company;
      const place: Place = fact ? `fact ${fact.company} ${fact.id}` : `company ${company.id}`;
      const note = { kind: 'note', company: of, text, ...(fact && { fact }) } as const;
      return text === ''
        ? act(factBase.withdraw(decisionId(note)), t('decided_noNote'), place)
        : decide(note, t('decided_note'), place);
    },
    onSnooze: (company, howLong) =>
      act(factBase.snooze(company, howLong), t('decided_snooze', company.name), `company ${company.id}`),
    onWithdraw: ({ id }) => void act(factBase.withdraw(id), t('decided_withdraw'), `decision ${id}`, true),
  };
}
