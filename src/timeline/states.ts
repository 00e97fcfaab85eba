import type { Fact, FactKind } from '../model/fact.ts';
import type { ThreadState } from '../model/thread.ts';

/** What a fact of a kind makes of its matter, and by which words it makes something else of it: the first that stand in it. */
interface StateOfKind {
  usually: ThreadState;
  by?: readonly (readonly [state: ThreadState, words: RegExp])[];
}

/**
 * Words that tell what became of a matter only where they are said of it: licences are suspended and years end too.
 * Somebody did so to it, or it was done; what stands behind a preposition is another thing.
 */
function saidOf(what: string, verbs: string, others = ''): RegExp {
  return new RegExp(
    `\\b(?:${verbs})(?! of) (?:(?!(?:after|by|for|from|in|into|of|on|over|to|under|with) )\\S+ ){0,3}(?:${what})\\b|\\b(?:${what})(?: [^ .,]+){0,6} (?:was|were|is|are|been) (?:${verbs})\\b${others}`,
    'i',
  );
}

const CALLED_OFF = saidOf(
  'acquisition|bid|case|claims?|complaint|contract|deal|lawsuit|merger|offer|plans?|purchase|sale|suit|takeover|talks',
  'abandon\\w*|scrap(?:s|p\\w+)?|drop(?:s|p\\w+)?',
  '|\\b(?:call(?:s|ed|ing)? off|terminat(?:e[sd]?|ing)\\b|walk(?:s|ed)? away|withdr[ae]w(?!al)|pull(?:s|ed)? out|(?<!(?:an?|the|of|b[ou]\\w+) )collaps\\w+|fell through)',
);
const OVERTURNED =
  /\b(?:vacat(?:e[sd]?|ing)|overturn\w*|revers(?:e[sd]?|ing)\b|annul\w*|quash\w*|struck down|strikes? down|set(?:s|ting)? aside)/i;
const SETTLED = /\bsettl(?:e[sd]?|ing|ements?)\b/i;

/**
 * Kinds that are not here tell something of a matter without changing where it stands. Statements of packs in other
 * languages have a state of their own (`thread.state`), or what is usual.
 */
const STATES: Partial<Record<FactKind, StateOfKind>> = {
  restriction: {
    usually: 'imposed',
    by: [
      [
        'suspended',
        saidOf(
          'bans?|blacklist|curbs?|designation|enforcement|measures?|order|restrictions?|rules?|sanctions|tariffs?',
          'suspend\\w*|paus\\w+|delay\\w*',
          '| on hold\\b',
        ),
      ],
    ],
  },
  'restriction-lifted': {
    usually: 'lifted',
    by: [
      ['lifted', /\b(?:lift|remov|end)\w* (?:the|an?|its) temporary\b/i],
      [
        'suspended',
        /\b(?:temporar\w+|suspend\w*|paus(?:e[sd]?|ing)|waive[sd]?|waivers?|grace period|for the time being)\b/i,
      ],
    ],
  },
  ruling: {
    usually: 'decided',
    by: [
      ['lifted', OVERTURNED],
      [
        'suspended',
        /\b(?:block(?:s|ed|ing)?|halt\w*|suspend\w*|stay(?:s|ed)? (?:the|its|an?)\b|enjoin\w*|injunctions?|froze|freez\w+|put on hold)\b/i,
      ],
      [
        'dismissed',
        /\b(?:dismiss\w*|threw out|throws? out|toss\w*)\b[^.]*\b(?:suit|lawsuit|case|claims?|complaint|charges)\b/i,
      ],
      [
        'upheld',
        /\b(?:uph[eo]ld\w*|affirm\w*|dismiss\w* [^.]*(?:appeal|challenge|claim)|reject\w*|refus\w+|den(?:y|ie[sd])|let(?:s|ting)? [^.]* stand)\b/i,
      ],
      ['settled', SETTLED],
    ],
  },
  lawsuit: {
    usually: 'challenged',
    by: [
      ['settled', SETTLED],
      ['withdrawn', CALLED_OFF],
    ],
  },
  investigation: {
    usually: 'investigated',
    by: [
      [
        'closed',
        saidOf(
          'case|inquir(?:y|ies)|investigations?|probes?|reviews?',
          'clos(?:e[sd]?|ing)|end(?:s|ed)?|drop(?:s|p\\w+)?|conclud\\w+',
          '|\\bclear(?:s|ed)\\b|\\b(?:inquiry|investigation|probe)(?: into [^.,]+)?(?<!year|quarter|months) (?:ended|concluded)\\b',
        ),
      ],
    ],
  },
  penalty: {
    usually: 'penalised',
    by: [
      ['lifted', OVERTURNED],
      ['settled', SETTLED],
    ],
  },
  acquisition: {
    usually: 'agreed',
    by: [
      [
        'blocked',
        /(?<![\w-])(?:block(?:s|ed|ing)?(?! of)|prohibit\w*|veto\w*|forb[ai]d\w*|stop(?:s|ped)?)\b/i,
      ],
      ['withdrawn', CALLED_OFF],
      [
        'completed',
        /\b(?:(?<!(?:to|be|once|when|if|until) )complete[sd]|announc\w+ (?:the )?completion|finali[sz]\w+|clos(?:e[sd]|ing) (?:of )?(?:the|its|an?)\b|took over|has (?:bought|acquired))\b/i,
      ],
      [
        'approved',
        /\b(?:(?<!(?:be|once|when|if|until) )approve[sd]|(?:g[oa]|w[io]n|receiv|secur)\w* [^.]*approval|clear(?:s|ed)|green light|waved through)\b/i,
      ],
    ],
  },
  deal: { usually: 'ongoing', by: [['withdrawn', CALLED_OFF]] },
};

/** What a fact makes of its matter; `undefined` where it only tells something of it. */
export function stateOf({
  kind,
  statement,
  thread,
}: Pick<Fact, 'kind' | 'statement' | 'thread'>): ThreadState | undefined {
  if (thread?.state) return thread.state;
  const rule = STATES[kind];
  return rule && (rule.by?.find(([, words]) => words.test(statement))?.[0] ?? rule.usually);
}
