import type { KindRules } from './rules.ts';

/** A merger, a takeover, a stake bought or sold, a spin-off: bid, agreed, completed or called off. */
export const acquisition: KindRules = {
  kind: 'acquisition',
  rules: [
    {
      name: 'takes-over',
      weight: 0.9,
      when: `
        will|to|would|may|could|agree~|plan~|want~ to? merge, merge~ on|in|by|next|this|last|their, forced|obliged|required|ordered to sell|divest .. unit|arm|division|business|stake|assets,
        possible|potential|outright|proposed|planned sale of|to, mull~|weigh~|consider~|explore~ .. sale|merger|takeover|bid|offer, an outright sale, sale talks, takeover|merger|acquisition|buyout|sale talks|discussions|negotiations,
        approach~ @any about|over|with, approach~ ... about .. sale|takeover|merger|deal, held|holding|early|advanced|exclusive|exploratory talks .. about|over|on .. sale|takeover|merger|combination|bid,
        take~|took back .. stores|brand|business|company|sites|bakeries|restaurants|operations|control, take~|took a .. stake, leveraged buyout|buy out, management buyout|buy out, bolt on, roll up, hostile takeover|bid, merger of equals,
        put~ itself up for sale, seek~|find~|found|look~ for|want~ a buyer|buyers|suitor|bidder, buyer for, buyers for, sell itself,
        close~|complete~|finalise~|finalize~ the|its|their .. deal|acquisition|purchase|merger|takeover|transaction,
        become~|becoming one company|firm|group|business, shareholders|investors|owners ... get|receive $ .. share|cash|stock, own~|hold~ % ... after|following|once ... deal|merger|transaction
        acquirer, takeover~, take~ over @any, take~ over .. <business>|rival|control, taken over by, took over @any
        took over .. <business>|rival|control, merger~
        call~ off .. merger|takeover|acquisition|buyout|transaction, scrap~|abandon~|terminate~|drop~|shelve~ .. merger|takeover|acquisition|buyout|transaction|combination,
        merge~ with|into|to|and, merged, merging, buyout~, buy~ out, bought out
        takeover bid|offer|approach|target, bid~ for @any, bid~ for .. <business>|shares|assets, bid of .. for, $ bid, tender offer
        counterbid~, counter bid~|offer~, rival bid~|offer~, share|stock|cash bid
        cash offer|bid, offer for @any, offer for .. <business>|shares, all share|stock|cash offer|deal|merger, combine~ with @any
        combine~ .. <business> with, combination with|of @any, combined company|group|entity
        business combination, amalgamate~, amalgamation, snap~ up, swoop~ for|on, gobble~ up, scoop~ up
        unsolicited, hostile bid|offer|takeover, white knight, suitor~, reverse takeover
        scheme of arrangement, take~ private, taken private, go~ private
        definitive agreement ... acquire|merge|combine|sell, megadeal, blank check, spac merger
        proposed deal|tie, enterprise value
        offer~|bid~|pay~ ... for each|every .. share, offer~|bid~|pay~ ... per @any? share, target company
        speculation ... approach|bid|takeover, swallow~ up, absorb~ @any, fold~ into @any
        new owner~|ownership, change~ hands|ownership, change of ownership|control, asset sale|sales
        circle~|circling @, interest~ in buying|acquiring|@any, interested in a? buying|acquiring|takeover|merger|bid, own~ half|majority|most of .. company|group|firm, tie up with, join~ forces in .. merger`,
      unless: `
        gobble~|snap~|scoop~ up .. customers|shoppers|fans|viewers|tickets|homes|houses|land|shares|stock
        gobbled|snapped|scooped up by ... demographic|consumers|millennials
        bid~ for .. contract|contracts|task|orders|work|licence|spectrum|power|office, combine~ with .. increased
        merge~ .. lane|lanes|traffic, take~ over the world, target acquisition, payment|pays per`,
    },
    {
      name: 'acquires',
      weight: 0.9,
      when: 'acquire~, acquisition~',
      unless: `
        customer acquisition, data|land|talent|user|content|property|student acquisition, acquired immune
        acquire~ .. customers|users|skills|knowledge|taste|reputation|land|property|properties|building|buildings|homes|plot|equipment|tickets|rights|aircraft|vehicles
        acquire~|acquisition~ ... painting|paintings|artwork|artworks|art|masterpiece|masterpieces|portrait|portraits|manuscript|sculpture|treasure|treasures|collection|museum|gallery|antiques|artefacts|artifacts|jewels
        target acquisition, acquisition~ cost|costs`,
    },
    {
      name: 'buys',
      weight: 0.87,
      when: `
        @ is|are to buy|acquire|sell, to|will buy|acquire ... business|unit|arm|division|operations of|from, be~ sold to @any, acqui hire~|hired|hires,
        buy~|purchase~ .. <business>|stake|stakes|shareholding|interest|control|agency|leader|specialist|manufacturer|airline|insurer|brewer|distillery|network
        buying ... stake, buy~|purchase~ @any
        deal|agreement|agreed|agrees|talks|plan|plans|offer|move|bid|attempt to buy|acquire|purchase|sell|merge|combine
        agree~ .. to buy|acquire|purchase|sell|merge|combine, @ buys|bought|acquires, to be bought|acquired
        bought by @any, bought for, purchase of @any, sold|selling|sells to @any for|in, sale to @any, purchased by @any
        full ownership|control of, took|take~ control of, buy~ .. $|# .. in cash, pick~ up .. stake
        acquired|bought|purchased|buys ... for $, bought|acquired in #, which|that @any .. bought|acquired|sold
        first|second|largest|biggest|last|latest purchase|acquisition|takeover, blockbuster|bolt|major buys|buy
        sell~|sold ... stock|shares|assets|unit ... to @any, get~ .. deal done, paid|paying for @any
        pay~|paid|paying $ ... for .. @x, pay~|paid|paying $ for .. <business>|stake, paid by @x, own~ @x since, has|have owned @x, @x has|had owned, pick~ up @x, snap~ up @any, bought out, turn~ down ... offer|bid|approach|proposal, reject~|spurn~|rebuff~|refuse~ ... offer|bid|approach|proposal|advances|takeover`,
      unless: `
        bought|buys|buy|purchased .. of its|their .. from, own shares|stock, buy~ back, bought back, buy|sell|hold rating, best buy, buy~ now, buy~ on .. dips
        buy~|bought|purchase~ .. cars|tickets|phones|products|goods|groceries|homes|houses|clothes|house|home|property|building|land|vehicles|trucks|jets|planes|aircraft|ships|energy|electricity|power|gas|oil|credits|advertising|ads|ingredients|fuel
        buy~|bought|purchase~|purchased ... painting|paintings|artwork|art|masterpiece|treasure|treasures|portrait|sculpture|museum
        bought|purchased by .. customers|consumers|buyers|people|households|users|million|thousand|shoppers|tourists, bought|purchased by #, bought|purchased by .. than|over|about|nearly #
        sell ... services|products|goods|gas|power|electricity|oil|cars|vehicles|vaccines|doses|chips|software|tickets|phones|wine|beer|food|insurance|policies`,
    },
    {
      name: 'stake',
      weight: 0.85,
      when: `
        own~|hold~|holds % .. of .. combined|merged|enlarged, % of .. company|firm|group|shares|business, shareholding|shareholdings in|of, become~|became .. shareholder, own~ outright, sell~ down,
        own~|hold~|holds|has|have a|one third|quarter|half|fifth|tenth of @any
        stake~ .. in, stake, stakes in, % stake|stakes|holding|interest|shareholding
        stake|stakes ... sale|sold|selling
        majority|minority|controlling|equity|strategic stake|stakes|interest|shareholder|holding
        raise~|increase~|cut~|reduce~|trim~|boost~|sell~|offload~|dump~|buy~|seize~|build~|take~|hold~|own~ .. stake|stakes|holding|shareholding|interest
        buy~|purchase~|acquire~ # ... shares of|in @any, reduce~|cut~|increase~|lift~ his|her stake, take~ ownership of, swap~ shares in @any
        joint venture partner .. exit, sale of .. shares|stake|stakes, transfer of .. interest
        @ shares .. to @x, shares|stake .. transferred|sold|passed to @any, sold|sell~ its|their|all|the @any? shares|shareholding, minority interest`,
      unless: `
        at stake, high|higher stakes, stakeholder~, stake~ .. claim|reputation|future
        % interest rate|rates|loan|payment|payments|charge`,
    },
    {
      name: 'sells-part',
      weight: 0.85,
      when: `
        sell~|sold .. fields|assets, sell~|sold off .. assets|business|unit|arm|division|stores|brands, put~ on the block, demerger, hive~ off, split~ in two, split~ into two|three, break~ itself up, separate~ into|its|the,
        sell~|offload~|divest~|dispose~|hive|carve~|unload~ .. <business>, divest~, divestiture~
        divestment~, disposal~ of, spin~ off|out its|of|the|into|from|business, spun off|out, spinoff~
        demerge~, demerger~, split~ .. off|into, carve out, break~ up .. company|group|business
        breakup of, sale of .. <business>, sale of @any, sale of its|the .. <business>|operations|assets, sale of @any 's, put~ .. up for sale, up for sale
        explore~ .. sale, explore~ .. sale|options|alternatives, strategic alternatives|review
        sale process, auction of, proceeds of|from .. sale, ownership of .. business|company|operations
        control of .. business|company, battle for control|ownership|@any, <business> .. for sale`,
      unless: `
        sell~|sold .. smartphones|phones|handsets|devices|laptops|computers|shoes|clothes|clothing|furniture|software|toys|games|drugs|medicines|services under|through|in|to|for|at|on|with
        sell~ .. through|online|products, sell~ in, on sale, for sale sign
        summer|winter|christmas|end|clearance|flash sale
        sale of .. vehicles|cars|goods|products|phones|tickets|alcohol, spin~ doctor, spin class
        film|movie|tv|television|series|show|star|trek|sequel ... spin, spin off ... film|movie|series|show|characters, properties|homes|apartments|houses|chalets .. for sale`,
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
        rule~|ruling out a deal|bid|merger|takeover, not|no longer interested in|pursuing .. deal|takeover|merger|bid, talks collapsed|failed|ended|broke, deal|merger|takeover ... regulators|antitrust|regulatory, oppose~|block~|challenge~|clear~|approve~ .. merger|takeover|acquisition|deal,
        merger|takeover|deal talks, approach~ from|by, bidder~, rival bid~
        shareholders .. approve~|vote~|reject~|back~ ... deal|merger|takeover|offer
        deal ... completed|close|closed|approval|approved|collapsed|valued|value|values
        complete~ .. acquisition|merger|deal|sale|purchase|takeover, close~ .. acquisition|deal|merger
        walk~ away from, call~ off .. deal|merger|talks, break fee, termination fee
        antitrust approval|clearance, merger control, sweeten~ .. offer|bid, due diligence, industry|sector|market consolidation
        private equity .. firm|owner|owners|buyer|bid, hand over ... stake, parent .. sell~, suitors
        become~ part of @any, the sale, the combination, the transaction, tie up`,
      unless: 'customer due diligence, due diligence on .. customers|clients|suppliers',
    },
  ],
};
