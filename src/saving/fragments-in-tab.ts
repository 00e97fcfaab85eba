import type { Fragment } from '../model/fact.ts';
import type { Browser } from '../platform/browser.ts';

/** Where the reader's bundle leaves the function that makes links. */
export const FRAGMENT_CODE = 'factcards.fragment';

/** A sentence of an article with what stands around it there, by which its place on the page is told from others. */
export interface PassageToFind {
  quote: string;
  before: string;
  after: string;
}

/** What is looked for, on the page of this address. */
export interface FragmentsToMake {
  url: string;
  passages: readonly PassageToFind[];
}

/**
 * What the reader's bundle leaves in a page's isolated world. It answers in the order of the passages, with `null` for what is
 * not there or took too long.
 */
export type MakeFragments = (wanted: FragmentsToMake) => Promise<(Fragment | null)[]>;

/**
 * Has the page that was read in a tab's frame tell how links lead to passages of it. The code for it came to the page when
 * that was read: one that was loaded anew since may say something else. What it answers is of the form of a
 * MakeFragments' answer, or something else; `undefined` where the page went away, or lets no script of ours in.
 */
export async function makeFragmentsInTab(
  { scripting }: Pick<Browser, 'scripting'>,
  { tabId, frameId }: { tabId: number; frameId: number },
  wanted: FragmentsToMake,
): Promise<unknown> {
  try {
    const [frame] = await scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (code: string, what: unknown) =>
        (globalThis as unknown as Record<symbol, (what: unknown) => unknown>)[Symbol.for(code)]?.(what),
      args: [FRAGMENT_CODE, wanted],
    });
    return frame?.result;
  } catch (error) {
    console.debug('Factcards, making links:', error);
    return undefined;
  }
}
