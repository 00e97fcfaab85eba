import type { Evidence } from '../model/fact.ts';
import { contextOf, placeOf } from './sentences.ts';

interface FactContextProps {
  text: string;
  evidence: readonly Evidence[];
}

/** The sentences that say a fact, lit up in their paragraphs. */
export function FactContext({ text, evidence }: FactContextProps) {
  return (
    <>
      {evidence.map((one) => {
        const place = placeOf(text, one);
        const { before, quote, after } = place
          ? contextOf(text, place)
          : { before: '', quote: one.quote ?? '', after: '' };
        return (
          <blockquote class="fact-context" dir="auto" key={`${one.start} ${quote}`}>
            {before}
            <mark>{quote}</mark>
            {after}
          </blockquote>
        );
      })}
    </>
  );
}
