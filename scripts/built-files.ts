import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g;

/** A built file and all that it imports, without what it asks for later: paths within the folder. */
function withImports(folder: string, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(`${folder}/${file}`, 'utf8');
  for (const [, target = ''] of source.matchAll(IMPORT)) {
    const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(file), target);
    withImports(folder, path, found);
  }
  return found;
}

interface BuiltManifest {
  background: { service_worker?: string; scripts?: string[] };
}

/** Every file that the browser loads when it starts the background. */
export function backgroundFiles(folder: string): string[] {
  const { background } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as BuiltManifest;
  const entries = background.service_worker ? [background.service_worker] : (background.scripts ?? []);
  return [...new Set(entries.flatMap((entry) => [...withImports(folder, entry)]))];
}
