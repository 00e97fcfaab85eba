import check from 'lucide-static/icons/check.svg?raw';
import unlink from 'lucide-static/icons/unlink.svg?raw';
import type { SourceView } from '../../model/company-view.ts';
import type { CheckedSentence } from '../../model/source-check.ts';
import { formatDate } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { type Strings, useStrings } from '../strings.ts';

/** What became of the sentence since it was saved, with the saved paragraph where the page says something else by now. */
export function SourceCheck({ source, isOneOfMany }: { source: SourceView; isOneOfMany: boolean }) {
  const strings = useStrings();
  const { t } = strings;
  if (!source.check) return null;
  const { is, now, paragraph } = source.check;
  const from = isOneOfMany ? `${source.publisher ?? source.title}: ` : '';
  return (
    <div class={`source-check is-${is}`}>
      <p>
        <Icon svg={is === 'there' ? check : unlink} />
        <bdi>
          {from}
          {checkText(source.check, strings)}
        </bdi>
      </p>
      {now && (
        <p class="source-now" dir="auto">
          <span class="heard">{t('sourceNow')} </span>
          {now}
        </p>
      )}
      {paragraph && (
        <details>
          <summary>{t('sourceParagraph')}</summary>
          <blockquote dir="auto" lang={source.language}>
            {paragraph}
          </blockquote>
        </details>
      )}
    </div>
  );
}

export function checkText({ is, on }: CheckedSentence, strings: Strings): string {
  return strings.t(`source_${is}`, formatDate(on, strings));
}
