import type { FetchProblem, FetchProblemCode } from '../model/subscription.ts';

/** Nothing could be had from an address, and why. */
export class FetchFailure extends Error {
  readonly problem: FetchProblem;

  constructor(code: FetchProblemCode, host: string, detail?: string, options?: ErrorOptions) {
    super(`${host}: ${code}${detail === undefined ? '' : ` (${detail})`}`, options);
    this.name = 'FetchFailure';
    this.problem = { code, host, ...(detail !== undefined && { detail }) };
  }
}
