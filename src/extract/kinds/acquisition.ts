import type { KindRules } from './rules.ts';

/** A merger, a takeover, a stake bought or sold, a spin-off: bid, agreed, completed or called off. */
export const acquisition: KindRules = {
  kind: 'acquisition',
  rules: [
    {
      name: 'takes-over',
      weight: 0.9,
      when: `
        acquire~, acquisition~, acquirer, takeover~, take~ over, took over, merger~
        merge~ with|into|to|and, merged, merging, buyout~, buy~ out, bought out
        takeover bid|offer|approach|target, takeover, bid~ for, bid of .. for, $ bid, tender offer
        cash offer|bid, offer for, all share|stock|cash offer|deal|merger, combine~ with
        business combination, amalgamate~, amalgamation, snap~ up, swoop~ for|on, gobble~ up, scoop~ up
        unsolicited, hostile bid|offer|takeover, white knight, suitor~, reverse takeover
        scheme of arrangement, take~ private, taken private, go~ private
        definitive agreement ... acquire|merge|combine|sell, megadeal, blank check, spac merger
        proposed deal|tie, tie up, enterprise value`,
      unless: `
        customer acquisition, data|land|talent|user acquisition, acquired immune
        acquire~ .. customers|users|skills, take~ over as|from, took over as|from, taken over as
        bid~ for .. contract|contracts|task|orders|work|licence|spectrum, combine~ with .. increased
        target acquisition`,
    },
    {
      name: 'buys',
      weight: 0.87,
      when: `
        buy~|purchase~ .. <business>|stake|stakes|shareholding|interest|company|control, buying ... stake
        buy~|purchase~ @any
        deal|agreement|agreed|agrees|talks|plan|plans|offer|move|bid|attempt to buy|acquire|purchase|sell|merge|combine
        agree~ to buy|acquire|purchase|sell|merge|combine, @ buys|bought|acquires, to be bought|acquired
        bought by|for, purchase of @any, sold|selling|sells to @any for|in, sale to @any, purchased by
        full ownership|control of, took|take~ control of, buy~ .. $|# .. in cash, pick~ up .. stake
        acquired|bought .. for $, bought|acquired in #, which|that @any .. bought|acquired|sold
        first|second|largest|biggest|last|latest purchase|acquisition|takeover`,
      unless: `
        own shares|stock, buy~ back, bought back, buy|sell|hold rating, best buy, buy~ now, buy~ on .. dips
        buy~ .. cars|tickets|phones|products|goods|groceries|homes|houses|clothes`,
    },
    {
      name: 'stake',
      weight: 0.85,
      when: `
        stake~ .. in, stake, stakes in, % stake|stakes|holding|interest|shareholding
        stake|stakes ... sale|sold|selling
        majority|minority|controlling|equity|strategic stake|stakes|interest|shareholder|holding
        raise~|increase~|cut~|reduce~|trim~|boost~|sell~|offload~|dump~|buy~|seize~|build~|take~|hold~|own~ .. stake|stakes|holding|shareholding|interest
        joint venture partner .. exit, sale of .. shares|stake|stakes, transfer of .. interest
        @ shares .. to @x, minority interest`,
      unless: 'at stake, high stakes, stakeholder~',
    },
    {
      name: 'sells-part',
      weight: 0.85,
      when: `
        sell~|offload~|divest~|dispose~|hive|carve~|unload~ .. <business>, divest~, divestiture~
        divestment~, disposal~ of, spin~ off|out its|of|the|into|from|business, spun off|out, spinoff~
        demerge~, demerger~, split~ .. off|into, carve out, break~ up .. company|group|business
        breakup of, sale of .. <business>, sale of @any, sale of its|the, put~ .. up for sale, up for sale
        for sale, explore~ .. sale, explore~ .. sale|options|alternatives, strategic alternatives|review
        sale process, auction of, proceeds of|from .. sale, ownership of .. business|company|operations
        control of .. business|company, battle for control|ownership|@any, the sale`,
      unless: `
        sell~ .. through|in|online|products, on sale, for sale sign
        summer|winter|christmas|end|clearance|flash sale
        sale of .. vehicles|cars|goods|products|phones|tickets|alcohol, spin~ doctor, spin class`,
    },
    {
      name: 'sells-site',
      weight: 0.85,
      when: 'sell~ its|a|an <site>, sell~ its .. <site> to|for',
    },
    {
      name: 'deal-talk',
      weight: 0.62,
      when: `
        merger|takeover|deal talks, approach~ from|by, bidder~, rival bid~
        shareholders .. approve~|vote~|reject~|back~ ... deal|merger|takeover|offer
        deal ... completed|close|closed|approval|approved|collapsed|valued|value|values
        complete~ .. acquisition|merger|deal|sale|purchase|takeover, close~ .. acquisition|deal|merger
        walk~ away from, call~ off .. deal|merger|talks, break fee, termination fee
        antitrust approval|clearance, merger control, sweeten~ .. offer|bid, due diligence, consolidation
        private equity .. firm|owner|owners|buyer|bid, hand over ... stake, parent .. sell~, suitors
        become~ part of`,
    },
  ],
};
