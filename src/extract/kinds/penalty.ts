import type { KindRules } from './rules.ts';

/** A fine, damages, a clawback. */
export const penalty: KindRules = {
  kind: 'penalty',
  rules: [
    {
      name: 'fined',
      weight: 0.93,
      of: 'object',
      when: `
        told|tells|direct~|forced @any .. to pay|repay|refund .. $, stripped of .. title|licence|points, pay~ a|the .. penalty|fine|settlement, face~ .. $ .. penalty|fine|bill, civil money penalty, disciplinary action, sanction~ by .. bar|exchange, reprimand~, censure~,
        must|should|has|have pay $, told|forced|ordered|asked to pay|repay|refund|return $, told|forced|ordered|asked to give|hand|pay back $
        fined, fines, fining
        a|the|record|hefty|maximum|civil|criminal|potential|possible|biggest|largest|antitrust|further|same|heavy fine
        fine of|against|over|for|imposed, $ .. fine|penalty|penalties|fines, fine @, % fine
        penalty|penalties of|for|against|on|totalling|totaling
        civil|criminal|monetary|financial|tax penalty|penalties, impose~ ... penalty|penalties|fine
        penalise~, penalize~, face~ .. penalty|penalties|fine|fines, slap~ ... fine|penalty
        hit with .. fine|penalty, levied, levy|levies .. fine|penalty, be~ ordered to pay
        order~ ... to pay, financial sanction~`,
      unless: `
        fine dining|wine|art|print|tuning|jewellery|jewelry|chemicals|chemical, be~ fine
        penalty shoot|kick|area|shootout, early repayment penalty, death penalty
        fine line|balance|margin|grain|example|job|form|tune|detail`,
    },
    {
      name: 'damages',
      weight: 0.85,
      when: `
        award~ ... $|# .. damages, $ ... damages, punitive|compensatory|statutory|exemplary damages
        pay~ .. damages, in damages, damages of, clawback~, claw~ back, disgorge~, disgorgement
        restitution, pay~ ... $ ... to settle, pay~|paid $ .. to end|resolve|close, agree~ to pay ... settle, $ to settle, $ .. settlement
        forfeit~, back taxes, redress|compensation scheme|bill, refund~ ... customers
        pay~ .. compensation, compensate~ .. customers|victims|passengers|users|investors|consumers
        pay~ .. victims`,
      unless: 'executive compensation, compensation committee|package|expense',
    },
  ],
};
