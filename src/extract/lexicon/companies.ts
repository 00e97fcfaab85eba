import { CONSUMER } from './companies/consumer.ts';
import { FINANCE } from './companies/finance.ts';
import { HEALTH } from './companies/health.ts';
import { INDUSTRY } from './companies/industry.ts';
import { RESOURCES } from './companies/resources.ts';
import { SERVICES } from './companies/services.ts';
import { TECHNOLOGY } from './companies/technology.ts';
import { entries, lazy } from './lines.ts';
import type { Trade } from './trades.ts';

/**
 * Companies that English business news of the last thirty years writes about, under the names that it uses.
 * `@bank` begins the companies of a trade. Then, between commas, one company each:
 *
 *     Goldman Sachs = Goldman ? = Goldman Sachs Group, Amazon ? @retail
 *
 * All names of a company stand between `=`, the one to show first. `?` says that the name before it is also a word, a
 * person, a place or the letters of something else: on its own it proves nothing. `@retail` adds a second trade.
 */
const LISTS = [CONSUMER, FINANCE, HEALTH, INDUSTRY, RESOURCES, SERVICES, TECHNOLOGY];

export interface KnownCompany {
  /** The name to show. */
  name: string;
  /** Its other names. */
  aliases: readonly string[];
  /** What it does, the main business first. */
  trades: readonly Trade[];
}

export interface NamedCompany extends KnownCompany {
  /** The text is also an ordinary word, a person or a place: it is this company only where the article says so. */
  needsEvidence: boolean;
}

export interface LookUpOptions {
  /** For headings that are all in capitals: 'WALMART' is found too. */
  anyCase?: boolean;
}

const byName = lazy(() => {
  const names = new Map<string, NamedCompany>();
  for (const list of LISTS) {
    let trade: Trade | undefined;
    for (const entry of entries(list)) {
      if (entry.startsWith('@')) trade = entry.slice(1) as Trade;
      else addCompany(names, entry, trade);
    }
  }
  return names;
});

const byFoldedName = lazy(() => {
  const folded = new Map<string, NamedCompany>();
  for (const [name, company] of byName()) {
    const key = name.toUpperCase();
    const before = folded.get(key);
    if (!before || (before.needsEvidence && !company.needsEvidence)) folded.set(key, company);
  }
  return folded;
});

/** The company that goes by exactly this name, or undefined. 'The Home Depot' is found without its article too. */
export function companyNamed(
  text: string,
  { anyCase = false }: LookUpOptions = {},
): NamedCompany | undefined {
  const names = anyCase ? byFoldedName() : byName();
  const key = anyCase ? text.toUpperCase() : text;
  return names.get(key) ?? names.get(key.replace(/^the /i, ''));
}

/** Every name of every company with what `companyNamed` says of it. */
export function companyNames(): ReadonlyMap<string, NamedCompany> {
  return byName();
}

function addCompany(names: Map<string, NamedCompany>, entry: string, trade: Trade | undefined): void {
  const [forms = '', ...second] = entry.split(' @');
  const trades = trade ? [trade, ...(second as Trade[])] : (second as Trade[]);
  const parsed = forms.split(' = ').map((form) => {
    const needsEvidence = form.endsWith(' ?');
    return { text: needsEvidence ? form.slice(0, -2) : form, needsEvidence };
  });
  const [name = '', ...aliases] = parsed.map(({ text }) => text);
  const certain: NamedCompany = { name, aliases, trades, needsEvidence: false };
  const doubtful: NamedCompany = { name, aliases, trades, needsEvidence: true };
  for (const { text, needsEvidence } of parsed) names.set(text, needsEvidence ? doubtful : certain);
}
