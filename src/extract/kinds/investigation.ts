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
        investigate~, investigated, investigating, investigation~, investigator~, probe~, probing, inquiry
        inquiries, enquiry, enquiries, subpoena~, subpoenaed
        raid~ .. office|offices|headquarters|premises|homes, raided, dawn raid~
        search~ .. offices|premises, look~ into, under scrutiny|investigation|review|examination
        search warrant~, show cause notice~, civil investigative demand, wells notice`,
      unless: `
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
        competition concerns, phase 1|2 review, in depth review|inquiry, request for information
        requests for information, request~ documents
        cooperate~ with .. authorities|regulator|regulators|investigation|probe|police|prosecutors|office
        cooperating|cooperate with|in, summon~, summoned
        committee of|in .. senate|house|congress|parliament, senate|house|congressional|parliamentary committee|panel
        called before .. congress|parliament|committee|lawmakers, hearing before|with
        congressional hearing, public hearing, demand~ answers, grill~ by, whistleblower~, formal review
        national security review, cfius, ask~ .. to explain, seek~ .. explanation|clarification
        demand~ .. answers|information|documents|explanation, <regulator> 's questions
        <regulator> questions, forensic audit, special audit`,
    },
  ],
};
