import type { KindRules } from './rules.ts';

/** A fact of the company that none of the other kinds fits. */
export const other: KindRules = {
  kind: 'other',
  rules: [
    {
      name: 'gives',
      weight: 0.5,
      of: 'subject',
      when: `
        donate~, donation~, charity, charitable, philanthropy|philanthropic, lobby~, lobbying, lobbied
        campaign contribution~, political donation~, tax bill|bills|avoidance|affairs, pay~ .. tax|taxes`,
    },
    {
      name: 'honoured',
      weight: 0.5,
      of: 'subject',
      when: `
        win~|won .. award|prize, named .. best|most|top, celebrate~ .. anniversary, anniversary, milestone`,
      unless: 'award~ .. contract',
    },
  ],
};
