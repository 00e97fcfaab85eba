import type { Paragraph } from './paragraphs.ts';
import { isDateLine } from './written-date.ts';

const LABEL = String.raw`read (?:more|also|next|the full \w+)|also read|see also|related(?: \w+)?|more (?:on|from|about|in|stories)\b[^.]{0,40}|recommended(?: \w+)?|most (?:read|popular)|you (?:may|might) also like|don[’']t miss|up next|watch(?: now)?|listen(?: now)?`;
/** A label that leads elsewhere: alone, before a colon, in brackets, or as a link. */
const ELSEWHERE = new RegExp(String.raw`^\W*(?:${LABEL})\s*(?:[:»>|→\]].*|\W*)$`, 'i');
const ELSEWHERE_LINKED = new RegExp(String.raw`^\W*(?:${LABEL})\b`, 'i');

/** Lines that ask for something or belong to the furniture of a page. Each must be the whole line. */
const FURNITURE: readonly RegExp[] = [
  /^\W*(?:advertise?ment|sponsored(?: content)?|continue reading(?: below)?|(?:story|article) continues(?: below)?(?: advertisement)?|scroll (?:down|to continue).*|skip (?:to|ad)\b.*|loading.*)\W*$/i,
  /^\W*(?:share|reply|print|email|e-mail|tweet|copy link|save|follow|facebook|twitter|linkedin|whatsapp|reddit|comments?|sign in|log ?in|menu|search|close|back to top|listen|play|pause|advertisement feature)\W*$/i,
  /^\W*(?:share (?:this|on|via|to)|follow (?:us|me)\b|join our|leave a (?:reply|comment)|post a comment|\d+ comments?\b|(?:view|show|load) (?:all |more )?comments?)[^.]{0,80}\W*$/i,
  /^(?:please |to continue reading,? )?(?:log ?in|sign in|sign up|subscribe|register|create an? (?:free )?account)\b.{0,30}\b(?:to|for|now|here|today)\b.{0,80}$/i,
  /^already (?:an? )?(?:subscriber|member|subscribed|registered)\b.{0,60}$/i,
  /^get (?:the|our|all)\b.{0,60}\b(?:newsletter|inbox|app|alerts)\b.{0,40}$/i,
  /^.{0,100}\bclick(?:ing)? here\W*$/i,
  /^(?:©|(?:copyright|\(c\)),? (?:©|\(c\)|by\b|\d{4}|all rights)).{0,150}$/i,
  /^all rights reserved\b.{0,100}$/i,
  /^https?:\/\/\S+$/i,
  /^(?:first |last )?(?:published|updated|posted|modified)\b[^.]{0,40}(?:\bago\b|\d{4}|\d:\d\d|\d ?[ap]\.?m\b)[^.]{0,60}\.?$/i,
  // Counts of shares, numbers of pictures, dividers.
  /^[^\p{L}]{0,12}$/u,
  /^(?:photos?|images?|pictures?|captions?|credits?|breaking news|(?:image|photo|slide)? ?\d+ (?:of|\/) \/? ?\d+|post (?:a )?comment\W*(?:\(.*)?|promoted by .{0,40}|like this (?:story|article).{0,60})\W*$/i,
  /^the contents? of this (?:site|page)\b.{0,150}$/i,
];

const CREDIT =
  /^\W*(?:(?:main|header|featured|top|cover|lead|hero) )?(?:(?:image|photo|picture|photograph|illustration|graphic|video)s?(?: (?:credits?|source|courtesy))?(?: by\b|:|\/| ©)|credits?(?::| \p{Lu}\S+(?: \p{Lu}\S+){0,4}$)|courtesy of\b|©).{0,120}$/iu;
const AGENCY =
  /^[^.!?]{0,80}(?:\/|via )\s*(?:getty(?: images)?|reuters|ap(?: photo)?|afp|shutterstock|bloomberg|istock|alamy)\b[^.!?]{0,40}$/i;
const CREDIT_AT_END =
  /[\s.]*(?:[([]?\s*(?:(?:image|photo|picture|photograph|illustration)s?(?: credits?)?(?: by|:|\/)|credits?:|courtesy of|©|(?:ap|afp|reuters|getty) (?:photo|images?)\b).{0,120}|\s(?:getty images|reuters|shutterstock|afp)\W*)$/i;

const BYLINE = /^by:?\s+\p{Lu}[^.]{0,100}$/iu;
/** After how many lines of an article nobody says any more who wrote it, and when. */
const BYLINE_WITHIN = 4;

/**
 * True of a line that is no part of an article: an advertisement, a way to elsewhere, a credit, a byline. `at` is how
 * many lines of the article come before it, `author` who the page says wrote it.
 */
export function isBoilerplate(paragraph: Paragraph, at: number, author = ''): boolean {
  const { text, tag, linked } = paragraph;
  if (tag === 'tr' || text.length > 300) return false;
  if (FURNITURE.some((line) => line.test(text)) || ELSEWHERE.test(text)) return true;
  if (at < BYLINE_WITHIN && !/^h\d$/.test(tag) && isByline(text, author)) return true;
  if (CREDIT.test(text) || AGENCY.test(text)) return true;
  const share = linked / text.length;
  return share > 0.5 && (ELSEWHERE_LINKED.test(text) || (share > 0.9 && leadsElsewhere(paragraph)));
}

function isByline(text: string, author: string): boolean {
  if (BYLINE.test(text) || isDateLine(text)) return true;
  return (
    author !== '' && text.length < author.length + 60 && text.toLowerCase().startsWith(author.toLowerCase())
  );
}

/** A whole line that is a link, and no sentence, leads to another article. Headings lead to what they stand over. */
function leadsElsewhere({ text, tag }: Paragraph): boolean {
  return !/^(?:h\d|figcaption|dt)$/.test(tag) && !/[.!?]["”’)\]]*$/.test(text);
}

/** A caption without the name of who made the picture. */
export function withoutCredit({ text, tag }: Paragraph): string {
  return tag === 'figcaption' ? text.replace(CREDIT_AT_END, (end) => /^\.?/.exec(end)?.[0] ?? '') : text;
}
