import type { CompanyView } from '../model/company-view.ts';
import type { SearchFindings } from '../model/search-findings.ts';
import { isWebAddress } from '../model/web-address.ts';
import type { Browser } from '../platform/browser.ts';

/** As many lines as both browsers show. */
const SHOWN = 6;
const COMPANIES = 3;
const KEY_FACTS = 2;
/** In UTF-16 code units: a line of the address bar holds hardly more. */
const LONGEST = 140;
const OPTIONS = 'src/options/index.html';

type OmniboxApis = Pick<Browser, 'omnibox' | 'tabs' | 'runtime' | 'i18n'>;

interface Knowledge {
  search(words: string): Promise<SearchFindings>;
  /** `null`: it is not known any more. */
  view(company: string): Promise<CompanyView | null>;
}

/** A line below the address bar: what it says first, what it says more, and the address that Enter opens. */
interface Line {
  text: string;
  more?: string;
  url: string;
}

/** Answers behind the keyword in the address bar: companies with where they stand, their key facts, and what was saved. */
export function answerInAddressBar(
  { omnibox, tabs, runtime, i18n }: OmniboxApis,
  { search, view }: Knowledge,
  report: (error: unknown) => void,
): void {
  const optionsPage = runtime.getURL(OPTIONS);
  // Chrome reads the lines as XML, Firefox as they are.
  const isMarkup = !('getBrowserInfo' in runtime);
  /** An answer to fewer letters may come late. */
  let question = 0;

  const companyPage = (id: string) => `${optionsPage}?company=${encodeURIComponent(id)}`;

  async function find(words: string): Promise<Line[]> {
    const { companies, facts, articles } = await search(words);
    const views = await Promise.all(companies.slice(0, COMPANIES).map(({ id }) => view(id)));
    const known = views.filter((one) => one !== null);
    const keyFacts = known
      .slice(0, 1)
      .flatMap((company) =>
        company.key.flatMap((id) => company.facts.filter((fact) => fact.id === id && fact.sources[0]?.url)),
      );
    const lines: Line[] = [
      ...known.map((company) => ({
        text: company.name,
        more: standing(company),
        url: companyPage(company.id),
      })),
      ...keyFacts.slice(0, KEY_FACTS).map(({ date, statement, sources }) => ({
        text: statement,
        more: date ?? '',
        url: sources[0]?.url ?? '',
      })),
      ...facts.map(({ statement, date, company, article }) => ({
        text: statement,
        more: [company.name, date].filter(Boolean).join(', '),
        url: article.url ?? companyPage(company.id),
      })),
      ...articles.map(({ title, publisher, published, url = '' }) => ({
        text: title,
        more: [publisher, published].filter(Boolean).join(', '),
        url,
      })),
    ].filter(({ url }) => url.startsWith(optionsPage) || isWebAddress(url));
    // One address is one line: a second one would be dropped with an error.
    return lines.filter(({ url }, i) => lines.findIndex((other) => other.url === url) === i).slice(0, SHOWN);
  }

  /** Where its newest matter stands, or what it is. Dates as they are stored: these lines are plain in every language. */
  function standing({ threads: [thread], about = '' }: CompanyView): string {
    if (!thread) return about;
    const state = i18n.getMessage(`threadState_${thread.state}`);
    return `${thread.title}: ${[state, thread.since].filter(Boolean).join(', ')}`;
  }

  function describe({ text, more }: Pick<Line, 'text' | 'more'>): string {
    const [first, second] = [shorten(text), more ? shorten(more) : ''];
    if (!isMarkup) return second ? `${first} – ${second}` : first;
    return second ? `${escapeXml(first)} <dim>– ${escapeXml(second)}</dim>` : escapeXml(first);
  }

  /** The best line for words that were typed, or where one can look further. */
  async function bestFor(words: string): Promise<string> {
    const [best] = words ? await find(words) : [];
    return best?.url ?? (words ? `${optionsPage}?find=${encodeURIComponent(words)}` : optionsPage);
  }

  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() => {
    omnibox.setDefaultSuggestion({ description: describe({ text: i18n.getMessage('omniboxHint') }) });
  });

  omnibox.onInputChanged.addListener((text, suggest) => {
    const mine = ++question;
    const words = text.trim();
    if (!words) return suggest([]);
    find(words).then((lines) => {
      if (mine !== question) return;
      suggest(lines.map((line) => ({ content: line.url, description: describe(line) })));
    }, report);
  });

  omnibox.onInputEntered.addListener((text, disposition) => {
    const chosen =
      text.startsWith(optionsPage) || isWebAddress(text) ? Promise.resolve(text) : bestFor(text.trim());
    chosen
      .then((url) =>
        disposition === 'currentTab'
          ? tabs.update({ url })
          : tabs.create({ url, active: disposition === 'newForegroundTab' }),
      )
      .catch(report);
  });
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
