import type { Article } from '../../model/article.ts';

/** Countries that write 10/11 for the tenth of November, by the ends of their addresses; the languages that only they write. */
const DAY_FIRST =
  /^(?:uk|ie|au|nz|in|pk|bd|lk|sg|my|hk|za|ng|ke|gh|de|at|ch|fr|be|nl|lu|es|pt|it|gr|dk|no|se|fi|pl|cz|ru|ua|tr|br|ar|mx|cl|co|il|ae|eu)$/;
const DAY_FIRST_LANGUAGES = /^(?:de|fr|es|pt|it|nl|da|nb|no|sv|fi|pl|cs|ru|uk|tr|el)$/;
/** The United States and the Philippines begin with the month; Canada writes both and so tells nothing. */
const MONTH_FIRST = /^(?:us|ph|gov|mil)$/;
/** Companies of all countries have such addresses. */
const EVERYBODYS = /\.(?:co|in)$/;

/**
 * Whether 10/11/2015 is the tenth of November in the article: by the region of its language, or else by its address.
 * Undefined where neither tells; then such a date is none.
 */
export function isDayFirst({ language, url }: Pick<Article, 'language' | 'url'>): boolean | undefined {
  const [tongue = '', ...subtags] = (language ?? '').toLowerCase().split(/[-_]/);
  const region = subtags.find((tag) => tag.length === 2);
  return byCountry(region) ?? byAddress(url) ?? (DAY_FIRST_LANGUAGES.test(tongue) ? true : undefined);
}

function byCountry(country: string | undefined): boolean | undefined {
  const code = country === 'gb' ? 'uk' : (country ?? '');
  return DAY_FIRST.test(code) ? true : MONTH_FIRST.test(code) ? false : undefined;
}

function byAddress(url: string | undefined): boolean | undefined {
  const host =
    /^https?:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i
      .exec(url ?? '')?.[1]
      ?.toLowerCase()
      .replace(/\.$/, '') ?? '';
  // 'start-up.co' may be anybody's; 'news.co.in' is Indian.
  if (EVERYBODYS.test(host) && !/\.(?:co|com|gov|net|org)\.in$/.test(host)) return undefined;
  return byCountry(host.split('.').at(-1));
}
