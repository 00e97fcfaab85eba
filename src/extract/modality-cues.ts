import type { Modality } from '../model/fact.ts';

/** A cue governs what comes after it in its clause, or the whole sentence. */
type Reach = 'ahead' | 'sentence';

export interface Cue {
  modality: Modality | 'holds';
  reach: Reach;
  when: string;
}

/**
 * The first cue in this list that governs the words decides. 'holds' are words that look like another cue and mean that
 * the thing is so.
 */
export const CUES: readonly Cue[] = [
  {
    modality: 'denied',
    reach: 'ahead',
    when: `
      no job|jobs|redundancies|layoffs|closures|compulsory|store|stores|plant|plants|staff|deal|agreement|decision, has|have|had yet to, drop~|scrap~|shelve~|abandon~|ditch~|cancel~|axe~|pull~ .. plans|plan|talks|bid|offer|proposal to|for|of
      walk~ away from, pull~ out of .. talks|deal|bid|negotiations|merger|sale|purchase, back~ out of .. talks|deal|bid|merger|sale|purchase, backed away from
      almost|nearly went|collapsed|closed|failed|folded|sold|bought|merged, narrowly avoid~|escape~|miss~, come~|came close to`,
  },
  {
    modality: 'holds',
    reach: 'ahead',
    when: `
      denied|denies|deny|denying the|a|an|its|his|their|any motion|request|appeal|petition|application
      denied|denies|deny|denying ^ 's motion|request|appeal|petition|application|bid, denied|denies|deny|denying the <trade> 's motion|request|appeal|petition|application|bid, potentially|possibly|perhaps its|the|their|one, what could|may|might be its|the|their|one, if you recall|remember|like|want|count|include,
      first|second|only|latest|last .. company|firm|bank|group|carmaker|airline|maker|retailer|lender|brand to, be~ not ^ 's only|first|last, be~ not its|their only|first|last,
      misstated|misreported its|their|the .. earnings|results|accounts|profit|profits|revenue|revenues|sales|income|figures|statements,
      denied permission|access, fail~ to deny, not deny|denied|denying, didn't deny, can't|cannot deny
      fail~ to have|be|disclose|report|comply|respond|notify|inform|warn|protect|prevent|stop|pay|meet|deliver|act|take|keep|maintain|file|follow|provide|properly|adequately|make|do|address|fix|spot|catch|detect|honour|honor|repay|save|monitor|tell|mention|supervise|check|safeguard
      should|ought never|not have, shouldn't have, should never|not be, if any|not, not only, not just, not merely, not least, no doubt
      did|does|would|could not respond|comment|reply|return|disclose|immediately|say|elaborate|give, did|does|would|could not .. comment|respond, was not available, didn't respond|comment|reply|say
      agree~|decide~|manage~|help~|able|force~|order~|begin~|continue~|start~|used|right|allow~|move~ to
      try~|struggle~|need~|work~|fight~|rush~|believe~|appear~|seem~|prove~|consider~|known|claim~|has|have|had|deal|agreement|contract|understood|said|believed|thought|reported|rumoured|rumored|alleged to`,
  },
  {
    modality: 'denied',
    reach: 'ahead',
    when: `
      not|never in talks|discussions|negotiations, no talks|discussions, no|little .. interest in, no longer interested
      fail~ to, deny, denies, denied, denying, refute~, would|will not, would|will never, wouldn't, won't, stop~ short of, refuse~ to
      decline~ to lift|remove|vacate|drop|suspend|ease|approve|grant|block|buy|sell
      reject~ .. request|bid|plea|motion|application|appeal to, fail~ to have, overturn~|reverse~ .. ruling|decision|order that
      misstated, misreported, wrongly|falsely|erroneously|incorrectly reported|said|stated|claimed|listed
      no criticism|finding|findings|evidence|suggestion|indication|sign of|that|against, no plans|intention|plan to|for, not true that
      dismiss~ .. reports|report|rumours|rumors|speculation|claims|suggestions, dispute~ the|that
      reject~ .. claims|allegations|accusations|suggestion|suggestions|reports|report`,
  },
  {
    modality: 'conditional',
    reach: 'ahead',
    when: `
      can't|cannot|not|didn't|doesn't rule|ruled|ruling out, unlikely to, not expected to, could, might, may, would
      if, unless, whether, imagine, imagine that, suppose that, supposing, what if, should it, in the event, on condition, were it to, provided that, likely to, possible that
      potentially, possibly, perhaps, consider~, weigh~ a|an|the|up|options|whether|bid|sale, mull~, explore~, evaluate~
      ponder~, in talks, hold~ talks, talks to|about|with, discuss~ a|the|plans, threaten~ to, contingent on`,
  },
  {
    modality: 'denied',
    reach: 'ahead',
    when: `
      rule~ out, call~ off, did|does|do|has|have|had|is|was|were|are|will not, didn't, doesn't, don't, hasn't, haven't, hadn't, isn't
      wasn't, weren't, aren't, won't, never, without, neither, nor`,
  },
  {
    modality: 'planned',
    reach: 'ahead',
    when: `
      is|are to acquire|appeal|axe|build|buy|close|create|cut|expand|hire|invest|join|launch|lay|list|merge|move|open|pay|raise|recall|scrap|sell|shut|split|step|sue|take,
      plan~ to, planned, planning, plans for|a|an, will, it'll, they'll, we'll, he'll, she'll, set to, be~ due to|on|in
      be~ due next|this|later|by, schedule~ to|for, expect~ .. to, expects, intend~ to, aim~ to, about to, prepare~ to, hope~ to, want~ to, seek~ to
      going to, look~ to, on track to, propose~ to|a, proposed, pledge~ to, vow~ to, promise~ to, slated to, poised to
      upcoming, forthcoming, later today|this|next, next week|month|year|quarter
      to be|start|begin|launch|open|close|buy|sell|cut|lay|acquire|raise|pay|invest|build|step|merge|spin|hire|list
      to become|join|report|recall|end|stop|expand|move|take|split|appeal|sue|create`,
  },
  {
    modality: 'reported',
    reach: 'sentence',
    when: `
      reportedly, allegedly, allege~, critics|opponents|campaigners|activists say|said|claim|claimed|argue, complaint|lawsuit|suit|indictment|petition says|said|claims|claimed|states|stated, according to sources|people|reports|media|two|three|several|insiders|local
      according to a person|source|report|people, source~ said|told|familiar|close, people|person familiar|briefed|close
      be~ said|understood|believed|thought|rumoured|rumored|reported|tipped|alleged to
      it is understood|reported|believed|rumoured|rumored, he|she|they|which claims|claimed, claim~ that, apparently
      rumour~, rumor~, speculation, citing .. people|sources|person|source|reports|documents|bankers|officials|insiders, <press> .. reported|reports
      <press> said|says, reported by <press>, first reported, media|press reports, unconfirmed`,
  },
];
