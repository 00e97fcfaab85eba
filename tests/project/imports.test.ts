import { describe, expect, it } from 'vitest';
import { filesBelow, type Import, importsOf, read } from './sources.ts';

/** The whole import rule: what a folder of src may import besides itself. README.md draws the same arrows. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  read: ['model'],
  extract: ['model'],
  match: ['model'],
  hover: ['model'],
  proof: ['model'],
  cite: ['model', 'proof'],
  timeline: ['model', 'proof'],
  factbase: ['model'],
  subscriptions: ['model', 'factbase'],
  platform: [],
  messages: ['model', 'platform'],
  settings: ['model', 'platform'],
  safety: ['model', 'factbase', 'settings', 'platform'],
  saving: ['model', 'proof', 'messages', 'platform'],
  ui: ['model', 'proof', 'timeline', 'cite'],
  background: [
    'model',
    'factbase',
    'subscriptions',
    'match',
    'timeline',
    'messages',
    'settings',
    'saving',
    'safety',
    'platform',
  ],
  content: ['model', 'proof', 'read', 'match', 'hover', 'ui', 'messages', 'settings', 'saving', 'platform'],
  popup: ['model', 'ui', 'messages', 'settings', 'saving', 'safety', 'extract', 'platform'],
  options: [
    'model',
    'proof',
    'timeline',
    'ui',
    'messages',
    'settings',
    'factbase',
    'subscriptions',
    'safety',
    'platform',
  ],
  review: ['model', 'proof', 'ui', 'messages', 'settings', 'saving', 'extract', 'platform'],
  welcome: ['model', 'ui', 'messages', 'settings', 'content', 'platform'],
  cli: ['model', 'read', 'extract', 'proof', 'timeline'],
};

const POLYFILL = 'webextension-polyfill';
const files = filesBelow('src').filter((file) => /\.tsx?$/.test(file));
const imports = files.flatMap(importsOf);
const folderOf = (path: string) => path.split('/')[1] ?? '';
const line = ({ from, to }: Import) => `${from} imports ${to}`;

describe('the tree', () => {
  it('has only folders that the rule knows', () => {
    expect(files.filter((file) => !(folderOf(file) in MAY_IMPORT))).toEqual([]);
  });

  it('has no arrow that the rule does not draw', () => {
    const forbidden = imports.filter(({ from, to }) => {
      if (!to.startsWith('src/')) return false;
      return folderOf(to) !== folderOf(from) && !MAY_IMPORT[folderOf(from)]?.includes(folderOf(to));
    });
    expect(forbidden.map(line)).toEqual([]);
  });

  it('has no import in a circle', () => {
    expect(findCircle()).toEqual([]);
  });

  it('asks for the extension API in platform/ alone', () => {
    const elsewhere = imports.filter(({ from, to }) => to === POLYFILL && folderOf(from) !== 'platform');
    expect(elsewhere.map(line)).toEqual([]);
  });

  it('hands the extension API on from main files: every other file is given what it needs', () => {
    const taken = imports.filter(
      ({ from, to, isTypeOnly }) =>
        folderOf(to) === 'platform' &&
        folderOf(from) !== 'platform' &&
        !isTypeOnly &&
        !/\/main\.tsx?$/.test(from),
    );
    expect(taken.map(line)).toEqual([]);
  });

  it('never touches the browser globals outside of platform/', () => {
    // What a library or the page could be called is no use of ours: only a call on the global itself counts.
    const users = files.filter(
      (file) => folderOf(file) !== 'platform' && /(?<![.\w])chrome\.\w/.test(withoutComments(file)),
    );
    expect(users).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

function findCircle(): string[] {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .map(({ to }) => to)
        .filter((to) => to.startsWith('src/')),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  return files.map((file) => visit(file, [])).find((circle) => circle.length > 0) ?? [];
}
