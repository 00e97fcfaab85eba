import type { KindRules } from './rules.ts';

/** An authority opens, widens, goes on with or closes an inquiry. */
export const investigation: KindRules = {
  kind: 'investigation',
  rules: [
    {
      name: 'investigated',
      weight: 0.92,
      of: 'object',
      when: `
        sweep~ .. offices|premises, audit~ by|of .. <regulator>, referred to .. police|prosecutors|regulator|regulators|watchdog, refer~ .. merger|deal|case|matter to, question~|interview~ by police|prosecutors|investigators, drop~|close~|end~|wrap~ .. investigation|probe|inquiry,
        <regulator> .. look~|looking at|into how|whether|why|if|the, police|prosecutors|agents|officers|investigators search~|raid~|seize~, <regulator> want~ to know|see, hand~ .. over ... books|files|papers|accounts|documents, hand~ over .. books|papers|accounts
        investigate~, investigated, investigating, investigation~, investigator~, probe~, probing, inquiry, inquest
        inquiries, enquiry, enquiries, subpoena~, subpoenaed
        raid~ .. office|offices|headquarters|premises|homes, raided, dawn raid~
        search~ .. offices|premises, look~ into, under scrutiny|investigation|review|examination
        search warrant~, show cause notice~, civil investigative demand, wells notice
        <regulator> .. launch~|open~|start~|begin~|began ... review|case|proceedings|examination|audit|look
        under investigation|review|examination|scrutiny by|from|over, statement of objections, formal proceedings
        recall query, preliminary evaluation, engineering analysis, inspector~, inspection~ by|of|at
        fact finding, second request, document requests, demand~ for .. documents|information|records|files|answers`,
      unless: `
        @ is|are|was|were|has .. investigating|investigated|probing|looking|reviewing ... incident|outage|breach|glitch|fault|cyberattack|attack
        @ .. investigating|exploring|probing .. ways|uses|use|technologies|technology|possibility|potential|options|new|smart|artificial|applications
        space probe~, lunar probe, mars probe, customer enquiries|inquiries, product enquiries
        investigative report~|journalist~|journalism, investigational, sales enquiries`,
    },
    {
      name: 'scrutinised',
      weight: 0.7,
      of: 'object',
      when: `
        <regulator> .. scrutinise~|scrutinise|scrutinize|scrutiny|examine~|examine|examines|examining|review~|reviewing|question~|questioning|audit~|query|queries|queried
        scrutiny from|by|of|over, scrutinise~, scrutinize~, regulatory scrutiny, antitrust review|concerns
        competition concerns, phase 1|2 review, in depth review|inquiry
        cooperate~ with .. authorities|regulator|regulators|investigation|probe|police|prosecutors|office
        cooperating|cooperate with|in, summon~, summoned
        committee of|in .. senate|house|congress|parliament, senate|house|congressional|parliamentary committee|panel
        called before .. congress|parliament|committee|lawmakers, hearing before|with
        congressional hearing, public hearing, demand~ answers, grill~ by, whistleblower~, formal review
        national security review, cfius, ask~ .. to explain, seek~ .. explanation|clarification
        demand~ .. explanation, <regulator> 's questions
        <regulator> questions, forensic audit, special audit, query from|by .. <regulator>|exchange
        testify before, appear~ before .. committee|congress|parliament|lawmakers, quizzed by, question~ by
        ask~|question~|quiz~ .. about|over|on ... by <regulator>, write~|wrote to @ ask~|demand~|seek~
        disclosure to regulators, antitrust|competition authority|watchdog|regulators .. concerned|worried`,
    },
    {
      name: 'asks-for-papers',
      weight: 0.9,
      of: 'object',
      when: `
        request for information|documents|records, requests for information|documents|records, request~ documents|records
        <regulator>|investigators ... demand~|seek~|sought|request~|require~|order~ .. documents|information|records|contracts|files|answers|emails|details|data|copies|agreements|explanation
        demand~|seek~|sought|request~ .. documents|records|emails|files
        provide~|produce~|hand~|submit~|supply|turn~|give|furnish ... information|documents|records|emails|files|answers by|to|before ... #|<regulator>|investigators
        has|have to provide|produce|submit|hand ... information|documents|records, hand~|turn~ over .. documents|records|emails|files`,
      unless: `
        request~ for information .. service|desk|customers|visitors, court documents, seek~ .. information on|about how
        <regulator> .. subpoena~ .. journalist, bank|banks demand~`,
    },
  ],
};
