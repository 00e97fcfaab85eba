import type { KindRules } from './rules.ts';

/** The price of its shares, its valuation, market share or rating, and how it moves. */
export const market: KindRules = {
  kind: 'market',
  rules: [
    {
      name: 'shares-move',
      weight: 0.93,
      of: 'subject',
      when: `
        trading in @any ... suspended|halted|stopped|resumed|paused, trading .. suspended|halted,
        stock|shares .. overbought|oversold|undervalued|overvalued|record, shares|stock .. risen|fallen|gained|climbed|jumped|dropped|slipped|shed|added|surged|rallied|plunged|slumped|sunk|soared|doubled|halved|tripled, stock|shares .. return~ %, closed at $ on|a, trade~|trading at|near|around|above|below $,
        lose~|lost|shed|gave up .. third|half|quarter|fifth of .. value, among .. winners|losers|gainers|risers|fallers
        shares|stock|stocks|scrip|adr|adrs|counter ... <jump>|trading|traded|hit|touched|lost|halted|suspended
        shares|stock|stocks|scrip|adr|adrs|counter .. up|down|higher|lower|flat|unchanged
        shares|stock|stocks|scrip ... was|were|are|is .. <up>
        share|stock price~, send~|sent|pushed|push~|drove .. shares|stock
        shares .. lower|higher, % higher|lower|up|down, lose~ % of .. value
        top|biggest|worst|best gainer~|loser~|performer~|faller~|riser~|decliner~, lead~ .. gainers|losers
        drag~ .. index|market|sector, @ <jump> %, @ rise~|fall~|gain~|drop~|jump~|slump~|surge~|plunge~|climb~|slide~|soar~|tumble~|sink~|dip~|slip~|rebound~|edge~|plummet~|advance~|shed~|ease~ #, @ add~|lose~|close~|open~|end~|finish~|settle~|trade~|tick~ # cents|pence|points|yen|p|c, record|all|year|week|month|intraday high|low
        @ traded|trading|trades|closed|opened|ended <up>|up|down|higher|lower|flat, @ traded|trading|trades at $, @ .. close~ at $
        # week range|high|low, trading range, shares|stock .. high|low .. set|posted|hit, premarket|pre|after|extended market|hours trading, trading volume, year to date
        short seller~|interest|sellers|selling, short squeeze, a|the|broad|broader|global|sharp|market|stock|share sell off, selloff
        stock ... stance|rally|slump|drop, wiped|wipe~ .. off, stock up|down #|%`,
      unless: `
        revenue|revenues|sales|expense|expenses|profit|income|costs was|were|be~ up|down, stock up on
        ended|ends|end up, trading in .. shares, in stock, out of stock, housing stock, stock photo, rolling stock, @ rose % to $ .. profit`,
    },
    {
      name: 'moves',
      weight: 0.93,
      of: 'subject',
      when: `
        @ .. <up> %, @ was|were also|mostly <up>, @ was|were <up>, be~ .. up|down .. %, shares|stock in|of @any`,
      unless: `
        <figure>|spend|spending|demand|price|prices|cost|rates|rent|rents|year ... <up>, up to .. %, up|down % year|on|from
        @ ended|ends|end up, trading in .. shares, hold~|holding|sell~|sold|buy~|own~|owns|issue~|purchase~|swap~|transfer~ .. shares|stock, per|each share, left holding, share~ up to`,
    },
    {
      name: 'moves-by',
      weight: 0.72,
      of: 'subject',
      when: `
        <jump> %, <jump> about|around|nearly|over|almost|roughly|some|by %, <jump> more|less than %
        <jump> as much as %, <jump> $|# .. %`,
      unless: '<figure>|prices|costs|demand|economy|gdp|inflation ... <jump>',
    },
    {
      name: 'valued',
      weight: 0.85,
      when: `
        price estimate, fair value, intrinsic value, price tag of, forward earnings, earnings multiple, trade~ at .. times|discount|premium, implied|equity value, market price, current price, upside|downside of|potential, best idea,
        market cap, market capitalisation|capitalization|value|valuation, valuation~, value~ .. at $
        valued|values .. at, valuing .. at|@|it, be~ worth .. $, company|firm|group|business|startup|stake|shares|holding .. worth $, $ valuation, most valuable, trillion dollar
        unicorn, decacorn, price target~, target price~, price earnings, times earnings, price to earnings
        enterprise value`,
      unless: `bonds|notes|debt|contract|contracts|orders|order|deal|deals|goods worth`,
    },
    {
      name: 'rated',
      weight: 0.85,
      of: 'object',
      when: `
        rate~ the|it|@any .. buy|sell|hold|outperform|neutral, rated .. buy|sell|hold, conviction list, price target .. raised|cut|lowered|to|of, target .. moved, recommend~ .. stock|shares, analysts .. rate|rated, outperform|underperform|overweight|underweight rating|on,
        cut~|raise~|lift~|lower~|trim~ its|their|the target for|on @any to
        downgrade~ ... to|from|by|stock|shares|rating|@, upgrade~ ... stock|shares|rating, upgrade~ @ to|from
        upgrade~ .. to buy|hold|outperform|overweight|neutral, <analyst> .. upgrade~ .. @, downgrade~, credit rating~
        rating~ agency|agencies|of|on|to|outlook
        buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal|accumulate rating|recommendation|weight|call
        initiate~ .. coverage, coverage of|on
        moody|moodys|fitch ... rate~|rating|cut|affirm~|downgrade~|upgrade~|outlook
        junk status|rating|territory, investment grade, overweight, underweight
        analyst .. raise~|cut|lower~ .. target, reiterate~ .. rating|buy, bullish|bearish on|about
        a top pick, stock pick, price objective, wall street .. rate~`,
      unless: `
        upgrade~ .. guidance|forecast|software|phone|network|plant|system|systems|facilities|store
        software|network|free upgrade~, customer rating~, credit rating agency`,
    },
    {
      name: 'market-share',
      weight: 0.78,
      when: `
        control~|hold~|command~ ... of .. market
        market share, share of .. market|sales|smartphone|sector, market leader|leadership
        leading|dominant|largest|number|no|top .. position|player|seller|share, dominate~ .. market
        dominance, overtake~, overtook, lost|losing|gain|gained|win .. market share
        rank~ .. first|second|third|fourth|among|as|no|number, account~ for %, % of .. market
        competition from|in|with, compete~ with|against, face~ .. competition, competitive pressure, competitive market|markets|landscape, compete~ in
        battling|vie~ with|against|for, battle for, larger|bigger|greater|growing share of, early|clear|undisputed leader, leader|leaders in the, lead~ over`,
    },
    {
      name: 'on-exchange',
      weight: 0.55,
      of: 'subject',
      when: `
        trade~|listed|traded .. on|in .. exchange|nasdaq|nyse|hong|london|market
        index .. member|component, dow component, join~ .. index|dow|ftse|nifty|sensex
        added|promoted|relegated to .. ftse|index|dow, ftse 100|250, constituent~
        shares|stocks|stock in|of @any, own~|owns|hold~ shares|positions|stock of|in, has no position|positions, has a position
        its|the shares|stock, company|firm 's shares|stock, @ 's? shares|stock, shareholder value
        among .. gainers|losers, stocks to watch, stock market, wall street
        third|half|quarter less|more than when`,
      unless: `
        tell~ investors, told investors, @ shares a|an|the|its, investors .. include|including|led, buy~ .. shares, back~ .. investors`,
    },
  ],
};
