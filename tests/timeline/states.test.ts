import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../src/model/fact.ts';
import type { ThreadState } from '../../src/model/thread.ts';
import { stateOf } from '../../src/timeline/states.ts';

describe('what a fact makes of its matter', () => {
  it.each<[FactKind, string, ThreadState]>([
    ['restriction', 'The ministry put Norvik on its export list.', 'imposed'],
    ['restriction', 'The ministry suspended its ban on Norvik’s chips.', 'suspended'],
    ['restriction-lifted', 'The ministry took Norvik off the list.', 'lifted'],
    ['restriction-lifted', 'The ministry gave Norvik a temporary licence.', 'suspended'],
    ['lawsuit', 'Norvik went to court against the order.', 'challenged'],
    ['lawsuit', 'Norvik and Osterby settled their suit.', 'settled'],
    ['lawsuit', 'Norvik withdrew its complaint.', 'withdrawn'],
    ['ruling', 'A judge blocked the order for the time being.', 'suspended'],
    ['ruling', 'A court in Oslo vacated the order.', 'lifted'],
    ['ruling', 'The appeals court upheld the fine.', 'upheld'],
    ['ruling', 'The court rejected Norvik’s appeal.', 'upheld'],
    ['ruling', 'A judge threw out the lawsuit against Norvik.', 'dismissed'],
    ['ruling', 'A jury found that Norvik had copied the design.', 'decided'],
    ['investigation', 'The watchdog opened an inquiry into Norvik.', 'investigated'],
    ['investigation', 'The watchdog dropped its inquiry into Norvik.', 'closed'],
    ['penalty', 'The watchdog fined Norvik €30m.', 'penalised'],
    ['penalty', 'A tribunal annulled the fine.', 'lifted'],
    ['penalty', 'Norvik paid €30m to settle the charges.', 'settled'],
    ['acquisition', 'Norvik agreed to buy Osterby for €2bn.', 'agreed'],
    ['acquisition', 'Brussels approved the purchase of Osterby.', 'approved'],
    ['acquisition', 'Brussels blocked the purchase of Osterby.', 'blocked'],
    ['acquisition', 'Norvik called off the purchase of Osterby.', 'withdrawn'],
    ['acquisition', 'Norvik completed the purchase of Osterby.', 'completed'],
    ['deal', 'Norvik will supply Osterby with chips.', 'ongoing'],
    // What the same words are said of tells the one from the other.
    ['restriction', 'The central bank suspended Norvik’s licence.', 'imposed'],
    ['restriction', 'After months of delay the ministry put Norvik on its list.', 'imposed'],
    ['restriction', 'The court ordered Norvik to suspend sales.', 'imposed'],
    ['restriction', 'The ban on Norvik was suspended until May.', 'suspended'],
    ['restriction', 'The ministry put its order against Norvik on hold.', 'suspended'],
    ['restriction-lifted', 'The ministry lifted the temporary ban on Norvik.', 'lifted'],
    ['acquisition', 'Norvik agreed to buy the blockchain firm Osterby.', 'agreed'],
    ['acquisition', 'Norvik agreed to buy Osterby, a one-stop shop.', 'agreed'],
    ['acquisition', 'Norvik bought the collapsed bank Osterby for £1.', 'agreed'],
    ['acquisition', 'Norvik agreed to buy a scrap dealer and an abandoned mine.', 'agreed'],
    ['acquisition', 'Norvik agreed to buy Osterby; its shares dropped by 4%.', 'agreed'],
    ['acquisition', 'The takeover of Osterby collapsed.', 'withdrawn'],
    ['acquisition', 'Norvik drops Osterby bid.', 'withdrawn'],
    ['acquisition', 'Plans to buy Osterby were scrapped.', 'withdrawn'],
    ['acquisition', 'Norvik agreed to buy Osterby, subject to regulatory approval.', 'agreed'],
    ['acquisition', 'Norvik agreed to buy Osterby in a deal expected to be completed next year.', 'agreed'],
    ['acquisition', 'Norvik will buy Osterby, with completion due in May.', 'agreed'],
    ['acquisition', 'The purchase of Osterby was completed in May.', 'completed'],
    ['acquisition', 'Norvik announced the completion of the purchase of Osterby.', 'completed'],
    ['acquisition', 'Norvik won approval from Brussels to buy Osterby.', 'approved'],
    ['ruling', 'A court ruled against the vacation rental firm Norvik.', 'decided'],
    ['ruling', 'A tribunal found that Norvik unfairly dismissed a worker.', 'decided'],
    ['ruling', 'The court dismissed a challenge by Norvik.', 'upheld'],
    ['acquisition', 'Norvik agreed to buy Osterby, with a termination fee of €9m.', 'agreed'],
    ['acquisition', 'Norvik agreed to buy Osterby after the withdrawal of a rival.', 'agreed'],
    ['acquisition', 'Norvik terminated the purchase of Osterby.', 'withdrawn'],
    ['acquisition', 'Norvik withdrew its offer for Osterby.', 'withdrawn'],
    ['lawsuit', 'Investors sued Norvik after its shares dropped.', 'challenged'],
    ['investigation', 'Prosecutors opened an investigation at the end of 2020.', 'investigated'],
    [
      'investigation',
      'The watchdog looks into the accounts of the year that ended in March.',
      'investigated',
    ],
    ['investigation', 'The investigation into Norvik ended without charges.', 'closed'],
    ['investigation', 'The inquiry concluded that Norvik had broken no law.', 'closed'],
  ])('%s: %s', (kind, statement, state) => {
    expect(stateOf({ kind, statement })).toBe(state);
  });

  it.each<FactKind>(['statement', 'profile', 'other', 'market'])('is nothing for the kind %s', (kind) => {
    expect(stateOf({ kind, statement: 'The fine was annulled.' })).toBeUndefined();
  });

  it('is what its editor says, in whatever language', () => {
    const thread = { id: 't', title: 'Sanktionen', state: 'suspended' as const };
    expect(stateOf({ kind: 'ruling', statement: 'Ein Gericht entschied.', thread })).toBe('suspended');
  });
});
