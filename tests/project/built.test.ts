import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backgroundFiles } from '../../scripts/built-files.ts';
import { filesBelow, ROOT, reachableFrom, read } from './sources.ts';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  background: { service_worker?: string; scripts?: string[]; type: string };
  content_scripts: { js: string[]; css: string[] }[];
  web_accessible_resources?: unknown;
}

/** What was built last: `npm run build` comes before the tests. */
describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = `dist/${browser}`;
  const manifest = () => JSON.parse(read(`${folder}/manifest.json`)) as Manifest;

  it('gives no file to web pages', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
  });

  it('asks for the fewest permissions, each explained in the README', () => {
    const { permissions, optional_permissions: optional, host_permissions: hosts } = manifest();
    const always = ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'alarms'];
    const beside = browser === 'chrome' ? ['sidePanel'] : [];
    expect([...permissions, ...hosts]).toEqual([...always, ...beside, '<all_urls>']);
    expect(optional).toEqual(['downloads']);
    const readme = read('README.md');
    for (const permission of [...permissions, ...optional, ...hosts]) {
      expect(readme).toContain(`\`${permission}\``);
    }
  });

  it('has every file that its manifest names, and what is injected later beside the content script', () => {
    const { content_scripts: scripts, background } = manifest();
    const named = scripts.flatMap(({ js, css }) => [...js, ...css]);
    named.push(
      background.service_worker ?? background.scripts?.[0] ?? 'no background',
      'src/content/card.js',
      'src/content/reader.js',
    );
    for (const file of named) expect(existsSync(join(ROOT, folder, file)), file).toBe(true);
  });

  it('has content scripts that import nothing: a page could ask for what they import', () => {
    for (const file of ['main', 'card', 'reader'].map((name) => `src/content/${name}.js`)) {
      expect(read(`${folder}/${file}`)).not.toMatch(/(?:^|[;\n}])\s*import[\s{("']/);
    }
  });

  it('has the code that reads articles and finds facts in no background and in no content script', () => {
    const textOf = (files: readonly string[]) => files.map((file) => read(`${folder}/${file}`)).join('\n');
    const reader = wordsOf(later('src/content/reader/main.ts'));
    const extractor = wordsOf(later('src/extract/extract.ts'));
    const background = textOf(backgroundFiles(folder));
    const content = textOf(['src/content/main.js']);
    for (const word of [...reader, ...extractor]) {
      expect(background, word).not.toContain(word);
      expect(content, word).not.toContain(word);
    }
    // These words are there to be found where they belong.
    const all = filesBelow(`${folder}/assets`).map(read).join('\n');
    expect(reader.filter((word) => textOf(['src/content/reader.js']).includes(word)).length).toBeGreaterThan(
      5,
    );
    expect(extractor.filter((word) => all.includes(word)).length).toBeGreaterThanOrEqual(
      Math.min(20, extractor.length),
    );
  });

  it('leaves the example of npm start out', () => {
    expect(filesBelow(folder).filter((file) => file.includes('/demo/'))).toEqual([]);
  });
});

it('the panel is a side panel in Chrome and a sidebar in Firefox, which stays closed until somebody opens it', () => {
  const manifestOf = (browser: string) => JSON.parse(read(`dist/${browser}/manifest.json`));
  const page = 'src/popup/panel.html';
  expect(manifestOf('chrome')).toMatchObject({ side_panel: { default_path: page } });
  expect(manifestOf('chrome')).not.toHaveProperty('sidebar_action');
  expect(manifestOf('firefox')).toMatchObject({
    sidebar_action: { default_panel: page, open_at_install: false },
  });
  expect(manifestOf('firefox')).not.toHaveProperty('side_panel');
  for (const browser of ['chrome', 'firefox']) expect(read(`dist/${browser}/${page}`)).toContain('script');
});

it('the background is a service worker in Chrome and an event page in Firefox', () => {
  const backgroundOf = (browser: string) =>
    (JSON.parse(read(`dist/${browser}/manifest.json`)) as Manifest).background;
  expect(backgroundOf('chrome')).toHaveProperty('service_worker');
  expect(backgroundOf('firefox')).toHaveProperty('scripts');
});

it('the command line is one file that needs nothing beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'factcards-built-'));
  try {
    const alone = join(folder, 'factcards.mjs');
    copyFileSync(join(ROOT, 'dist/cli/factcards.js'), alone);
    const page = join(ROOT, 'tests/fixtures/articles-html/json-ld.html');
    const { status, stdout, stderr } = spawnSync(process.execPath, [alone, 'extract', page], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ source: { title: 'Harbour Lights buys Northern Buoy' } });
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each(['chrome', 'firefox'])('no script that runs in every page can read articles: dist/%s', (browser) => {
  // What Readability throws for a page that is too large: a text of its own that no minifier changes.
  const sign = 'Aborting parsing document';
  expect(read('dist/cli/factcards.js')).toContain(sign);
  expect(read(`dist/${browser}/src/content/main.js`)).not.toContain(sign);
});
/** The sources of what comes later: without those that a background or a content script holds as well. */
function later(entry: string): string[] {
  const now = new Set(
    ['src/background/main.ts', 'src/content/main.ts'].flatMap((file) => [...reachableFrom(file)]),
  );
  return [...reachableFrom(entry)].filter((file) => !now.has(file) && !file.startsWith('src/model/'));
}

const LITERAL = /'([\w .,-]{10,60})'/g;

/** Texts that these files write out and no other file does: a bundle that has them has their code. */
function wordsOf(files: readonly string[]): string[] {
  const own = new Set(files);
  const others = filesBelow('src')
    .filter((file) => /\.tsx?$/.test(file) && !own.has(file))
    .map(read)
    .join('\n');
  const written = files.flatMap((file) => {
    const source = read(file).replace(/^(?:import|export) .*$|^\} from .*$/gm, '');
    return [...source.matchAll(LITERAL)].map(([, text = '']) => text);
  });
  return [...new Set(written)].filter((text) => !others.includes(text));
}
