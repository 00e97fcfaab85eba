import type { Marks } from '../model/marks.ts';
import { type MessageKey, useStrings } from '../ui/strings.ts';

const CHOICES: readonly { marks: Marks; label: MessageKey; hint: MessageKey }[] = [
  { marks: 'first', label: 'options_marksFirst', hint: 'options_marksFirstHint' },
  { marks: 'every', label: 'options_marksEvery', hint: 'options_marksEveryHint' },
  { marks: 'none', label: 'options_marksNone', hint: 'options_marksNoneHint' },
];

interface MarksSectionProps {
  /** Undefined until the settings are read. */
  marks: Marks | undefined;
  onChange(marks: Marks): void;
}

export function MarksSection({ marks, onChange }: MarksSectionProps) {
  const { t } = useStrings();
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t('options_marks')}</h2>
      <p class="intro">{t('options_marksIntro')}</p>
      <div class="choices" role="radiogroup" aria-labelledby="marks">
        {CHOICES.map((choice) => (
          <div class="choice" key={choice.marks}>
            <input
              type="radio"
              name="marks"
              id={`marks-${choice.marks}`}
              aria-describedby={`marks-${choice.marks}-hint`}
              checked={marks === choice.marks}
              onChange={() => onChange(choice.marks)}
            />
            {/* The line that explains is a description, so that the label says just the choice. */}
            <label for={`marks-${choice.marks}`}>{t(choice.label)}</label>
            <span class="hint" id={`marks-${choice.marks}-hint`}>
              {t(choice.hint)}
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
