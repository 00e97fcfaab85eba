import type { Span } from '../model/extraction.ts';
import type { NamedCompany } from './names/found-names.ts';
import { findQuotes, isQuoted } from './quotes.ts';
import { findSaid, type Said } from './said.ts';
import type { Sentence, TextModel } from './text-model.ts';

/** Who speaks in a sentence. */
export interface Speech {
  /** Most of it stands between quotation marks. */
  isQuoted: boolean;
  said?: Said;
  /** The last word of the speaker's name, where it is a person's. */
  surname?: string;
  /** The company that the sentence itself gives the speaker: an index. */
  company?: number;
}

/**
 * Who speaks, sentence by sentence. A quotation that runs over several sentences has one speaker, who is named before or
 * after it, in its paragraph or, where a paragraph is all quotation, in the one before.
 */
export function findSpeech(model: TextModel, companies: readonly NamedCompany[]): Speech[] {
  const quotes = findQuotes(model.text);
  const speech: Speech[] = [];
  const introduced = new Map<string, Said>();
  let previous: Said | undefined;
  for (const sentence of model.sentences) {
    const mentions = mentionsIn(companies, sentence);
    const words = model.text.slice(sentence.start, sentence.end);
    const said = sentence.isHeadline
      ? undefined
      : findSaid(words, {
          companies: mentions.map(({ span }) => span),
          ...(previous && { previous }),
          known: (surname) => introduced.get(surname) ?? introducedAs(model.text, surname, sentence.start),
          quotes: quotes
            .filter(({ start, end }) => start < sentence.end && end > sentence.start)
            .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
        });
    speech.push({ isQuoted: isQuoted(sentence, quotes), ...describe(said, mentions) });
    if (!said) continue;
    previous = said;
    const surname = said.speaker.split(/\s/).at(-1) ?? '';
    if (said.speaker.includes(' ') && !introduced.has(surname)) introduced.set(surname, said);
  }
  return shareSpeakers(model, quotes, speech);
}

/** 'founded by Wren Abara' comes before 'Abara said'. Two words with capitals before a full stop may be anything. */
function introducedAs(text: string, surname: string, before: number): Said | undefined {
  const name = new RegExp(
    `(?<![.!?“"] |^|\\n)\\b\\p{Lu}[\\p{Ll}-]+ (?:\\p{Lu}\\.? )?${surname}(?![\\p{L}-])`,
    'u',
  );
  const speaker = /^[\p{L}’'-]+$/u.test(surname) && name.exec(text.slice(0, before))?.[0];
  return speaker ? { speaker } : undefined;
}

interface Mention {
  company: number;
  /** Offsets in the sentence. */
  span: Span;
}

function describe(said: Said | undefined, mentions: readonly Mention[]): Omit<Speech, 'isQuoted'> {
  if (!said) return {};
  const at = said.company;
  const company = at && mentions.find(({ span }) => span.start < at.end && at.start < span.end)?.company;
  // 'a spokesperson', 'the company': nobody with a name, or the company itself.
  const isPerson = /^\p{Lu}/u.test(said.speaker) && (said.role !== undefined || company === undefined);
  return {
    said,
    ...(isPerson && { surname: surnameOf(said.speaker) }),
    ...(company !== undefined && { company }),
  };
}

function surnameOf(speaker: string): string {
  return speaker.split(/\s/).at(-1)?.toLowerCase() ?? '';
}

/** Sentences of one quotation, and quotations of one paragraph, have one speaker. */
function shareSpeakers(model: TextModel, quotes: readonly Span[], speech: readonly Speech[]): Speech[] {
  const quoteOf = (sentence: Sentence) =>
    quotes.find(({ start, end }) => start < sentence.end && sentence.start < end);
  return speech.map((own, i) => {
    const sentence = model.sentences[i] as Sentence;
    if (own.said || !own.isQuoted) return own;
    const quote = quoteOf(sentence);
    const isOfSame = (other: number) => {
      const there = model.sentences[other];
      return (
        there !== undefined &&
        Boolean(speech[other]?.said) &&
        (quoteOf(there) === quote || there.paragraph === sentence.paragraph)
      );
    };
    const source = [i + 1, i - 1, i + 2, i - 2, i + 3, i - 3].find(isOfSame) ?? previousSpeaker(speech, i);
    const from = source === undefined ? undefined : speech[source];
    return from ? { ...from, isQuoted: true } : own;
  });
}

/** A paragraph that is all quotation goes on where the last one stopped; a line a sentence looks the same. */
function previousSpeaker(speech: readonly Speech[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (speech[i]?.said) return i;
    if (!speech[i]?.isQuoted) return undefined;
  }
  // The speaker of a quotation that opens a text of a line a sentence is named after it.
  for (let i = at + 1; i <= at + 2; i += 1) {
    if (speech[i]?.said && speech[i]?.isQuoted) return i;
    if (!speech[i]?.isQuoted) return undefined;
  }
  return undefined;
}

function mentionsIn(companies: readonly NamedCompany[], { start, end }: Sentence): Mention[] {
  return companies.flatMap(({ mentions }, company) =>
    mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention) => ({ company, span: { start: mention.start - start, end: mention.end - start } })),
  );
}
