/** What the scripts of the world ask of whoever looks for names in them. Parts of regular expressions, for the `u` flag. */

/** Scripts whose words no space parts; Korean too, whose particles stick to a name. Inside a character class. */
export const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\u3099\\u309A\\uFF70\\uFF9E\\uFF9F\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Of these, what dictionaries cut into words. Katakana and Hangul have rules of their own, which serve new names better. */
export const SEGMENTED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Characters that stand in a word without being seen: soft hyphens, joiners, variants, marks of direction, Arabic vowel signs. */
export const UNSEEN =
  '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF\\u0640\\u064B-\\u0652';

/**
 * Little words that Arabic (and, for, with, to, as) and Hebrew (and, that, the, in, to, from, as) join to the next word,
 * one or several of them. Whatever a run of them begins with is such a run too.
 */
export const PROCLITICS = '(?:[وف]?[بلك]|[وف]|ו?ש?[הבלמכ]|ו?ש|ו)';

/** Particles that Korean joins to a noun; some take another one (에서는, 에게도). */
export const PARTICLES =
  '(?:(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|에서|에게|만|까지|부터|보다|처럼|측|사|나|이나|며|이며|라며|이라며|라고|이라고|라는|이라는)(?:은|는|이|도|의|만|부터)?|엔|에선|에겐)';
