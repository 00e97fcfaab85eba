import { MARK_STYLES } from '../../model/look.ts';
import type { Marks } from '../../model/marks.ts';
import { type Settings, withLook, withMarks } from '../../settings/settings.ts';
import { type MessageKey, useStrings } from '../../ui/strings.ts';
import { PagePicture } from './page-picture.tsx';
import { PictureChoice } from './picture-choice.tsx';

const CHOICES: readonly { value: Marks; label: MessageKey; hint: MessageKey }[] = [
  { value: 'first', label: 'options_marksFirst', hint: 'options_marksFirstHint' },
  { value: 'every', label: 'options_marksEvery', hint: 'options_marksEveryHint' },
  { value: 'none', label: 'options_marksNone', hint: 'options_marksNoneHint' },
];

interface LookProps {
  /** Undefined until they are read. */
  settings: Settings | undefined;
  onChange(change: (settings: Settings) => Settings): void;
}

/** Which names are marked on a page, and how. */
export function MarksSection({ settings, onChange }: LookProps) {
  const { t } = useStrings();
  return (
    <section aria-labelledby="marks" class="look">
      <h2 id="marks">{t('options_marks')}</h2>
      <p class="intro">{t('options_marksIntro')}</p>
      <PictureChoice
        name="marks"
        labelledBy="marks"
        choices={CHOICES.map((choice) => ({ ...choice, picture: <PagePicture marks={choice.value} /> }))}
        chosen={settings?.marks}
        onChoose={(marks) => onChange((now) => withMarks(now, marks))}
      />
      <label class="check">
        <input
          type="checkbox"
          id="marks-only-news"
          aria-describedby="marks-only-news-hint"
          checked={settings?.marksOnlyNews ?? false}
          onChange={({ currentTarget: { checked } }) =>
            onChange((now) => ({ ...now, marksOnlyNews: checked }))
          }
        />
        {t('options_marksOnlyNews')}
      </label>
      <p class="hint" id="marks-only-news-hint">
        {t('options_marksOnlyNewsHint')}
      </p>
      <h3 id="mark-style">{t('options_markStyle')}</h3>
      <PictureChoice
        name="mark-style"
        labelledBy="mark-style"
        choices={MARK_STYLES.map((value) => ({
          value,
          label: `markStyle_${value}` as const,
          picture: <PagePicture marks="every" style={value} />,
        }))}
        chosen={settings?.markStyle}
        onChoose={(markStyle) => onChange((now) => withLook(now, { markStyle }))}
      />
      <p class="hint">{t('options_markNewer')}</p>
    </section>
  );
}
