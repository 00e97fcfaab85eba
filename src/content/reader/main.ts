import { FRAGMENT_CODE, type MakeFragments } from '../../saving/fragments-in-tab.ts';
import { CHECK_CODE, type CheckPage, READER_CODE, type ReadPart } from '../../saving/read-tab.ts';
import { checkPage } from './check-page.ts';
import { makeFragments } from './make-fragments.ts';
import { readPart } from './read-part.ts';

/** The reader's bundle: injected when a page is read, saved or visited again, it leaves its functions for the call that follows. */
const world = globalThis as unknown as Record<symbol, unknown>;
/** The address that was compared: the bundle comes anew with each visit of the tab. */
const COMPARED = Symbol.for(`${CHECK_CODE}.address`);

world[Symbol.for(READER_CODE)] = ((part) => readPart(document, part)) satisfies ReadPart;
world[Symbol.for(FRAGMENT_CODE)] = ((wanted) => makeFragments(document, wanted)) satisfies MakeFragments;
world[Symbol.for(CHECK_CODE)] = (async (saved) => {
  if (world[COMPARED] === location.href) return null;
  world[COMPARED] = location.href;
  return checkPage(document, saved);
}) satisfies CheckPage;
