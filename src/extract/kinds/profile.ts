import type { KindRules } from './rules.ts';

/** What the company is: its business, home, founding, owner, founder, listing, size. */
export const profile: KindRules = {
  kind: 'profile',
  rules: [
    {
      name: 'is-a',
      weight: 0.85,
      when: `
        @ is|was|are an|a|the ... company|firm|group|retailer|maker|provider|chain|bank|operator|subsidiary|specialist, @: an|a ... company|firm|group|holding|specialist,
        @ is|was|are a|an|the|one|among ... <trade>, @: a|an|the|one .. <trade>
        @: which ... operate~|operates|runs|makes|sells|provides|publishes, @: a|an ... <trade>|that|which|based
        @: which|whose|who .. own~|owns|makes|operate~|operates|sell|sells|provide~|provides|run~|runs|employ~|specialise~|specialize~|manufacture~|is|offers|produces|develops|controls|was
        known for|as|best, best known
        @ specialises|specializes|makes|operates|provides|develops|manufactures|owns|runs|designs|produces
        about @:`,
      unless: `
        which was|were sold|bought|acquired|taken|fined|sued|ordered|banned|hit|forced|charged
        is|was a|an|the .. sale|deal|subject|shame|sign|move, @ makes|runs it|sure|sense|clear|no|at|into|out|up|for
        @ develops into, @ is|was the <trade> 's`,
    },
    {
      name: 'home',
      weight: 0.85,
      when: `
        is based in, based @:, headquartered, is located in, incorporated in, traces its roots|history|origins, is named after, was set up, has its headquarters, registered capital, year old company|firm|group|chain|retailer|brand|maker,
        founded|started|established|created|opened|launched|set up @ in|with|from|at|as|on|after, founded|started @, found~ @
        headquartered, headquarters in|is|are, based in|at|out, run~ .. model|marketplace|marketplaces
        incorporated|domiciled|registered in, home base, founded in|by|#, found~ by|in #, was founded
        established in|by, co founded by|in, set up in|by #, started in|by #, launched in #, born in
        year old company|firm|startup|start|chain|retailer, formerly known, formerly called
        previously known, a|main|major hub for|of, renamed, rebrand~, change~ .. name, named after, history of`,
      unless: `
        investors|people|buyers|customers|clients|staff|workers|employees|team|nationalities|residents|users|analyst|economist|those|someone|nationals|students based in|at
        is|was|are|were based on`,
    },
    {
      name: 'owned',
      weight: 0.8,
      when: `
        parent company|group|firm|of|@any, parent, subsidiary|subsidiaries of|@any
        unit|arm|division|subsidiary|affiliate of @any, a unit of, owned by|and, wholly owned
        state owned|backed|run|controlled, government owned|backed, majority owned
        privately|family owned|held, owner of, owns, own~ .. brands|stake|%, controlled by|company
        part of @any, part of the .. group, jointly owned, holding company, sister company, backed by
        belong~ to, spun out|off from, largest|biggest|major|controlling|top shareholder~|investor~|owner|stakeholder
        publicly traded|listed, listed|traded|quoted on|in, listed .. company|firm|in
        nasdaq|nyse|ftse|asx|bse listed, @x owned @`,
      unless: 'own~ .. shares|stock|stake of|in, own~ .. positions',
    },
    {
      name: 'size',
      weight: 0.7,
      when: `
        <region> 's largest|biggest|second|third|fourth|fifth|top|leading|no|number|most|oldest|richest
        world|uk|u.s largest|biggest|leading
        largest|biggest .. <trade>|in .. world|europe|britain|u.s|country|india|china|asia|australia
        leading|global|major|top|multinational .. <trade>
        operate~|operates|has|have|runs|manage~|serve~ .. # .. stores|shops|employees|branches|countries|restaurants|outlets|staff|customers|members|people|hotels|locations|offices|sites|aircraft|planes|markets
        supplies|serves|powers|feeds|carries # .. homes|households|customers|people|passengers
        @ has|have|had|operates|owns|runs # <site>, # strong, in|across # countries|stores, # store|stores, presence in #, be~ located in|at, rank~ among|as|in
        operate~ #|over|more|about|around, among .. top #, customer|client base`,
    },
    {
      name: 'described',
      weight: 0.5,
      when: `
        <trade> @, <trade> giant|group|maker|firm @, which owns|makes|operates|runs|sells|provides
        who owns|founded|runs, specialise~ in|specialize~ in, specialises|specializes in
        focus~ on, business of, brands such|including|include|like, famous brands
        @ is|was|are a|an|one, rival @any, start up, its partner`,
    },
  ],
};
