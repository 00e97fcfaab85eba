import { useMemo } from 'preact/hooks';
import type { Span } from '../model/extraction.ts';
import { useStrings } from '../ui/strings.ts';
import type { Review, ReviewFact } from './review.ts';
import { cutParagraphs, placeOf } from './sentences.ts';

interface ArticleSentencesProps {
  text: string;
  review: Review;
  onAdd: (start: number, end: number) => void;
}

/** The article's words. Those that say a fact are underlined; any sentence can be made into one. */
export function ArticleSentences({ text, review, onAdd }: ArticleSentencesProps) {
  const { t } = useStrings();
  const { language } = review.article;
  const { facts } = review;
  // The same as long as no fact changes: a long article must not be gone through at every key stroke in a form.
  const words = useMemo(
    () => <Words text={text} language={language} facts={facts} onAdd={onAdd} />,
    [text, language, facts, onAdd],
  );
  return (
    <aside class="article-text" aria-labelledby="article-text">
      <h2 id="article-text" tabIndex={-1}>
        {t('review_text')}
      </h2>
      <p class="hint">{t('review_textHint')}</p>
      {words}
    </aside>
  );
}

interface WordsProps extends Pick<ArticleSentencesProps, 'text' | 'onAdd'> {
  language: string | undefined;
  facts: readonly ReviewFact[];
}

function Words({ text, language, facts, onAdd }: WordsProps) {
  const paragraphs = useMemo(() => cutParagraphs(text, language), [text, language]);
  const used = facts.flatMap(({ fact }) => fact.evidence.flatMap((one) => placeOf(text, one) ?? []));
  const tells = ({ start, end }: Span) => used.some((one) => one.start < end && start < one.end);
  return (
    <div class="article-words" lang={language} dir="auto">
      {paragraphs.map((paragraph, i) => (
        <p key={paragraph.start} class={i === 0 ? 'first' : undefined}>
          {paragraph.sentences.map((sentence) => (
            <Sentence
              key={sentence.start}
              start={sentence.start}
              words={text.slice(sentence.start, sentence.end)}
              tellsFact={tells(sentence)}
              onPress={() => onAdd(sentence.start, sentence.end)}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

interface SentenceProps {
  start: number;
  words: string;
  tellsFact: boolean;
  onPress: () => void;
}

function Sentence({ start, words, tellsFact, onPress }: SentenceProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a real button is a box, and cannot be broken across lines. */}
      <span
        role="button"
        tabIndex={0}
        data-start={start}
        class={tellsFact ? 'sentence tells' : 'sentence'}
        onClick={onPress}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onPress();
        }}
      >
        {words}
      </span>{' '}
    </>
  );
}
