/** As much of the library as is called here: it comes without types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface GeneratedFragment {
    textStart?: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }

  /** Status 0: it is there, and leads to the range alone. The range itself is changed. */
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: GeneratedFragment };

  /** How long one may take, in ms. */
  export function setTimeout(ms: number): void;
}
