import { useEffect, useState } from 'preact/hooks';
import type { CompanyView, FactView } from '../../model/company-view.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { formatDate } from '../format-date.ts';
import { useStrings } from '../strings.ts';
import { DateStrip } from './date-strip.tsx';
import { FactItem } from './fact-item.tsx';

interface TimelineProps {
  view: Pick<CompanyView, 'name' | 'facts' | 'pageDate' | 'newerCount'>;
  /** Of the years; one below what stands over the timeline. */
  headingLevel: 3 | 4;
}

/** More than fit into a card or a small window. */
const AT_FIRST = 16;
const MORE_EACH_TIME = 4;

/**
 * All facts: as a line of time, then newest first under their years, with a line where the page stands among them. Of
 * hundreds the first ones are painted at once, the others behind them.
 */
export function Timeline({ view, headingLevel }: TimelineProps) {
  const { name, facts, pageDate } = view;
  const strings = useStrings();
  const [shown, setShown] = useState(AT_FIRST);
  useEffect(() => {
    if (shown < facts.length) setShown(shown * MORE_EACH_TIME);
  }, [shown, facts.length]);
  const Heading = headingLevel === 3 ? 'h3' : 'h4';
  // Facts are sorted by the first day they can mean, so the newer ones are the first ones.
  const lastNewer = facts.findLast((fact) => fact.isNewer);
  return (
    <div class="timeline">
      <DateStrip view={view} />
      {byYear(facts.slice(0, shown)).map(({ year, facts: ofYear }) => (
        <section key={year}>
          <Heading class="year">{year ? formatDate(year, strings) : strings.t('cardUndated')}</Heading>
          <ol>
            {ofYear.map((fact) => [
              <FactItem fact={fact} company={name} key={fact.id} />,
              fact === lastNewer && pageDate && (
                <li class="page-here" key="page">
                  <span>{strings.t('cardPageHere', formatDate(pageDate, strings))}</span>
                </li>
              ),
            ])}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Runs of facts of one year; the undated ones come last, under an empty year. */
function byYear(facts: FactView[]): { year: PartialDate; facts: FactView[] }[] {
  const runs: { year: PartialDate; facts: FactView[] }[] = [];
  for (const fact of facts) {
    const year = fact.date?.slice(0, 4) ?? '';
    const run = runs.at(-1);
    if (run?.year === year) run.facts.push(fact);
    else runs.push({ year, facts: [fact] });
  }
  return runs;
}
