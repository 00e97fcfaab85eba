import type { Evidence } from '../model/fact.ts';
import { contextOf } from './sentences.ts';

interface FactContextProps {
  text: string;
  evidence: readonly Evidence[];
}

/** The sentences that say a fact, lit up in their paragraphs. */
export function FactContext({ text, evidence }: FactContextProps) {
  return (
    <>
      {evidence.map(({ start, end, quote = '' }) => {
        const isPlaced = start !== undefined && end !== undefined && end <= text.length;
        const {
          before,
          quote: words,
          after,
        } = isPlaced ? contextOf(text, { start, end }) : { before: '', quote, after: '' };
        return (
          <blockquote class="fact-context" dir="auto" key={`${start} ${quote}`}>
            {before}
            <mark>{words}</mark>
            {after}
          </blockquote>
        );
      })}
    </>
  );
}
