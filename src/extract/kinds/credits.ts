import { indexPhrases, type Match, matchPhrases, readPhrases, wordsOf } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import type { Standing } from './standing.ts';

/**
 * Ways in which a text names a company as the source of what it says, or of a picture. Such a place tells nothing of the
 * company.
 */
const CREDITS = indexPhrases(
  readPhrases(`
    reporting|editing|writing|compiled|additional|copyright ... @, photo|photograph|image|picture|video|graphic|source|credit ... @
    tell~ @, told ... at|from @, in a|an|his|her|their interview|appearance with|on|to @, interview|interviewed with|by @
    @ report~ ... citing, @ has|had|also|first|on|later reported ... citing, @ on ^ reported ... citing, reported by @, report|reports|reported from|by|in @, accord~ to @ news|reports
    estimates|estimate|expectations|expected|forecasts|consensus ... accord~ to @, data from|by @, surveyed by @, polled by @, compiled by @, estimates from|by @, comments|remarks|email to @, speak~ to|with @, wrote in @
    @ ... contributed|contributes to this|the report|story|article, quoted in|by @, published in|by|on @ on, contacted by @, seen|reviewed|obtained by @, watch on @, follow ... on @
  `).map((phrase) => [phrase, true] as const),
);

/** The press, and where people post, by their names: what is said there tells nothing of them. */
const PRESS_SAYS = indexPhrases(
  readPhrases(`
    <press> .. report~|said|says|wrote|writes|cited|citing, <press> 's reporting, accord~ to <press>, accord~ to the <press>
    on <social> ... say~|said|write~|wrote|post~|posted|tweet~|appeal~|share~|announce~|warn~|add~|joke~|ask~
    say~|said|write~|wrote|post~|posted|tweet~|message|video|photo|appeared on <social>
  `).map((phrase) => [phrase, true] as const),
);
const TELLS = wordsOf('tell|tells|told');
const PRESS = wordsOf('<press>');
const NAMED_AS_SOURCE = wordsOf('<press>|<social>');

/** True where each place that names the company only credits it. */
export function isOnlyCredited({ tokens, party, places }: Standing): boolean {
  const mine = places.filter(({ isMine }) => isMine);
  if (mine.length === 0) return false;
  const credited = new Set<number>();
  const credit = (_: boolean, { from, to }: Match) => {
    // 'A court told Acme to pay' is an order.
    if (TELLS.has(tokens[from]?.word ?? '') && tokens[to]?.word === 'to') return;
    for (let at = from; at < to; at++) if (party(at) === 'me') credited.add(at);
  };
  matchPhrases(CREDITS, tokens, party, credit);
  // The agency that a dateline names is not who speaks: 'LONDON (Reuters) - Acme said'.
  matchPhrases(
    PRESS_SAYS,
    tokens,
    () => undefined,
    (isPress, match) => {
      const isMine = tokens
        .slice(match.from, match.to)
        .some(({ word }, i) => NAMED_AS_SOURCE.has(word) && party(match.from + i) === 'me');
      if (isMine) credit(isPress, match);
    },
  );
  return tokens.every((_, at) => party(at) !== 'me' || credited.has(at) || standsAlone(tokens, at));
}

/** 'LONDON (Reuters) - ': an agency between brackets or at the end of a byline. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return PRESS.has(token?.word ?? '') && (at === 0 || (token?.pause ?? 0) > 0) && (!next || next.pause > 0);
}
