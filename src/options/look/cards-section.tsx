import { DELAYS, TEXT_SIZES, THEMES } from '../../model/look.ts';
import { type Settings, withLook } from '../../settings/settings.ts';
import { useStrings } from '../../ui/strings.ts';
import { CardPicture, ThemePicture } from './card-picture.tsx';
import { PictureChoice } from './picture-choice.tsx';

/** As `ui/card/card.css` has them. */
const SIZES = { normal: 1, large: 1.15, larger: 1.3 };

interface CardsSectionProps {
  /** Undefined until they are read. */
  settings: Settings | undefined;
  onChange(change: (settings: Settings) => Settings): void;
}

/** How cards look, and how soon they come. */
export function CardsSection({ settings, onChange }: CardsSectionProps) {
  const { t } = useStrings();
  return (
    <section aria-labelledby="cards" class="look">
      <h2 id="cards">{t('options_cards')}</h2>
      <p class="intro">{t('options_cardsIntro')}</p>
      <h3 id="theme">{t('options_theme')}</h3>
      <PictureChoice
        name="theme"
        labelledBy="theme"
        choices={THEMES.map((value) => ({
          value,
          label: `theme_${value}` as const,
          picture: <ThemePicture theme={value} />,
        }))}
        chosen={settings?.theme}
        onChoose={(theme) => onChange((now) => withLook(now, { theme }))}
      />
      <p class="hint">{t('options_themeHint')}</p>
      <h3 id="text-size">{t('options_textSize')}</h3>
      <PictureChoice
        name="text-size"
        labelledBy="text-size"
        choices={TEXT_SIZES.map((value) => ({
          value,
          label: `textSize_${value}` as const,
          picture: <CardPicture size={SIZES[value]} />,
        }))}
        chosen={settings?.textSize}
        onChoose={(textSize) => onChange((now) => withLook(now, { textSize }))}
      />
      <h3 id="delay">{t('options_delay')}</h3>
      <PictureChoice
        name="delay"
        labelledBy="delay"
        choices={DELAYS.map((value) => ({
          value,
          label: `delay_${value}` as const,
          hint: `delayHint_${value}` as const,
        }))}
        chosen={settings?.delay}
        onChoose={(delay) => onChange((now) => withLook(now, { delay }))}
      />
    </section>
  );
}
