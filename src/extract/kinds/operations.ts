import type { KindRules } from './rules.ts';

/** Sites opened or closed, expansion, production, restructuring, strategy. */
export const operations: KindRules = {
  kind: 'operations',
  rules: [
    {
      name: 'sites',
      weight: 0.88,
      of: 'subject',
      when: `
        <site> ... will|to|would|could|may|must close|shut|open|reopen|shutter|relocate|expand, <site> .. closed|closes|opened|opens|reopened|reopens|shuts,
        has|have|had facilities|operations|offices|plants|stores|branches|sites in|at|across, facilities in, stores in, data center~|centre~, building|construct~|construction of, square foot|feet, broke ground, complete~ .. building|construction|facility, warehouse~, distribution centre|center, land .. purchase~|acquired,
        @ ... set|due to close|shut|reopen on|in|at|by|its|after|next|this|permanently, closure of ... <site>,
        <site> ... is|are|was|were|remain~|stay~ closed|shut|idle|idled|shuttered, shut~ its|the|all|some|two|three|last .. <site>
        <opens> ... <site>, @ is|are|was|were now|again|already|fully? open, @ reopened|reopens, @ opened|opens in|on|at|its, store|shop|branch|plant|factory|office|mine|site closure~|opening~
        new|first|second|third|flagship .. <site>, renovate~|refurbish~|remodel~|modernise~|modernize~|upgrade~|revamp~ .. <site>|network|fleet|rooms
        renovation~, refurbishment~, remodelling, remodeling
        move~ its|their|the|all|some|part .. headquarters|office|production|operations|manufacturing|business
        break~ ground, open~ .. doors|gates, share~ a|an|its|the <site>, share~ a|an|its .. <site>
        printing|steel|iron|water|gas works, set~ up .. base|office|shop|plant|unit|factory, change~ the locks, shut~ down
        power shutoffs, restore~ power
        open~|reopen~|close~|shut~ #|half|most|some|all of them|those|these, <opens> .. line|lines|base|bases|route|routes|showrooms|branches|shops|stores, open~ a|its|new|smaller|bigger .. kind|type|format of .. <site>, cut~ power to`,
      unless: `
        closed|close~ .. up|down|higher|lower|at, closed its doors .. market, open~ .. higher|lower
        bank holiday`,
    },
    {
      name: 'production',
      weight: 0.82,
      of: 'subject',
      when: `
        on time arrivals|arrival|flights, flight~ .. cancelled|canceled|delayed, cancel~ # .. flights, fleet of, aircraft in its fleet, in its fleet, production guidance, ounces, barrels, tonnes of, output of, produce~ #, ramp~ .. up .. production,
        halt~|stop~|pause~|suspend~|resume~ work at|on|in|there
        <starts> .. production|output|manufacturing|operations|flights|deliveries|shipments|capacity|services|construction|exports|drilling|mining|imports|routes
        month|months|week|weeks|days supply|worth of, stockpile~, inventory|inventories of|is|are|was|were, production of|at|in|line|lines|target|capacity|facility, capacity expansion|of|to|utilisation
        output, produce~ .. #, manufacture~ in|at, manufacture~ ... in|at|the, mass production
        supply chain~, shortage~ of, chip shortage, throughput, drill~, mine~ #, route~
        late with, behind schedule, postpone~, push~ back .. launch|opening|start|flight|date|debut|delivery, setback~, timeline
        restart~, grounded flights, first manned|crewed|commercial|orbital flight, delay~ .. delivery|deliveries|opening|launch|jet|flight
        new route|routes|flights|service, delivery delays, backlog, logistics, maintenance, outsource~
        offshore~, localise~, localize~, missions|lander|launch could|should|will .. begin|start|in|fly
        would fly, start .. missions
        stop~|halt~|idle~|pause~|suspend~|restart~|resume~ .. line|lines|assembly|work|shift|shifts|making|build|building of?, end~|ended|stop~ the? making of, cut~ .. shifts|output, assembly line|lines .. stop~|halted|idle|idled|stand|stood|restart~`,
      unless: 'music|film|tv|movie production, suspended .. shares',
    },
    {
      name: 'restructures',
      weight: 0.87,
      of: 'subject',
      when: `
        enter~|goes|gone|went|fall~|fell|put into administration|liquidation|receivership|bankruptcy, the collapse of, appoint~ .. administrators|liquidators|receivers, administrator for|of|to, court protection, sell~ assets to pay, cost base, simplify|simplifies|simplified its, slim~ down, split .. into .. units,
        restructure~, restructuring, restructured, reorganise~, reorganize~, reorganisation
        reorganization, overhaul~, turnaround, turn~ around, streamline~
        cost cutting|cuts|savings|reduction|reductions|saving
        cut~|reduce~|slash~|lower~|trim~|save~ .. cost|costs|spending|expenses, expense cuts
        consolidate~ .. operations|plants|factories|sites|offices|units, consolidation .. ahead|savings|complete|plants|operations, yield savings
        efficiency drive|measures|programme|program, insolvency, insolvent
        in|into|enter~|enters|from|of|after|avoid|facing voluntary? administration, administrators|administrator, administration process|proceedings|order, bankruptcy, bankrupt, chapter 11|7, receivership
        liquidate~, liquidation, wind~ down|up, winding down|up, go~ bust|under|out, collapse~ into
        collapse~, cease~ trading|operations|production, creditors, rescue plan
        company voluntary arrangement, cva, pre pack`,
      unless: `
        restructuring firm|adviser|advisers|specialist|expert|lawyer, debt restructuring only
        biden|trump|obama|bush|drug|aviation|current|previous|food|business|clinton|reagan|modi|u.s|safety|services|security|information|oceanic|state|market administration 's?
        federal aviation|food|drug|energy|small|social administration, administration of, turn~ around to`,
    },
    {
      name: 'expands',
      weight: 0.78,
      of: 'subject',
      when: `
        stores|shops|sites|restaurants|branches across|in # .. countries|states|cities, branch~ out, set~ foot in, scale~ up|back, grow~ .. presence|footprint|network, expand its, new market~, tapping into .. market, launch~ in .. india|china|europe|japan|u.s|uk|britain|australia|countries|cities|markets,
        pull~|pulling|draw~ back from|in, enter~|quit~|leave~ # .. countries|markets|states|cities
        expand~ ... to|into|in|its|across|beyond, expansion, expanding
        enter~ .. market|markets|sector|segment|business|india|china|europe|u.s
        exit~ .. market|russia|china|india|business|sector|segment|country
        withdraw~ from .. market|china|russia|india, pull~ out of, retreat~ from, move~ into
        push into|on|to, foray~, diversify~, diversify, diversifies, roll~ .. nationwide|across
        invest~ $ .. in|on, $ investment|investments in|to|programme|program|plan, invest~ ... $ ... in|on <site>|plant|technology|equipment|infrastructure|new
        commit~ to spend|invest, committed to spending|investing|building, $ project|upgrade|renovation|expansion|overhaul|redevelopment|transformation, series of investments
        invest~ .. plant|facility|capacity|infrastructure|technology
        investment~ in|to|of $, spend~ $ on|to, boost~ .. presence|online|investment
        build~ .. presence|network, presence in, footprint, international growth|expansion, operations in
        global operations, centralise~, open~ up, extend~ .. to|its, concentrate~ on`,
      unless: 'exit poll, expand~ .. board',
    },
    {
      name: 'climate',
      weight: 0.75,
      of: 'subject',
      when: `
        net zero, carbon neutral|negative|footprint|removal|offset|offsets|credit|credits|free, carbon neutrality
        cut~|reduce~|lower~|halve~|slash~|offset~|eliminate~ its|their|all|own|carbon|greenhouse? emissions|footprint
        # .. tons|tonnes|tons of .. carbon|co2|emissions|dioxide, greenhouse gas, emissions target~|goal~
        climate goal|goals|target|targets|pledge|pledges|plan|plans|fund, sustainability goal|goals|report|target|targets`,
      unless:
        'climate change committee, emissions scandal|cheating|test|tests|standard|standards|rules, carbon tax',
    },
    {
      name: 'strategy',
      weight: 0.55,
      of: 'subject',
      when: `
        focus~ on|more, refocus~, strategy, strategic plan|investments|priorities|shift|move, plan~ to
        plans for, aim~ to|at, goal of|to, target~ of, roadmap, long term plan|strategy|goal|goals
        transform~, transformation, digital transformation, net zero, carbon neutral, emissions
        sustainability, climate, renewable, prioritise~, prioritize~, invest~, ramp~ up
        step~ up .. efforts|investment, double~ down, shift~ to|away|from, switch~ to, move~ to|away
        start~ to, begin~ to, try~ to|trying to, seek~ to, look~ to, continue~ to, struggle~ to
        withdraw~|withdrew|withdrawn|pull~|back~|drop~ .. from|of|out|participation ... event|show|fair|conference|congress|summit|exhibition|expo|race|market|country
        not attend~, won't|didn't|doesn't attend~, not take part, skip~ .. event|show|fair|conference|congress, cancel~ .. appearance|participation|attendance|keynote
        intend~ to, on track|schedule, business model, initiative~, programme, project~, supply~, efforts to
        stores were|are|in, properties|hotels|restaurants|resorts all|across|in|over|throughout, located in|at|on, locations, stop~, operate~ in|under|from|the|as|with, adopt~, implement~, implementation`,
      unless: 'plan~ to sue|appeal|sell|buy, continues to see',
    },
  ],
};
