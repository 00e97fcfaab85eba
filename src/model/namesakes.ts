import type { Company } from './company.ts';

/** The companies that are called by one name, to choose from. */
export interface Namesakes {
  companies: Pick<Company, 'id' | 'name' | 'about'>[];
  /** The id of the one that the reader chose: `isHere` on the site that asks, else anywhere. */
  chosen?: { company: string; isHere: boolean };
}
