import type { PartialDate } from '../../model/partial-date.ts';
import { addDays, daysFrom, mostOf } from './calendar.ts';
import type { DateRule, Match } from './found-date.ts';
import { COUNT, countOf } from './words.ts';

/** From when until when those governed after whom articles name a time: 'in the last weeks of the Trump administration'. */
type Term = [name: string, from: PartialDate, until?: PartialDate];

const TERMS: Term[] = [
  // Presidents of the United States
  ['Carter', '1977-01-20', '1981-01-20'],
  ['Reagan', '1981-01-20', '1989-01-20'],
  ['Clinton', '1993-01-20', '2001-01-20'],
  ['Obama', '2009-01-20', '2017-01-20'],
  ['Trump', '2017-01-20', '2021-01-20'],
  ['Biden', '2021-01-20', '2025-01-20'],
  ['Trump', '2025-01-20'],
  // Two of the name: an article means the one of its time.
  ['Bush', '1989-01-20', '1993-01-20'],
  ['Bush', '2001-01-20', '2009-01-20'],
  // Prime ministers of the United Kingdom
  ['Thatcher', '1979-05-04', '1990-11-28'],
  ['Major', '1990-11-28', '1997-05-02'],
  ['Blair', '1997-05-02', '2007-06-27'],
  ['Brown', '2007-06-27', '2010-05-11'],
  ['Cameron', '2010-05-11', '2016-07-13'],
  ['May', '2016-07-13', '2019-07-24'],
  ['Johnson', '2019-07-24', '2022-09-06'],
  ['Truss', '2022-09-06', '2022-10-25'],
  ['Sunak', '2022-10-25', '2024-07-05'],
  ['Starmer', '2024-07-05'],
  // Chancellors of Germany
  ['Schmidt', '1974-05-16', '1982-10-01'],
  ['Kohl', '1982-10-01', '1998-10-27'],
  ['Schröder', '1998-10-27', '2005-11-22'],
  ['Merkel', '2005-11-22', '2021-12-08'],
  ['Scholz', '2021-12-08', '2025-05-06'],
  ['Merz', '2025-05-06'],
  // Presidents of France
  ['Mitterrand', '1981-05-21', '1995-05-17'],
  ['Chirac', '1995-05-17', '2007-05-16'],
  ['Sarkozy', '2007-05-16', '2012-05-15'],
  ['Hollande', '2012-05-15', '2017-05-14'],
  ['Macron', '2017-05-14'],
  // Presidents of the European Commission
  ['Delors', '1985-01-06', '1995-01-22'],
  ['Santer', '1995-01-23', '1999-03-15'],
  ['Prodi', '1999-09-16', '2004-11-21'],
  ['Barroso', '2004-11-22', '2014-10-31'],
  ['Juncker', '2014-11-01', '2019-11-30'],
  ['von der Leyen', '2019-12-01'],
  // Prime ministers of Japan, India, Canada, Australia and Italy whose names such articles use
  ['Abe', '2012-12-26', '2020-09-16'],
  ['Suga', '2020-09-16', '2021-10-04'],
  ['Kishida', '2021-10-04', '2024-10-01'],
  ['Singh', '2004-05-22', '2014-05-26'],
  ['Modi', '2014-05-26'],
  ['Harper', '2006-02-06', '2015-11-04'],
  ['Trudeau', '2015-11-04', '2025-03-14'],
  ['Gillard', '2010-06-24', '2013-06-27'],
  ['Abbott', '2013-09-18', '2015-09-15'],
  ['Turnbull', '2015-09-15', '2018-08-24'],
  ['Morrison', '2018-08-24', '2022-05-23'],
  ['Renzi', '2014-02-22', '2016-12-12'],
  ['Draghi', '2021-02-13', '2022-10-22'],
];

const NAMES = [...new Set(TERMS.map(([name]) => name))].join('|');
const FIRST = 'first|early|opening|initial';
const LAST = 'last|final|closing|waning|dying|late';

/** How many days one of them has, and how many of them 'the last weeks' are where no number says it. */
const UNITS: Record<string, [days: number, some: number]> = {
  hour: [1, 1],
  day: [1, 7],
  week: [7, 3],
  month: [30, 3],
  year: [365, 1],
};

export const TERM_RULES: DateRule[] = [
  {
    name: 'term of office',
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?<edge>${FIRST}|${LAST})\\s+(?:few\\s+|(?<count>${COUNT})\\s+)?(?<unit>hour|day|week|month|year)s?\\s+of\\s+(?:the\\s+)?(?:former\\s+|[Pp]resident\\s+|[Pp]rime\\s+[Mm]inister\\s+|[Cc]hancellor\\s+|[A-Z][a-z]+\\s+)*(?<name>${NAMES})(?:['’]s)?\\s+(?:(?<nth>first|second)\\s+)?(?:administration|presidency|government|premiership|chancellorship|commission|Commission|cabinet|era|time in (?:office|power)|term|tenure)\\b`,
      'gi',
    ),
    resolve: edgeOfTerm,
  },
];

function edgeOfTerm({ groups }: Match, { published }: { published?: PartialDate }): PartialDate | undefined {
  // Terms run on where nobody says when they end, and 'second' would need each election.
  if (groups.nth) return undefined;
  const name = groups.name?.toLowerCase();
  const begun = TERMS.filter(
    ([who, from]) => who.toLowerCase() === name && (!published || from <= published),
  );
  const isFirst = FIRST.split('|').includes(groups.edge?.toLowerCase() ?? '');
  const terms = isFirst ? begun : begun.filter(([, , until]) => until && (!published || until <= published));
  const [, from, until] = terms.at(-1) ?? [];
  const edge = isFirst ? from : until;
  if (!edge || (!published && terms.length > 1)) return undefined;
  const [length, some] = UNITS[groups.unit?.toLowerCase() ?? ''] ?? [0, 0];
  const days = length * (groups.count ? countOf(groups.count) : some);
  return mostOf(daysFrom(isFirst ? edge : addDays(edge, 1 - days), days));
}
