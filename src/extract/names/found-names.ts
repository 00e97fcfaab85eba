import type { FoundMention, KnownName, Span } from '../../model/extraction.ts';

/** A company as a text names it. */
export interface NamedCompany {
  /** As newspapers write it: 'Xiaomi', 'Home Depot'. */
  name: string;
  /** What its id is made of: the same in every article, however that writes it. */
  idName: string;
  /** Every way in which the text writes it. */
  names: string[];
  mentions: FoundMention[];
  /** Of the fact base. */
  known?: KnownName['company'];
}

/** A person as a text names them. */
export interface FoundPerson {
  /** The last word of the name: what the text calls them later. */
  surname: string;
  name: string;
  mentions: FoundMention[];
}

export interface FoundAuthority {
  name: string;
  mentions: Span[];
}

export interface FoundNames {
  /** In the order in which they first occur. */
  companies: NamedCompany[];
  people: FoundPerson[];
  /** Things that the text ties to their maker. */
  products: FoundProduct[];
  /** Governments, regulators and courts: who a company can have a case with. */
  authorities: FoundAuthority[];
  /** Names of offices, places and whatever else is neither company nor person nor product. */
  others: Span[];
}

/** A thing that a text ties to its maker: 'its Starship', "Xiaomi's Redmi", 'the Nissan Sentra'. */
export interface FoundProduct {
  /** An index into the companies. */
  company: number;
  mentions: Span[];
}
