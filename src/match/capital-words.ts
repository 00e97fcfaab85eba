/** English words, and a few of its neighbours, that tell by their capital what the name beside them is. In small letters. */

/** What may have a capital before any name: it begins a sentence, or always has one. */
const NOTHING = words(`
  a about after against all also although amid among an and are as ask at because before behind between big both but
  buy by can could current despite did do does during each even every few first for former from had has have he her here
  his how if in inside instead into is its it just last like many may maybe meanwhile meet more most my near new next no
  not now of old on once one only or other our over per perhaps plus read said say says see sell she should since so some
  still such than that the their then there these they this those though through to today too two under unlike until
  upon use using via visit was watch we were what when where whether which while who whose why will with within without
  would yes yet you your company retailer maker giant firm group chain carmaker automaker insurer broadcaster startup
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  au aus bei chez con da das de dem den der des die del dans el en et für il la las le les los mit nach para per por pour
  selon según su sur un una und une van voor von`);

/** What ends in such a word is no company: a place, an office, a party, a prize, a measure. Without a plural's s. */
const OTHER_HEADS = words(`
  academy act administration ambassador army assembly association avenue average award basin battle bay beach boulevard
  bowl bridge campus canal canyon castle cathedral century chamber championship church city coast college commission
  committee composite congres convention council county court creek cup declaration democrat department dependency desert
  district election embassy emirate empire era fall fault festival field forest fort foundation garden glacier government
  governor guard gulf hall harbor harbour height highway hill hospital house index industrial institute institution island
  jail junction kingdom laboratory lake law league legislature library lighthouse marathon memorial methodist minister
  ministry monument moon mountain municipality museum nation navy office olympic orchestra palace parish parliament party
  peninsula plateau police prison prize province rainforest reef region republic republican reserve revolution ridge river
  road rock scholarship school sea senate shore society stadium state station strait street symphony telescope temple
  theater theatre town township treaty tribe trophy union university valley village volcano wall war ward wood`);

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
