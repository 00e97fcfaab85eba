import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below a folder of the project, as paths from the top, with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface Import {
  from: string;
  /** A path from the top for a file of ours; a package's name for others. */
  to: string;
  isTypeOnly: boolean;
  /** An `import()`. */
  isLater: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every import of a file: static, re-exported and dynamic. */
export function importsOf(file: string): Import[] {
  return [...read(file).matchAll(IMPORT)].map(([, type, fixed, dynamic]) => {
    const target = (fixed ?? dynamic ?? '').replace(/\?.*$/, '');
    return {
      from: file,
      to: target.startsWith('.') ? posix.join(dirname(file), target) : target,
      isTypeOnly: Boolean(type),
      isLater: dynamic !== undefined,
    };
  });
}

/** A source file and all that it imports at once, also by way of others: without types, and without what it asks for later. */
export function reachableFrom(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { to, isTypeOnly, isLater } of importsOf(file)) {
    if (/^src\/.*\.tsx?$/.test(to) && !isTypeOnly && !isLater) reachableFrom(to, found);
  }
  return found;
}
