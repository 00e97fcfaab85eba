import type { KindRules } from './rules.ts';

/** A court or tribunal decides something in a case of the company. */
export const ruling: KindRules = {
  kind: 'ruling',
  rules: [
    {
      name: 'court-decides',
      weight: 0.92,
      when: `
        <court> .. left intact|standing, <court> .. refuse~|refused|decline~|agree~ to hear|review|take|block|lift|halt|dismiss|reconsider, certify|certified .. class|it|as, <court> .. side~|sided with, be~ cleared of, be~ found guilty|liable|negligent, case|suit|lawsuit|charges|complaint|claim|claims .. was|were|is|been dismissed|rejected|thrown|tossed|upheld|certified|revived,
        <court> told|tells|direct~|instruct~|require~ @any .. to pay|hand|repay|return|refund|stop|end|sell|reinstate|rehire|disclose|turn|give, <court> .. limit~|limited|narrow~|narrowed, <court> .. conclude~|concluded, conditionally certified, leave to appeal, permission to appeal,
        <court> ... <decides>, ruled|ruling|rulings by|from .. <court>
        be~ .. dismissed|overturned|upheld|quashed|acquitted|convicted|thrown|struck by|in .. court
        ruled that|in|against|for|on, <court> rules
        <court> 's decision|ruling|judgment|judgement|verdict|order
        <court> .. said|says|held|holds|agree~|concludes|concluded|declined|declines .. that|@any|to, <court> .. hand~ ... victory|defeat|win|loss, <court> ... strike~|struck|cut|slash~|slashed|reduce~|reduced .. verdict|award|damages|amount|judgment|payout, threw out|throw~ out|toss~ out .. verdict|suit|lawsuit|case|claim|charges|fine|ruling`,
      unless: 'rules ruled',
    },
    {
      name: 'verdict',
      weight: 0.9,
      when: `
        uphold~|upheld ... fine|fines|penalty|ruling|decision|verdict|conviction|sentence|sanction, shot|shoots|shooting|struck|turned|turns down .. appeal|challenge,
        verdict, court ruling|decision|order|judgment|judgement|approval, ruled in favour|favor|against
        found|find guilty|liable, be~ convicted, convicted of, be~ acquitted, acquitted of
        summary judgment, injunction, restraining order, ruled unlawful|illegal|invalid, ruling, rulings
        judgment|judgement against|in
        win~|lose~ .. appeal|case|lawsuit|suit|court|dispute|arbitration, conviction for|of|against|on|over, convictions, sentenced to
        mistrial, motion to dismiss, denied .. motion, granted .. motion, bankruptcy judge
        approve~ .. settlement, reject~ .. appeal, appeal .. dismissed|rejected|upheld|allowed
        legal|court victory|defeat|setback, arbitral award`,
      unless: 'ruling party|class|coalition|family, ruling out, convicted felon',
    },
    {
      name: 'court-heard',
      weight: 0.4,
      when: `
        <court> heard|hears|told|will hear|to hear|to decide, high court, supreme court, court of appeal
        court in, federal court, district court, crown court, tribunal, nclt, appeals court, judge`,
    },
  ],
};
