import type { KindRules } from './rules.ts';

/** A fact of the company that none of the other kinds fits. */
export const other: KindRules = {
  kind: 'other',
  rules: [
    {
      name: 'patron',
      weight: 0.9,
      of: 'subject',
      when: `
        grant~ to|for .. charity|charities|schools|communities|nonprofit|nonprofits|conservation|groups, grants .. announced|totaling|totalling, award~ .. grants, community grants|fund|giving, philanthropic, scholarships, give~ .. to .. charity|charities|victims|relief, foundation .. announced|gave|made|awarded|granted|established,
        donate~, donation~, patron of, patronage, philanthropy|philanthropic, endow~, endowment~, matching gift
        fund~|support~|help~|finance~|sponsor~|contribute~ ... museum|museums|gallery|exhibition|exhibitions|orchestra|opera|restoration|fundraiser|fundraisers|scholarship|scholarships|charity|charities|foodbank|hospice|school|schools
        acquire~|acquisition~|buy~|bought|purchase~ ... painting|paintings|artwork|artworks|masterpiece|masterpieces|portrait|portraits|manuscript|sculpture|treasure|treasures
        museum|gallery|charity|charities .. receive~|receiving|received ... from @, @ foundation, corporate giving, art collection
        relief fund|effort|supplies, volunteer~, tax break|breaks|deduction, give~|gave .. charity`,
      unless: 'funding round, series a|b|c, tax break|breaks for buyers',
    },
    {
      name: 'gives',
      weight: 0.6,
      of: 'subject',
      when: `
        charity, charitable, lobby~, lobbying, lobbied
        campaign contribution~, political donation~, tax bill|bills|avoidance|affairs, pay~ .. tax|taxes`,
    },
    {
      name: 'honoured',
      weight: 0.5,
      of: 'subject',
      when: `
        win~|won .. award|prize, named .. best|most|top, celebrate~ .. anniversary, anniversary, milestone, make~|made headlines`,
      unless:
        'award~ .. contract, mark~|celebrate~ its .. anniversary|milestone ... version|edition|model|design',
    },
  ],
};
