import type { KindRules } from './rules.ts';

/** The company sues or is sued, challenges, appeals or settles. */
export const lawsuit: KindRules = {
  kind: 'lawsuit',
  rules: [
    {
      name: 'sues',
      weight: 0.92,
      when: `
        sign~|signed onto|on to .. class|suit|lawsuit, case is @any, collective action, opt in|ins|out plaintiffs|collective, v @, vs @, join~ .. lawsuit|suit|class action, mass tort, whistleblower|discrimination|harassment|patent|antitrust|securities|shareholder|employment|libel|defamation lawsuit|suit|case|claim|claims, lawyers for .. plaintiffs|workers|victims|drivers,
        counterclaim~, federal|civil complaint~, file~ for .. judgment, take~|took|taken @any to court, want~|seek~|demand~ ... damages|compensation from, in a|the|their complaint|lawsuit|suit|petition
        sue~, sued, suing, lawsuit~, law suit~, countersue~, class action~
        launch~|start~|begin~|take~ .. court|enforcement action|proceedings against
        legal action|proceedings|challenge|battle|fight|dispute|row|case|claim|claims|bid|complaint|feud
        take~ to court, taken to court, litigation, litigate~, plaintiff~, defendant~
        file~|bring~|brought|lodge~|face~ ... suit|suits|lawsuit|complaint|complaints|petition|proceedings|claim|writ|motion|appeal|charges|case against|in|with|over|alleging|accusing|for
        file~ .. lawsuit|suit|proceedings|complaint|petition
        antitrust|trust suit|case|lawsuit|charges|complaint, case|charges|claims ... levelled|leveled|levied|brought against, patent suit|lawsuit|case|dispute|infringement
        shareholder suit|lawsuit, civil suit|action|complaint|case, criminal complaint|case|charges|trial
        launch~ .. lawsuit|suit|appeal|proceedings|legal, wind up proceedings|petition|order, winding up petition|order, insolvency petition|plea
        go~|went|gone to court, bring~|brought|bringing .. case|cases against, case|cases .. against @any, file~ suit, serve~ .. papers|writ, drag~ @any? to|into court, take~ action against, dismissed .. case|suit`,
      unless: 'in his|her suit, suit up, file~ a tax',
    },
    {
      name: 'challenged',
      weight: 0.85,
      when: `
        fight~|contest~|defend~|dispute~ .. claim|claims|suit|lawsuit|case|charges|allegations
        challenge~|contest~|fight~|fought|appeal~ ... in court
        challenge~|contest~|fight~|fought|appeal~ ... against|decision|ruling|order|designation|verdict|fine|judgment|ban|tax|penalty
        be~ challenged by, appeal|case|suit|lawsuit|claim .. heard|hearing in|on|by|before, appeal~ to|against, appealed, will|to|would appeal, file~ .. appeal
        lodge~ .. appeal, seek~ .. damages|injunction|court, ask~ ... court|judge|tribunal|commission|arbitrator .. to, seeking damages
        petition~ .. court`,
      unless: `
        appeal~ to .. customers|consumers|buyers|audience|shoppers|younger|fans|investors|viewers|women|men|people
        challenge~ of|for growing, appeal~ for .. help|calm|public|patience|donations|witnesses|information`,
    },
    {
      name: 'settles',
      weight: 0.85,
      when: `
        end~|settle~|resolve~ ... fight|dispute|row|feud|battle|litigation|case over|with|about
        settle~ ... lawsuit|suit|suits|lawsuits|claims|charges|case|cases|allegations|dispute|litigation|complaint|probe|investigation|with
        to settle, settlement~ with|of|over|deal|agreement|worth, reach~ .. settlement, legal settlement
        plead~ guilty|not, deferred prosecution, agree~ to pay ... settle
        drop~ .. lawsuit|suit|case|appeal|charges|claim, withdraw~ .. lawsuit|appeal|suit`,
      unless: `
        settle~ at|up|down|higher|lower, trade settlement, settle~ .. with .. union|unions|staff|workers
        settlement ... on|over .. price|prices|pricing|terms|fees|rates|royalties`,
    },
    {
      name: 'accused',
      weight: 0.78,
      of: 'object',
      when: `
        misappropriate~, misappropriation, breach~ .. contract, blackmail~, defraud~, collude~, collusion, conspire~, price fixing, monopolise~|monopolize~, anticompetitive, anti competitive, unfair practices|practice, defame~, defamation, steal~|stole|stolen .. secrets|technology|designs|ideas,
        accuse~ ... of, accused, be~ charged with|over, indict~, indictment
        charge~ @any with, prosecutor~ .. charge~|charged, charge~ ... with ... fraud|bribery|violating|conspiracy|misleading|manslaughter, allege~, alleging
        alleged|alleges that, allegation~, allegedly, accusing, infringe~, infringement
        violate~ ... patent|patents|law|laws|rules|act|copyright|copyrights, trade secrets
        breach of contract, unfair dismissal|competition, antitrust case, damages claim`,
    },
    {
      name: 'at-law',
      weight: 0.5,
      when: `
        in court, court case|battle|fight|filing|filings|documents|papers|hearing|date, on trial, trial
        arbitration, testify~, testified, testify, testimony, legal row|wrangle|threat, lawyer~ for
        deposition, chapter 11, notice of administration, bankruptcy filing, appellate, copyright claim~`,
      unless: `
        clinical|free|phase|drug|pilot|late|stage|vaccine|human trial, trial of .. drug|vaccine
        trial run|period|results|data|version|subscription`,
    },
  ],
};
