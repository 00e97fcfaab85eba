import type { KindRules } from './rules.ts';

/** The company raises or receives capital, lists, issues shares or debt, or fails to. */
export const funding: KindRules = {
  kind: 'funding',
  rules: [
    {
      name: 'raises',
      weight: 0.9,
      when: `
        sell~|sold|selling .. $ .. of|in|worth .. stock|shares|notes|bonds|securities, use~ the|its|net proceeds, proceeds from|of .. round|offering|sale|ipo|issue|placement, round|financing ... featured|featuring|included|including ... @any,
        seek~|seeking|look~|hope~|hoping|plan~|aim~|need~ .. to raise|secure .. money|capital|funds|funding|cash|#|$, seek~ funding|investment|capital|financing|investors|cash|funds, is|are raising, raise more money, new round of, funding from, a backer, its backers, backers such, war chest, seed money|capital, took|taken|takes in $, finance~ .. by|with|through,
        <gets> ... $|# ... funding|financing|capital|investment|round|funds|equity|debt|investors|money|from
        raise~ .. $|capital|funds|funding|money|equity|debt|cash, fund raising, fundraise~, fundraising
        funding|financing round, round of funding|financing|investment
        $ round|funding|investment|financing|loan|raise, series a|b|c|d|e|f|g|h
        seed round|funding|investment|stage, pre seed, venture capital|funding|round|backed, crowdfund~
        crowdfunding, equity raise~|raising|funding|financing
        capital raise~|raising|injection|increase|call, cash call, angel investors|round, growth capital
        oversubscribed, invest~ ... $ ... in @any, $ investment|investments from|by|round|led|deal, $ injection|lifeline, invest~ in @any
        investment in @any, investment from|by @any, backed by @any, backers include|included, backer of|in @any, investor~ in @any, @any backed
        investors .. include|includes|including, round .. led by, led by .. ventures|capital|partners
        led .. round, pump~ .. $ into, inject~ ... into, participate~ in .. round
        provide~ .. $ .. investment, put~ .. money|$ .. in|into, put~ in money|$, chip~ in $
        inject~ $ .. in|into, seek~ $ .. from|in .. investors|backers|lenders, new backers|money from, put~|sink~|sank|plough~|plow~ $ .. into`,
      unless: `
        raise~ .. guidance|forecast|outlook|prices|wages|pay|stake|target|dividend, raise~ for charity
        museum|charity|charities|gallery|fundraiser|fundraisers|relief|foodbank|hospice .. receive~|receiving|received|raised|help|donation|donations
        help|helped|helping|helps .. people|clients|customers|families|investors invest|raise`,
    },
    {
      name: 'invests',
      weight: 0.74,
      when: 'invest~ ... $ ... in, $ investment|investments',
      unless: 'help|helped|helping|helps .. people|clients|customers|families|investors invest',
    },
    {
      name: 'lists',
      weight: 0.88,
      when: `
        ipo, ipos, initial public offering~, public offering~
        stock market|exchange debut|listing|flotation|float, float on|in, @ float~ on|in|at, flotation, go~ public
        going public, went public
        list~ .. shares|on|in ... nasdaq|nyse|exchange|london|hong|york|bse|nse|asx|aim|market
        public|direct|dual|secondary|primary|stock|market|share listing, prospectus, s 1 filing, s 1, drhp
        draft red herring, file~ .. confidentially, market debut, made|makes its debut, debuted|debuts on
        price~ .. offering|ipo, roadshow, go public, spac, blank check company, delist~, relist~
        shares .. began|begin|begins|start~|started trading, trading in .. shares ... start|begin~|began|starts, price~ range .. offering|flotation|float|ipo|listing, list~ shares, price range on`,
      unless: 'is|are listed|traded in|on|at, listed as, prospectus of university',
    },
    {
      name: 'borrows',
      weight: 0.82,
      when: `
        debt .. matur~|due, credit agreement, refinance, miss~|missed .. payment|payments|interest|coupon, restructure~ .. debt|debts|loans|bonds, debt for equity, swap~ debt, repay~ .. early, secured lenders|creditors|loan,
        lend~|lent .. $
        bond~ sale|offering|issue|issuance|market|deal|investors|holders, bondholder~
        issue~|sell~|sold|price~|offer~ ... bonds|notes|debentures|shares|debt|loan|sukuk
        convertible|senior|secured|subordinated|perpetual|green notes|note|bonds|bond
        credit facility|line, revolving|term loan|facility|credit, loan~ of|from|worth|agreement
        $ .. loan|facility|bond|bonds|debt|credit|rescue|bailout|package, refinance~, refinancing
        refinanced, debt restructuring|financing|facility|pile|load|raising
        borrow~ $|#|from|money|up, borrowing~, lender~ .. agree~|agreed|extend~|led|waive
        covenant~, default~ on, recapitalise~, recapitalize~, recapitalisation, recapitalization
        bridge loan|financing, commercial paper, debt free, repay~ .. debt|loan|bonds|notes
        cut~|reduce~|lower .. debt, pay~ down|off .. debt|debts|loan|loans, net debt`,
      unless: 'cash free, bond with|between, james bond, bond villain, personal loan, home loans',
    },
    {
      name: 'equity',
      weight: 0.8,
      when: `
        rights issue|offer, share sale|placement|issue|issuance|offering, private placement|placing
        placing of, at the market offering, secondary offering|sale, stock offering|sale, new shares
        underwriter~ of|for|on|in .. offering|ipo|sale|issue|listing|deal|shares, lead underwriter~, bookrunner~, lead manager, block trade, qip, qualified institutional
        preferred stock|shares, warrants, share subscription|purchase plan, common stock offering
        greenshoe, over allotment, anchor investor~`,
    },
    {
      name: 'supported',
      weight: 0.72,
      when: `
        lifeline, bailout, bail~ out, bailed out, rescue package|deal|funding|loan|plan, state aid
        government support|aid|loan|loans|grant|guarantee|money|subsidies|bailout, grant~ of $, $ grant
        award~ .. grant|funding, subsidy, subsidies, cash injection, capital infusion
        fund~ .. development|expansion|project|by|growth, funded by, effort that funded, bankroll~
        financial backing|support, investor~ .. back~|backed|support|put, continued financial support
        cash runway, secure~|obtain~|arrange~|provide~|seek~ .. financing, fresh|new|additional|extra|more capital
        project|debt|equity|bank|bridge|emergency|exit financing, access to capital`,
      unless: `
        capital city|gains|expenditure|spending|markets|economics|letters|punishment, @ capital
        capital partners|group, venture capital firm, human capital, working capital`,
    },
    {
      name: 'money',
      weight: 0.66,
      when: 'financing, capital',
      unless: `
        capital city|gains|expenditure|spending|markets|economics|letters|punishment, @ capital, financing rates|rate|agreements|agreement|arm|unit|offer|offers
        capital partners|group, venture capital firm, human capital, working capital`,
    },
    {
      name: 'buys-back',
      weight: 0.84,
      when: `
        buyback~, buy back, buy~ back .. shares|stock, share|stock repurchase|buyback~, repurchase~ .. shares|stock
        purchase~ .. own shares|stock, buy~ .. own shares|stock, buying its own shares|stock`,
    },
    {
      name: 'pays-out',
      weight: 0.4,
      when: `
        dividend~, capital return
        scrap~|cut~|suspend~|pay~|raise~|halve~|resume~|cancel~|restore~ .. dividend|dividends`,
    },
  ],
};
