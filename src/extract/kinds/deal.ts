import type { KindRules } from './rules.ts';

/** A partnership, contract, licence, supply agreement, order or award. */
export const deal: KindRules = {
  kind: 'deal',
  rules: [
    {
      name: 'partners',
      weight: 0.88,
      when: `
        tap~|tapped|enlist~|hire~|hired @x to|for|as, hire~|hired @x ... to build|design|run|improve|develop|manage|make|audit|advise|promote|redesign|supply, work~ alongside, bring~|brought in @x, sign~ up with, agree~ .. with @x to, in a deal with, cooperation agreement, tie~|tied up with, pair~ with|up, customers include|including,
        partner~ with|for|on, partnership~, partnered, partnering, team~ up, teaming up, team~ with
        joint venture~, jv, collaborate~ with|on, collaboration~ with|between, alliance~, tie up|ups with
        link~ up with, join~ .. alliance|consortium|coalition|programme|program, code share~, codeshare~, codesharing, member of|in .. alliance, join~ forces, work~ together, pact~, memorandum of understanding, mou
        strategic partner|partners|partnership|agreement|alliance
        in partnership|collaboration with, sponsor~, sponsorship, consortium, co develop~
        jointly develop~|launch~|build|operate, agree~ .. to share|pool a|an|the|their`,
      unless: `
        work~ with .. authorities|police|regulators, civil partnership, owned by .. consortium, partner of, paris|climate|global pact|agreement|accord`,
    },
    {
      name: 'contract',
      weight: 0.9,
      when: `
        commitment~ for #|more|about|over|up, commitment~ to buy, biggest|largest|firm|commercial|record|repeat|initial .. order|orders, aircraft|airplane|plane|jet|ship|train|helicopter|turbine order|orders, sign~ .. customers|clients|tenants,
        buy~|buying|purchase~|take~ # .. aircraft|jets|planes|airliners|helicopters|ships|vessels|tankers|trains|trams|buses|trucks|locomotives|turbines,
        sign~ up to, choose~|chose|chosen|pick~|picked|select~ @ for|to|as
        contract~ .. with|to|for|from|worth|value|award~|won|win, contract, contracts
        win~|won|bag~|secure~|land~|clinch~|receive~|award~|gain~ ... contract|contracts|order|orders|tender|tenders|task|mandate|commitment|commitments
        win~|won|secure~|land~|clinch~ .. deal|award|licence|license|project|business, award~ ... to
        be~ contracted by, awarded, be~ selected|chosen|picked|shortlisted|tapped to|by|for|as, contract cancel~
        select~ ... to|for|as, selected .. companies|by|as|to, preferred bidder|supplier|partner
        framework agreement, task order~, purchase order~, order for, orders from|for, place~ .. order~
        order~ #, order~ .. ships|ship|jets|planes|aircraft|buses|trains|trucks|turbines|copies|engines|machines
        double~ .. order, order book, bid~ on|for .. contract|contracts|task|orders|work|project|projects
        eligible to bid, tender for, procurement
        supply|supplies|supplying ... to|for|of|agreement|deal|contract
        supply deal|agreement|contract, offtake, long term agreement, add~ .. companies to
        join~ ... companies with .. contracts, contract to, to a contract, cancel~ .. order~|contract|task`,
      unless: `
        pilots|attendants|union|unions|nurses|teachers|machinists|crew|crews|drivers|staff|labor|labour|employment ... contract, contract ... pilots|attendants|union|unions|nurses|teachers|machinists|crews|labor|labour, contract talks|negotiations, enter~ into .. contracts,
        supplies # .. homes|households|customers|people, order to|of the, contract~ worker~, court order, contracted|contract economy, in order, breach~ of .. contract|contracts, breach~ .. contract|contracts, jury|judge|court ... award~, award~ .. damages
        contraction, supply chain, month|months|week|weeks|days supply`,
    },
    {
      name: 'works-with',
      weight: 0.58,
      when: 'work~ with, uses both|its|their|the .. service|services|software|platform|technology|app, run~|runs on @x, switched to @x',
      unless: 'work~ with .. authorities|police|regulators',
    },
    {
      name: 'agreement',
      weight: 0.78,
      when: `
        sell~|sold|stock~|carry|carries|distribute~ @x 's .. products|brands|goods, strike~ a deal, agree~ .. terms, distribution deal, memorandum, letter of intent, heads of terms, lease~ .. slots|aircraft|jets|planes|ships|stores|land, agreed .. to lease|rent|supply|share|license, signed an agreement, sign~ an|a|the .. agreement,
        sign~ ... deal|agreement|contract|pact|partnership|mou|memorandum|lease|with, sign~ up @any
        <signs> ... deal|agreement|pact|contract, deal with|to|for|between|worth, deal ... sell|supply|provide|deliver|lease|use|carry|develop|make
        lose~|lost|losing .. customer|customers|client|clients|account to|after, take~|took its business to, customer~ .. switch~
        agreement with|to|for|between|under, under the .. deal|agreement|terms|contract
        licence|license|licensing|distribution|supply|lease|leasing|franchise|service|reseller|royalty|content|sponsorship|rights agreement|deal|deals|fee|fees|pact
        license~ .. technology|rights|its|to|from, exclusive rights|deal|distribution|agreement
        broadcast|media|tv|distribution|naming rights, right to use|buy, in return for, in exchange for
        be~ managed|operated by @any, will|would|to manage|operate|run .. for, appoint~|appointed @any to market|sell|build|run|manage|audit, lease~ ... to|from, charter~|chartered ... to|from, in talks with|to|over, talks with, negotiate~ with, negotiation~, negotiate~
        sold .. the right, distribute~ by, distributor for
        customer~ include|such as|including, client~ include|includes|including|win
        hire~ .. advisers|bank|banks
        appointed .. adviser|advisers|administrators|auditor, advise~ by|@any, adviser to, outsource~ to
        supplier to|for, suppliers, come~|came|bought|sourced from .. supplier|@any, supplied by
        let|lease~|rent~ .. floors|floor|space|offices|rooms, move~|shift~|hand~|switch~ ... of ... to @x
        renew~|extend~|terminate~|tear~|tore|end~ ... contract|agreement|deal|pact|partnership|lease|licence|license, agreements|deals|agreement were|was|is|are .. reached|struck|signed, reach~ .. agreement|agreements|deal|deals|terms with|on|over
        take~|took|taken|move~|switch~ its|their|the business|custom|account to|from|elsewhere, settlement ... on|over .. price|prices|pricing|terms|fees|rates|royalties`,
      unless: `
        negotiations|talks with .. union|unions|carrier|pilots|workers, pilots|attendants|union|workers ... negotiations, ongoing negotiations with the .. carrier|airline|company|employer,
        deal with .. problem|issue|crisis|fallout|complaints|demand, dealt with, good deal of, great deal
        a big deal, driver 's license, licence fee, settlement agreement, deal to buy|acquire, deal to sell its|the|their|his`,
    },
  ],
};
