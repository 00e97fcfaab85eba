import { useState } from 'preact/hooks';
import { dayOf } from '../../model/partial-date.ts';
import type { Inventory } from '../../safety/inventory.ts';
import { EXPORT_PERIODS, type ExportPeriod, type Settings } from '../../settings/settings.ts';
import { formatDate } from '../../ui/format-date.ts';
import { useStrings } from '../../ui/strings.ts';

interface ExportChoiceProps {
  settings: Settings | undefined;
  inventory: Inventory;
  /** It was tried as often as it is, and did not come about. */
  hasFailed: boolean;
  /** Asks the browser to let us put files into the downloads folder. Has to be called in the event of a press. */
  askForDownloads(): Promise<boolean>;
  onChoose(period: ExportPeriod): void;
}

/** Whether what was saved goes into the downloads folder by itself, and how often. */
export function ExportChoice({
  settings,
  inventory,
  hasFailed,
  askForDownloads,
  onChoose,
}: ExportChoiceProps) {
  const strings = useStrings();
  const { t } = strings;
  const [isRefused, setRefused] = useState(false);
  const { lastExport } = inventory;

  const choose = async (period: ExportPeriod) => {
    const isAllowed = period === 'off' || (await askForDownloads().catch(() => false));
    setRefused(!isAllowed);
    onChoose(isAllowed ? period : 'off');
  };

  return (
    <fieldset class="export-choice">
      <legend>{t('export_heading')}</legend>
      <p class="hint" id="export-choice-hint">
        {t('export_hint')}
      </p>
      <div class="export-periods">
        {EXPORT_PERIODS.map((period) => (
          <label class="check" key={period}>
            <input
              type="radio"
              name="auto-export"
              id={`export-${period}`}
              aria-describedby="export-choice-hint"
              checked={settings?.autoExport === period}
              onChange={() => choose(period)}
            />
            {t(`export_${period}`)}
          </label>
        ))}
      </div>
      {lastExport && (
        <p class="hint">{t('export_last', lastExport.name, formatDate(dayOf(lastExport.at), strings))}</p>
      )}
      <p role="alert" class="failure">
        {isRefused ? t('export_refused') : hasFailed && t('export_failed')}
      </p>
    </fieldset>
  );
}
