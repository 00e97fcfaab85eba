import type { KindRules } from './rules.ts';

/** The company, or one of its people on its behalf, says something on the record. */
export const statement: KindRules = {
  kind: 'statement',
  rules: [
    {
      name: 'spokesperson',
      weight: 0.68,
      of: 'subject',
      when: `
        spokesman, spokeswoman, spokesperson, spokespeople, representative for|of|from|said, press office
        in a statement|memo|letter|filing|release|email, in an email|emailed|open|internal|interview
        in emailed comments
        said in a blog|tweet|post|note|release|earnings|call|conference|presentation|letter|memo
        blog post, press release, conference call, earnings call
        respond~ to .. request|requests|calls|allegations|criticism
        request|requests for comment, seeking comment
        told reporters|employees|investors|staff|analysts|shareholders, speak~ with|to reporters|journalists|the
        pour~ cold water, speaking at|to|on|during, in a tweet|video|letter|call, remark~ at|on|by|from`,
      unless: `
        <regulator> spokesman|spokeswoman|spokesperson|did|declined
        spokesman|spokesperson|spokeswoman for .. <regulator>`,
    },
    {
      name: 'no-comment',
      weight: 0.88,
      of: 'subject',
      when: `
        decline~ to comment|say|disclose|elaborate|discuss|give|state|provide|confirm|name, no comment
        refuse~|decline~ .. to comment|say|state|discuss|elaborate|disclose|specify, not comment, did not respond|reply|return|immediately|comment, did not immediately
        not immediately respond|available|return|reply
        did|does|would|could not .. comment|respond, did|does|would not|didn't comment|disclose|elaborate, didn't comment, could not be reached
        was not available`,
      unless: `
        <regulator> spokesman|spokeswoman|spokesperson|did|declined
        spokesman|spokesperson|spokeswoman for .. <regulator>`,
    },
    {
      name: 'boss-says',
      weight: 0.66,
      of: 'subject',
      when: `
        <boss> ... say~|said|tell~|told|add~|write~|wrote|warn~|note~|explain~|insist~|caution~|continue~|comment~|argue~|acknowledge~|admit~|stress~|claim~|tweet~|predict~|promise~|vow~
        say~|said|add~|added|adds|note~|explain~ ... <boss>, said @ 's <boss>, founder .. said`,
    },
    {
      name: 'its-boss-says',
      weight: 0.78,
      of: 'subject',
      when: `
        <analyst> at|with|from .. @, said|says|added|adds ... <boss>|<analyst>|manager|partner|leader|spokesman|spokeswoman|spokesperson .. @
        said|says|added|adds|according to .. @ <boss>|<analyst>|spokesman|spokeswoman|spokesperson
        said|says ^ ... of|at|for|from|with @
        @ 's <boss>|<analyst> ... say~|said|told|added|noted|warned|cautioned
        @ <boss>|<analyst>|spokesman|spokeswoman|spokesperson ... say~|said|told|added|noted|warned|cautioned|wrote|tweeted|called|believes|thinks|expects|explained|points|pointed
        <boss>|<analyst>|manager|spokesman|spokeswoman|spokesperson .. of|at|for|with|from @ ... say~|said|told|added|noted|warned|cautioned|wrote|called|believes|thinks|expects|explained|pointed
        according to ... <boss>|<analyst> .. @, report|note from|by @, <analyst> at @`,
    },
    {
      name: 'source',
      weight: 0.88,
      of: 'object',
      when: 'accord~ to @, @ data|figures|estimates show~|showed|suggest~',
    },
    {
      name: 'judges',
      weight: 0.86,
      of: 'subject',
      when: `
        reacting|responding|commenting to|on
        @ .. thanked
        @ .. welcomed|hailed|praised|condemned|slammed|lambasted|applauded|lamented
        @ .. called|described ... a|an|as, @ .. called the|it|its|this, @ .. credited|blamed|cited|attributed
        @ <boss>|<analyst> .. welcomed|hailed|praised|condemned|slammed|called|blamed|credited`,
      unless:
        'called off|up|in|back, so called, a .. called @, firm|company|app|startup called, credited with|to',
    },
    {
      name: 'announces',
      weight: 0.45,
      of: 'subject',
      when: '@ ... announce~, @ ... promise~, @ ... confirm~',
    },
    {
      name: 'says',
      weight: 0.6,
      of: 'subject',
      when: `
        separate|joint|brief|written|prepared|emailed|lengthy statement, statement saying|read|reads|said, declin~ requests|request,
        @ ... <states>, said|says|added|adds|say @:
        @ expects|believes|thinks|predicts|estimates|sees|attribute~|identified|reckons
        statement from|by|issued|released, issue~|release~|publish~ .. statement|announcement, statement`,
      unless:
        'source~ said|say|says|told, statement of cash, financial statement~, add~ #, that said, be~ added|told|denied|claimed|dismissed, <outsider> said|say|says|told',
    },
    {
      name: 'speaks-as-we',
      weight: 0.5,
      when: `we|we're|we've|we'll|our, i'm|i've`,
    },
    {
      name: 'says-something',
      weight: 0.42,
      when: `
        said, says, added, told, tweeted, wrote, commented, continued, comment on
        he|she|they said|says|added|adds|told|noted|continued|wrote|explained|warned|declined|insisted|argued`,
      unless: 'be~ added|told',
    },
  ],
};
