import { siteOf } from '../settings/settings.ts';

// A label of a host name: letters, digits and hyphens, as URL writes it after turning other scripts into ASCII.
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$|^\[[\d:a-f.]+\]$/;

/** The site that a reader wrote: a host's name, or the address of a page there. `undefined` for anything else. */
export function parseSite(text: string): string | undefined {
  const written = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  const site = siteOf(address);
  if (site === undefined || site === 'file://') return site;
  // What a browser would take as an address is more than a person means by a site: "what now?" is one.
  return !/\s/.test(written) && HOST.test(site) && site.length <= 253 ? site : undefined;
}
