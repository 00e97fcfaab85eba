import type { KindRules } from './rules.ts';

/** A product or service is announced, launched, changed, priced, recalled or ended. */
export const product: KindRules = {
  kind: 'product',
  rules: [
    {
      name: 'launches',
      weight: 0.87,
      of: 'subject',
      when: `
        will|to|would|plans|plan|going|set|due|begins|start~|began to? sell|offer|carry|stock|make|build|show|air|stream|test|trial ... <thing>|models|versions|ads|spots|shows|series|films|brands|items|bread|meals|food|flights|tickets|loans|cards|accounts,
        add~ .. to its|the .. portfolio|range|lineup|line|menu|catalogue|catalog|products|offering|offerings|fleet|platform, adds .. to, start~|starts carrying|stocking|selling|offering|streaming|testing, put~ ... on .. road|roads|market|shelves|sale, bring~ out, brought out, turn~ its back on, replace~ its .. with .. <thing>,
        be~ .. available in|for|from|on|by, hit~ the market, go~ live, begin~ production of, take~ .. to market, enter~ .. market with, announce~ .. initiative|format|range|collection|service|app|device, make~|made its debut, introduce, offering a|an|the new,
        now lets|let|allows|allow
        show~|showed|showing off, work~|working on a|an|its|new ... <thing>|car|engine|drug
        launch~, launches, launched, relaunch~, unveil~, unveiled, introduce~, introducing
        introduction of, roll~ out, rolling out, rolled out, rollout, debut~ .. new|its|a, showcase~
        showcased, release~ .. new|its|a|version|update|first|app|game|software|beta|an
        new|latest|upcoming|next|second|third|first .. <thing>, bring~ .. to market, go~ on sale
        goes on sale, available|availability in|on|for|to|from|now|starting, pre order~, preorder~
        shipped|shipping .. in|to|from|next|its, start~|begin~|began to ship, reveal~ .. new|its, tease~ .. new, will offer
        offer~ .. customers|new|a|its|users|free, now offers, add~ .. feature|features|support|option
        add~ support for, began|begin~ selling, start~ selling, come~ to market, first to market, piloting, piloted, will|to pilot, pilot programme|program|project|scheme|test|service
        beta, start offering
        take~|took the wraps|cover|covers off, pull~ the plug on, pull~|pulling the wraps|covers off, go~|goes|went live, take~|took|pull~|remove~ ... off|from .. shelves|sale|market, switch~|turn~ on its|the|a .. service|network|platform|stream|app, go~|goes|went on sale
        bring~|brought|bringing ... phone|car|service|app|model|console|game|drug|product|brand ... to|out, reach~ .. stores|shops|shelves|customers|showrooms, arrive~ in|on .. stores|shops|shelves|showrooms, hit~ .. shelves|stores|showrooms|streets
        in stores|shops|showrooms by|in|from|next|this, start~|begin~|began .. taking orders|reservations, take~ orders for`,
      unless: `
        launch~ .. issue|offering|placement|bond|bonds|sale, launch~ .. investigation|probe|inquest|inquiry|lawsuit|takeover, the just|newly|recently launched
        launch~ .. court|legal|class|enforcement|disciplinary action|proceedings, launch~ a|an|its|formal|new|the|another .. investigation|probe|bid|review|inquiry|lawsuit|takeover|offer|appeal|ipo|legal|action|consultation|tender|attack
        unveil~|reveal~ .. plan|plans|strategy|results|offer|restructuring|cuts|bid|deal|proposal, unveil~ details of
        introduce~ .. bill|law|legislation|rules, service members, press release
        offer~ .. rise|raise|pay|stake|shares|talks of|for|in|to, offer~ .. rise|raise
        this|the|news|media release, release~ .. results|earnings|statement|announcement|figures|report|data, launch pad, offer~ .. for @x
        launch~ .. foundation|fund|campaign|petition|appeal|scheme|restructuring|charity, offer~ .. money|price|deal|help|support|advice|glimpse|evidence|explanation|apology|condolences
        new platform|line|plan|system for the|growth|attack, available for comment|interview, available to comment`,
    },
    {
      name: 'changes',
      weight: 0.82,
      of: 'subject',
      when: `
        side effect~, safety label|warning, approve~|cleared by .. fda|ema|regulators, file~ .. for approval, trial results|data, study .. showed|shows|found, start~|starts at|from $, cost~ $ .. each|apiece, fare~ from, stop~ offering|making|producing|selling, no longer sell|offer|make|produce|available, axe~|kill~|killed|retire~|shut~ .. product|products|service|app|model|brand|line, rebrand~ as, relaunch, upgrade, tweak~, patch~, fix~ .. bug|flaw|issue,
        call~ back #, lose~|losing patent protection, patent|patents expire~|expired|expiry|expiration
        recall~ ... vehicles|cars|products|units|models|batteries|toys|phones|#|over|because|after
        be~ recalled, recalled @, product|vehicle|car|food|safety recall~, recall notice~|campaign~, the|a|second|first recall of|for
        price|prices increase|hike|cut|rise|of|for|start
        increase~|raise~|cut~|lower~|slash~|hike~|drop~ .. price|prices|fares|fees|rates|tariffs
        priced at|from, cost~ $|# .. per|a, will|to cost $, retail~ at|for $, sell~ for $, price tag, discontinue~, discontinued, phase~ out
        pull~ .. from shelves|sale|market, end~ support|production|sales|of life, stop~ selling
        shut~ down .. service|app|feature|site, scrap~ .. model|service|app|feature
        retire~ .. model|plane|app|service, update~ .. app|software|policy|terms|version|to|its, redesign~
        revamp~, refresh~, upgrade~ .. to|its|software|version, software|firmware|security update~
        subscription~ plan|service|price|tier|fee, per month, a month|year .. subscription, free of charge
        free trial, discount~, approve~ ... drug|vaccine|treatment|device|use
        approval for|of ... drug|vaccine|treatment|use, fda approval|approved
        gain~|win~|receive~ .. approval, clinical trial~, phase 1|2|3|i|ii|iii trial|study|data`,
      unless: `
        price target, share|stock price~, recall~ that|how|the time, prices of shares, interest rates
        raise~ interest, financing|mortgage|lending rates, grain|oil|energy|raw|commodity|input|share|consumer|food|house|home|property|gas|fuel|stock|crude prices
        purchase|house|home|property|share|oil|gas|sale|strike|offer price, oil|gas|metal|power|commodity price~`,
    },
    {
      name: 'has-product',
      weight: 0.54,
      when: `
        produce~ .. processors|chips|cars|vehicles|drugs|films|engines|parts|equipment|components, processor~, chips, servers, tablets, laptops, headsets, wearables, drones, robots, batteries, panels, turbines, insulin, pill, pills, device, devices, subscription, bundle, video game, console, new tab, feature, functionality, algorithms, search engine, browser, operating system, firmware,
        flagship, feature, features, airbags, touchscreen, interior, dashboard, sedan, hatchback, engine
        horsepower, display, lens, megapixel, film, films, movie, sequel, album, series, season, episode
        credit card, accounts, wallet, loyalty, membership, product line|range|lineup|portfolio
        range of .. products|models|services, patent~, customers can, users can|will
        allow~|enable~|let~|lets users|customers|people|drivers|shoppers|consumers, powered by, prototype~
        concept car, design~ to|for|by, equipped with, comes with, battery life
        electric car|vehicle|vehicles|suv|truck|model, self driving, streaming service, vehicle
        spacecraft, rocket, lander, satellite~, airliner, smartphone, handset, app, application~, software
        game~, console, vaccine, drug, treatment, chip~, semiconductor~, menu, ice cream, models, brands
        technology, technologies, products, service, services, develop~ .. new|a|an|its|technology|system
        capable of, unveiled in, capability, dataset, algorithm, cloud, artificial intelligence
        generative, able to, payload~`,
      unless: `
        services sector, treatment of workers, drug administration|lord|dealer|trafficking
        its|annual|publish~ .. accounts, service members, civil service, customer service, game changer|changing`,
    },
  ],
};
