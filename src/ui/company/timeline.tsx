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

/** All facts: as a line of time, then newest first under their years, with a line where the page stands among them. */
export function Timeline({ view, headingLevel }: TimelineProps) {
  const { name, facts, pageDate } = view;
  const strings = useStrings();
  const Heading = headingLevel === 3 ? 'h3' : 'h4';
  // Facts are sorted by the first day they can mean, so the newer ones are the first ones.
  const lastNewer = facts.findLast((fact) => fact.isNewer);
  return (
    <div class="timeline">
      <DateStrip view={view} />
      {byYear(facts).map(({ year, facts: ofYear }) => (
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
