import type { KindRules } from './rules.ts';

/** Revenue, profit, sales, users, margins, forecasts; the date of a report. */
export const results: KindRules = {
  kind: 'results',
  rules: [
    {
      name: 'figure-moves',
      weight: 0.9,
      of: 'subject',
      when: `
        set~ aside .. $, <figure> ... climbed|totalled|totaled|came|stood|topped|reached|amounted, load factor .. <moves>|was|of, occupancy .. <moves>|was|of, on time .. performance|arrivals|arrival, churn .. <moves>|was|of, average revenue per, capital ratio .. <moves>|was|of, tier 1 .. ratio|capital|figure, cet1, run rate, net additions, yield .. rose|fell|dropped|declined,
        sales|revenue|revenues|profit|profits|earnings|income|loss|losses|turnover|margin|margins|deliveries|bookings|orders|shipments|subscribers ... <moves>|short
        <figure> .. <moves>|short, sales|revenue|profit|deliveries|bookings|orders|shipments|users|subscribers|passengers|spend|spending|demand|volumes ... was|were <up>
        <figure> is|was|were|are|be|came|to|of|at <up>|above|below|ahead|short|strong|weak|good|especially|in|flat|$|#
        sales|revenue|revenues|profit|profits|earnings|turnover|income <up>|above|below|ahead
        sales|revenue|profit|profits|earnings|turnover|income|loss|losses|margin of|to|was|were $|#|%
        <moves> .. in .. <figure>
        % .. rise|fall|drop|jump|slide|increase|decline|growth|decrease|gain|surge|slump|plunge|dip|improvement|hike ... in|on ... <figure>
        % .. rise|fall|drop|jump|slide|increase|decline|growth|decrease|gain|surge|slump|dip in demand|enquiries|inquiries|visitors|visits|attendance|footfall|guests|listeners|viewers|views|members|membership|clients|usage|applications|sign
        record~|report~|see~|saw|post~ .. improvement|increase|rise|growth|decline|fall|drop in
        demand|attendance|footfall|traffic|viewership|audience|membership|usage|enquiries .. <moves>, # % of .. views|viewing|revenue|revenues|sales|profit|business
        generate~|generated .. $|sales|revenue|profit|cash, bring~|brought in .. $|sales|revenue|profit|cash, account~ for .. % of|% of .. revenue|sales|profit|views
        grew|expanded .. customer|user|subscriber base, delivered|produced|built|sold|shipped just|only #, suffer~|incur~|incurred|incurring|sustain~ .. slump|loss|losses|decline, loss|losses of $, lost $, lost about|nearly|over|almost|around $
        spend|spending|expenditure .. was|were|rose|fell|increased|reached, delays in .. bookings|orders
        pc .. rise|fall|drop|jump|slide|increase|decline in, <moves> .. sales growth
        growth was|were|of|in, delivered .. growth|results|profit|performance
        double|single digit .. growth|rise|increase|decline|drop
        sales|revenue|profit|earnings growth|decline|drop|rise|slump|jump|fall|beat|miss|warning|surge
        losing|lost|loses .. market share, return~ to growth|profit|profitability, volumes were|rose|fell`,
      unless: `
        bond|bonds|note|debt|share|asset|arms|weapon|land|fire|garage|ticket sales,
        stock|shares sales price index, sales pitch, retail sales data
        sales director|manager|team|rep|executive|tax, prices rise, experience|quality declined
        court|legal|attorney|attorneys costs|fees
        earnings|income for|of drivers|workers|staff|employees|couriers`,
    },
    {
      name: 'reports',
      weight: 0.88,
      of: 'subject',
      when: `
        swing~|swung to .. loss|profit, return~ to .. profit|profitability|black, beat~|miss~|top~ .. estimates|forecasts|expectations|consensus, issue~ .. profit warning, fourth|third|second|first quarter results|earnings|profit|loss|revenue,
        in the red|black
        report~|post~|announce~|publish~|unveil~ ... <figure>, booked|books|recorded|records|delivered|delivers|released|notched|logged|swung|registered .. <figure>
        earn~ $|#, earned, earning|earns $|# a|per share|cents, a share on revenue
        per diluted|basic|ordinary share, earnings per share, cents a|per share, lose~ $|# .. in|a
        make~ .. profit|loss|money, break~ even, breakeven, became|become|remain|turned|be profitable
        loss making, lossmaking, unprofitable
        quarterly|annual|full|half|interim|preliminary|first|second|third|fourth|q1|q2|q3|q4|yearly|fiscal|final ... earnings|results|revenue|revenues|sales|profit|profits|loss|income|report|figures|turnover
        earnings|results release|call|report|season|beat|miss|announcement|day, trading update|statement
        quarter results
        publish~|file~|present~|release~ .. accounts, report~ .. its results, annual accounts, financial results, results for`,
      unless: `
        search results, trial results, test results, poll results, election results, sales tax
        results of .. vote|election|study|trial`,
    },
    // The time that figures cover is told beside them, and beside much else.
    {
      name: 'covers',
      weight: 0.72,
      of: 'subject',
      when: `
        year on year, year over year, year earlier, from a year, same period|quarter, compared with # .. year|earlier
        in the .. quarter, for the .. quarter, fiscal #, over|in the first|second half`,
    },
    {
      name: 'outlook',
      weight: 0.85,
      of: 'subject',
      when: `
        would|will|could|may earn|make|grow|lose less|more|by|$, earn~|make~ less|more than|this|next, expect~|forecast~|predict~|hope~|aim~ .. to grow|earn|break
        its|full|sales|profit|revenue|earnings|annual|year|growth|company forecast~|outlook, guidance
        outlook for, profit warning|alert|upgrade
        warn~|warning ... results|earnings|sales|profit|revenue .. short|miss~|below|lower|fall~|weak~|decline~|drop~, short of estimates|expectations|forecasts
        warn~ .. on|that|of ... profit|profits|sales|revenue|earnings|losses
        expect~|expects|expected|sees|see|project~|predict~|anticipate~|target~|aim~|estimate~ .. <figure>
        <revises> .. forecast|guidance|outlook|target|targets|expectations|estimates
        ahead of|below|above|beat|beats|missed|miss|top|topped|short|in line ... expectations|forecasts|estimates|guidance|consensus
        street|analysts predicted|expected|forecast $
        analysts ... expecting|expected|forecast|estimate|estimated|predicted
        consensus|street|analyst|analysts estimate~|forecast~|expectations, on track to|for|with
        full year guidance, growth of %
        <revises> .. its|the|their .. forecast|outlook|guidance|target|targets|estimate, aim~|hope~|expect~|plan~ to be profitable|cash`,
      unless: 'weather forecast, economic forecast, outlook on|for .. to negative|stable|positive',
    },
    {
      name: 'measure',
      weight: 0.68,
      of: 'subject',
      when: `
        operating|net|gross|pre|pretax|after|underlying|adjusted|trading|core|headline ... profit|profits|income|loss|losses|margin|margins|earnings|ebitda
        comparable|same|like|organic|underlying|retail|online|store|global|total|net|ticket|vehicle|car|unit sales|growth
        top|bottom line, operating|profit|gross margin~, cash flow~|burn|pile|position|reserves
        monthly|daily|active|paying|paid|registered users|subscribers|members|customers|listeners
        # .. users|subscribers|customers|members|downloads|passengers|merchants|viewers|listeners|streams
        sell~|sold|deliver~|ship~ about|over|nearly|some|almost|around? # .. vehicles|cars|units|phones|aircraft, write~ down|off, writedown~
        write off, impairment, exceptional item|items|charge, one off|time charge, restructuring charge
        capital expenditure, capex, free cash, order book, assets under management, under management
        new business|orders, market share, revenue, revenues, turnover, ebitda, eps, earnings, profits
        sales growth|figures|volumes, record sales|profit|profits|revenue|year|quarter, on its bottom line
        sold #, sold more than #, sold over|about|around|nearly|some|almost #, passenger|visitor|customer numbers
        dividend~, payout ratio
        gross merchandise, combined ratio, net interest
        # .. visitors|visits|views|followers|households|streamers|broadcasters each|a|every|per month|day|week|year, % of .. views|viewing|viewership|traffic|visits|downloads|listening, reach~ # .. people|users|households|homes|viewers, reach~ .. half|third|quarter|most of`,
      unless: 'earnings season kicks, sales tax, customers .. affected, # customers .. breach|data',
    },
    {
      name: 'hint',
      weight: 0.45,
      of: 'subject',
      when: `
        sales, profit, loss|losses, results, costs, demand for, growth, subscribers, users .. grew|rose
        income, margins, strong demand, weak demand, cost pressures`,
      unless: `
        not for profit, non profit, nonprofit, loss of life|weight, weight loss
        results of .. vote|study|trial, search results, hair loss, loss of .. contract|licence, job losses
        growth stock|opportunities, users`,
    },
  ],
};
