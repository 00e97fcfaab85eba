import type { Evidence, Fact } from '../model/fact.ts';

/**
 * The text of an article that is saved again after its publisher changed it: what was saved, which evidence points into,
 * and below it the paragraphs that it did not have. Nothing is lost, and no offset moves.
 */
export function joinTexts(saved: string, found: string): string {
  const known = new Set(saved.split('\n'));
  const added = found.split('\n').filter((paragraph) => paragraph.trim() && !known.has(paragraph));
  return added.length > 0 ? [saved, ...new Set(added)].join('\n') : saved;
}

/** A fact whose evidence in an article points into the joined text rather than into the one that it was found in. */
export function moveEvidence(fact: Fact, article: string, found: string, joined: string): Fact {
  if (found === joined) return fact;
  return {
    ...fact,
    evidence: fact.evidence.map((each) => (each.article === article ? move(each, found, joined) : each)),
  };
}

function move(evidence: Evidence, found: string, joined: string): Evidence {
  const { start, end, ...rest } = evidence;
  if (start === undefined || end === undefined) return evidence;
  // Within its paragraph, since a sentence may stand in an article twice.
  const from = found.lastIndexOf('\n', start - 1) + 1;
  const to = found.indexOf('\n', end);
  const paragraph = found.slice(from, to < 0 ? undefined : to);
  const at = `\n${joined}\n`.indexOf(`\n${paragraph}\n`);
  // What cannot be found has no place: the quote stays.
  return at < 0 ? rest : { ...evidence, start: start - from + at, end: end - from + at };
}
