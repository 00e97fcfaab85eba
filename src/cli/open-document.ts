import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * A Document of saved html, outside of a browser. parse5 reads it as browsers do, however broken it is: linkedom alone
 * loses what has no `<html>` around it. `url` is where the page was.
 */
export function openDocument(html: string, url = 'about:blank'): Document {
  const { document } = parseHTML(serialize(parse(html)));
  // linkedom's documents have no address of their own.
  Object.defineProperty(document, 'URL', { value: url });
  return document;
}
