/** English words, and a few of its neighbours, that tell by their capital what the name beside them is. In small letters. */

/** What may have a capital before any name: it begins a sentence, or always has one. */
const NOTHING = words(`
  a about after all also although amid among an and are as ask at because before both but buy by can could despite did do
  does during each even every first for former from had has have he her here his how if in inside into is it its just last
  like many may meanwhile more most my new next no not now of old on once one only or other our over per say says see she
  should since so some still such than that the their then there these they this those though through to today too two
  under unlike until use using via was we were what when where whether which while who why will with within without would
  you your company retailer maker giant firm chain carmaker automaker startup
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  au bei chez con da das de den der des die del el en für il la le les los mit nach para per por pour selon según su un
  una une van voor von`);

/** What ends in such a word is no company: a place, an office, a party, a prize, a measure. Without a plural's s. */
const OTHER_HEADS = words(`
  academy act administration army association avenue average award battle bay beach board boulevard bridge campus castle
  center centre championship church city coast college commission committee composite congres council county court creek
  cup department district election emirate empire era falls festival forest foundation government governor gulf hall hill
  hospital house index industrial institute island kingdom laboratory lake law league library minister ministry moon
  mountain museum nation navy office orchestra park parliament party police prize province region republic republican
  democrat revolution ridge river road school sea senate society stadium state station street symphony temple theater
  theatre town treaty tribe union university valley village war wood`);

export function tellsNothing(word: string): boolean {
  return NOTHING.has(word.toLowerCase());
}

export function isOtherHead(word: string): boolean {
  const small = word.toLowerCase();
  return OTHER_HEADS.has(small) || OTHER_HEADS.has(small.replace(/(?:(?<=i)e)?s$/, '').replace(/i$/, 'y'));
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
