import type { Name } from '../model/company.ts';

/** The longest name in letters of case that stands for too many things (GAP, Arm, 3M). */
const SHORT = 3;

/**
 * English words that companies are called by, of more letters than that. Written with a capital they open a sentence as
 * often as they name one.
 */
const ORDINARY = new Set(
  `
  access acorn advance affirm alliance ally alpha amber anchor apex apple arch arrow ascent aspire asset
  atlas aurora avalanche axis balance bark base beacon best beyond bird block bloom blue bold bolt boost
  brave bridge bright broker bumble bunch cable camel canon carbon cardinal carnival catalyst caterpillar
  century chain champion chase chime chip cinch circle citizen clarity clear cloud coach coil coin comfort
  compass concord confluent constellation copper coral core cosmos crane creative crescent crest crown crystal
  cure current dash dawn deliver delta dent digital discover discovery dish dominion domino dove draft
  dream drift drive duke eagle earnest echo eclipse edge edison electric element ember emerald encore endeavor
  energy engage epic equal equinox escape essential evergreen evolve exact exclusive express fable factor
  faculty falcon fast feather fiddle figure fire first five flex flow focus force ford forge fortune forward
  fossil foundation free freedom fresh front frontier fuel fusion future galaxy garnet gather
  general genesis genius ghost giant glaze global globe glory gold good grab grand graph green grid grove grow
  guardian guess gulf harbor harmony harvest haven hawk health heart heat heritage hero hive home honest honor
  hope horizon human humble ideal imagine impact impossible independence indigo infinity ingot innovation
  insight inspire instant integral intercept invoice iris iron island jackpot jade jazz journey jump
  juniper keen keystone kind king kite lamb lark latitude launch leaf legacy lemonade level liberty life
  light lime limited line linear link lion live local logic loop lotus lucid lucky magic magna magnet maple
  mariner mark mars match matrix maximum meadow medium mercury meridian merit meta metro mind mint miracle
  mirror mission mobile modern monday monument moon morning mosaic motion mountain national navigator neighbor
  nest network next nice nine noble nomad north nothing notion nova novel ocean octopus olive omega
  onyx open optimum oracle orange orbit orchard orchid origin oscar otter pace pacific palm paper parade
  paragon paramount partner patriot peak pearl pebble pepper perfect phase phoenix pilot pine pinnacle pioneer
  pivot pixel planet plank platinum play plaza plug point polar pool popular post power premier prime
  principal prism progress progressive prologue prosper public pulse puma pure puzzle quantum quartz quest
  quick quiet quote radiant rain rally ramp range rapid raven reach realty reef regal regions relay
  reliance reliant renew republic resource ring rise ritual river robin rock root rose round royal ruby rush
  sage sail salt sand sapphire scale science scout seal season select semantic sentinel sequel seven shade
  shape share shell shift shine ship signal signature silk silver simple sketch slack smart snap snowflake
  solar sonic sound south southern spark spectrum spice spirit splash spring sprout square stable staples star
  state steam stellar stem sterling stone storm stream strength stride strike stripe strong study summit
  sunrise super surge swan swift switch symphony sync table tandem tapestry target tempest terrace thrive tide
  tiger titan toast today together torch total touch tower trace trade transit travelers treasure tree trend
  tribe trident trinity triumph trust truth twist union unison unit unity universal upstart urban value
  vanguard vault vector venture verge vertex victory viking vine vision vista vital vivid voyager walker warp
  wave wealth west western whale whirlpool whole widget willow wind wing wise wish wolf wonder work
  workday workhorse world wrap yield young zebra zenith zero zest zoom
`
    .trim()
    .split(/\s+/),
);

/**
 * Names that were found in an article rather than chosen by an editor, each with `needsContext` where it may be something
 * else on another page: it is short, it is an ordinary word, or the article itself has it as one in small letters.
 */
export function withCaution(names: readonly Name[], text: string): Name[] {
  return names.map((name) => (isOrdinary(name.text, text) ? { ...name, needsContext: true } : name));
}

function isOrdinary(name: string, text: string): boolean {
  const small = name.toLowerCase();
  if (small === name.toUpperCase()) return false; // a script without case: short names are whole ones there
  if (name.replace(/[^\p{L}\p{N}]/gu, '').length <= SHORT || ORDINARY.has(small)) return true;
  // A name that is always written so (adidas) is found in small letters everywhere and tells nothing.
  return small !== name && hasWord(text, small);
}

/** A word of its own, not a part of a longer one or of an address (xiaomi.com, @xiaomi, xiaomi-phones). */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isFirst = !/[\p{L}\p{N}@#/._-]$/u.test(text.slice(Math.max(0, at - 2), at));
    if (
      isFirst &&
      !/^(?:[\p{L}\p{N}@/_-]|\.[\p{L}\p{N}])/u.test(text.slice(at + word.length, at + word.length + 4))
    )
      return true;
  }
  return false;
}
