/** Who took a picture, at the end of what it shows. */
const PHOTO_CREDIT =
  /\(\s?(?:AP|AFP|Reuters|REUTERS|Getty|EPA|PA|Photo|Image|Picture|Bloomberg)\b[^()]*\)\s*$|^(?:Photo|Image|Picture|Main image|Featured image|Credit|Source|View photo)s?\b[^.]{0,80}(?:by|:|credit|\/)|(?:Getty Images|AP Photo|Shutterstock|via Getty)[^.]{0,40}$/;

/** Who wrote and edited a report, or sold it on. */
const BYLINE =
  /^\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Graphics?) by\b|^(?:©|\(c\)|Copyright\b).{0,60}$/i;

/** A line of a table, a list of names or a caption tells no fact: there is no word in it that could be a verb. */
export function isTelling(words: string): boolean {
  return /(?:^|[\s“"])\p{Ll}{2,}/u.test(words) && !PHOTO_CREDIT.test(words) && !BYLINE.test(words);
}
