import type { KindRules } from './rules.ts';

/** An executive or director is appointed, leaves or changes role. */
export const leadership: KindRules = {
  kind: 'leadership',
  rules: [
    {
      name: 'appointed',
      weight: 0.93,
      when: `
        name~|appoint~|promote~|elevate~|elect~ .. as? vice? chairman|president|chair|chief|director|head|officer|partner|treasurer|counsel, add~|adds .. title|role of, be~ .. elected|appointed|named|promoted|elevated|confirmed to|as|by, get~|got promotions|promotion, promotes, becomes .. president|chief|head|chair|chairman|partner|director, veteran of, began .. career at|with|in, previously served|worked|held|been, ^|he|she had|has previously been, previously been <boss>, take~|took up? the|his|her .. role|post, serve~|served in .. role|position|post, will succeed, take~ on .. role|responsibilities|duties, on the board of @any,
        name~|named|appoint~|hire~|promote~ ... chiefs|heads|bosses, take~|took over at @, join~ @ on|as|after|next|this|last, join~ @ in # , succeed~ him|her|them|mr|ms|mrs
        appoint~ ... as|to ... <boss>, appoint~ ... <boss>, appointment of|as ... <boss>
        name~|named|promote~|elevate~|elect~|install~|hire~|tap~|poach~|pick~|choose~|chose|chosen|recruit~ ... as|to ... <boss>
        named .. <boss>|to .. board, be~ named|promoted|elevated .. <boss>|to
        join~ ... as ... <boss>|manager|partner|member|adviser, join~ ... board, join~ from @any
        joined @ in|from|after, take~ over|up|on as|from|the ... <boss>|role|helm|position|reins
        took over as|from, taken over as
        new ceo|cfo|coo|cto|chief|chairman|chairwoman|chair|president|boss|director
        incoming|interim|outgoing|departing|successor <boss>|to|as, acting <boss>, next <boss>, succeed~ ... as
        succeeded by, will succeed, to succeed, successor~, succession, promotion of|to
        returns|return~ as <boss>, become~|became|becoming ... <boss>
        assume~ .. role|post|position|charge, step~ up as|to, expand~ .. role|leadership|management|board
        hire~|poach~|recruit~|lure~ .. <boss>, proxy fight|battle|contest|war, board nominees|slate|candidates|overhaul|refresh
        new|independent|three|two|four .. board members|directors, board members|directors ... added|appointed|named|resign~
        nominate~ ... board|director|directors|chairman, board seat~, take~ the helm, at the helm
        elected .. board|chairman|director, reappoint~, re elect~|elected
        management reshuffle|change~|shakeup|shake|team, leadership team|change~|transition|shakeup
        management change~, c suite, force~ out of .. company|firm|board|business|job|role|post, right hand man|woman
        fill~ .. shoes|role|post, medical leave|leaves, leave of absence, hand~|pass~ over the|his|her .. reins|baton, day to day running|operations
        returned .. as .. <boss>|adviser|advisor|chief, be~|was <boss> at|of @any
        hire~|appoint~|poach~|tap~|promote~|elevate~|recruit~|install~|lure~ insider|veteran|outsider|former? ^, named insider|veteran|outsider ^
        ^ joined|joins|rejoins|rejoined @, ^ .. joined|joins the company|firm|group|bank|airline|retailer|carmaker|board, ^ landed at @any, heir apparent
        be~ picked|tapped|named|hired|chosen|appointed|brought .. to run|lead|head|oversee|succeed|replace|chair, take~|took charge, take~|took the helm|reins
        name~|named|appoint~|hire~ a|its|their|another new head|heads|boss|leader|chief, new head|leader of, the top job, succeed~ ^ as|in|at, replace~ ^ as|in|at|with
        served .. in roles|positions|as <boss>, spent # years at|with @, serve~|serving|sits|sat on .. board|as <boss>, stand for re election`,
      unless: `
        succeed~ in|at, bankruptcy trustee appointed
        appointed .. administrators|receivers|liquidators|advisers|auditors|bankers
        named after|in .. suit|lawsuit, nasdaq listed named, head to head`,
    },
    {
      name: 'leaves',
      weight: 0.93,
      when: `
        wave|string|spate|series|flurry|exodus of .. departures|exits|resignations|executives|managers|staff, departures, exodus of, heads roll|rolled, lose~|lost its .. <boss>,
        retire~ from .. company|board|firm|group, resign~ ... to become|join, <boss> .. be~ let go, ^ be~ let go, be~ forced out, given .. marching orders, show~ .. door, stood|stand|stands aside, leave~|left|leaving his|her|their post|role|job|position, call~ it quits, bow~ out, be~ replaced,
        replace~|succeed~ ... who ... led|ran|run|headed|resign~|resigned|retired|left|leaves, when|before|after he|she|they left|leaves|quit|quits @
        be~ out as ... <boss>
        resign~, resigned, resignation~, step~ down as|from|after|at|in|immediately|with|next|this|last|on|by|amid, will|to|would|may|could|must|has|had step|stepped down, steps|stepping down, step~ aside|back
        stand~ down, stood|standing down, quit~, quitting, retire~ as|from|after|in|at, retiring
        retirement of, oust~, ousted, ouster, sack~ .. <boss>|as
        be~ sacked|fired|dismissed|removed as|from, fire~ .. <boss>, fired <boss>
        remove~ ... as ... <boss>, removed .. as|from .. board|director|@any
        depart~ ... <boss>|from|after|as, departure of|as
        <boss> .. depart~|left|leaves|leaving|exit~|resign~|quit~|retire~|die|died|dies
        leave~|left|leaving .. company|firm|role|post|board|@any as|to|in|after, exit as|of .. <boss>
        will|to|would be replaced by|as|in|with, be~ replaced by ^, replaced as <boss>|head
        replace~ ... as ... <boss>, replace~ .. <boss>, vacate~ .. post|role|position, relinquish~ .. role
        hand~ over .. reins, coup, boardroom, no confidence, passed away, death of .. <boss>|founder
        fire~|fired|oust~|ousted|dismiss~|sack~|sacked|axed ^, ^ left|leaves|quit @, be~ leaving .. company|firm|group|bank|airline|retailer|carmaker|board, executive|chief|boss|head is|was|are leaving
        not stand|run|seek .. for? re? election|reelection, part~ ways with, leave~|left|leaving by mutual consent, exit of|by .. <boss>, final|last day as|at, will leave, to leave .. company|firm|group|post|job|role|@any`,
      unless: `
        leave~ .. @any with, leave~ .. with #
        retire~ .. debt|bonds|notes|plane|fleet|coal, quit~ smoking, depart~ from .. airport
        flights depart, a|marked|big|clear step down`,
    },
    {
      name: 'who-leads',
      weight: 0.5,
      when: `
        who|has|had|have led|run|headed|chaired @any, been|is|was led|run|headed by, when|before|after he|she|they joined|joins @
        run~|led|lead~|head~|heads|headed|founded|chaired .. @ for # years
        who|has run|led|headed|runs|heads|chairs|chaired @any, led by .. <boss>, deputy chairman
        former <boss>, founder and|of, co founder~, cofounder~, board|boards of directors, founder .. and
        executive pay|chairman, <boss> of @any`,
    },
  ],
};
