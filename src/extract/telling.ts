/** Who took a picture, at the end of what it shows. */
const PHOTO_CREDIT =
  /\(\s?(?:AP|AFP|Reuters|REUTERS|Getty|EPA|PA|Photo|Image|Picture|Bloomberg)\b[^()]*\)\s*$|^(?:Photo|Image|Picture|Main image|Featured image|Credit|Source|View photo)s?\b[^.]{0,80}(?:by|:|credit|\/)|(?:Getty Images|AP Photo|Shutterstock|via Getty)[^.]{0,40}$/;

/** Who wrote and edited a report, or sold it on. */
const BYLINE =
  /^\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Graphics?) by\b|^(?:©|\(c\)|Copyright\b).{0,60}$/i;

/** What a picture shows. */
const CAPTION =
  /^(?:FILE PHOTO|FILE -|FILE –|PHOTO:)|\b(?:signs?|logos?|icon|store|shop|branch|headquarters|building|office|plant|application|app|car|vehicle|aircraft|plane)s?\b[^.]{0,60}\b(?:is|are) (?:seen|pictured|shown|displayed|photographed)\b/i;

/** Who is seen in a picture: a name with an office, and no verb. */
const PERSON_SHOWN =
  /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,3},\s(?!who\b)(?:(?!\b(?:is|was|has|had|will|would|said|says|told|[\p{Ll}]{3,}ed)\b)[^,;:]){3,60}\b(?:of|at)\s\p{Lu}[\p{L}.’'&-]*(?:\s\p{Lu}[\p{L}.’'&-]*){0,4}\.?$/u;

/** Words to the reader, and of the writer: 'Share your thoughts', 'I don’t blame Acme'. */
const TO_THE_READER =
  /^(?:I|I['’](?:m|d|ve|ll)|Let['’]s|First, let['’]s|Share your|Click|Tap here|Read (?:more|also|next|the full)|Sign up|Subscribe|Follow us|Check out|See also|Don['’]t miss|Watch:|Listen:)\s/;

/** What a writer owns or sells, and the terms of a site. */
const SMALL_PRINT =
  /^(?:(?:The )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3} (?:(?:owns|has|holds) (?:shares|no position|positions|stock|the following options)|recommends \p{Lu}|owns and recommends))|^(?:By (?:accessing|using|continuing|clicking)|In (?:the|this) (?:next|previous|last) (?:part|article)\b)/u;

/** What did not happen, or is only asked. */
const NOT_SO = /\bif only\b|\?["”’']?$/i;

/** A line of a table, a list of names or a caption tells no fact: there is no word in it that could be a verb. */
export function isTelling(words: string): boolean {
  const isNone = [PHOTO_CREDIT, BYLINE, CAPTION, PERSON_SHOWN, TO_THE_READER, SMALL_PRINT, NOT_SO].some(
    (pattern) => pattern.test(words),
  );
  return !isNone && /(?:^|[\s“"])\p{Ll}{2,}/u.test(words);
}
