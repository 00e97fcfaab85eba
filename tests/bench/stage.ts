import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { BrowserKind } from '../browser/driver/index.ts';

const HERE = import.meta.dirname;

/** The built extension with the bench's own code beside it, in a folder of its own: what people install is not touched. */
export async function stageExtension(kind: BrowserKind, folder: string): Promise<string> {
  const built = resolve(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  if (!existsSync(join(built, 'manifest.json'))) throw new Error(`there is no built extension in ${built}`);
  const staged = join(folder, kind);
  cpSync(built, staged, { recursive: true });
  writeFileSync(join(staged, 'bench-content.js'), await bundle('in-page/content.ts', 'benchContent'));
  writeFileSync(join(staged, 'bench-page.js'), await bundle('in-page/extension-page.ts', 'benchPage'));
  writeFileSync(
    join(staged, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>Bench</title><input type="file"><script src="bench-page.js"></script>',
  );
  return staged;
}

/** The same with an empty content script, in a folder beside it. */
export function withoutContent(staged: string): string {
  const empty = `${staged}-without-content`;
  cpSync(staged, empty, { recursive: true });
  const { content_scripts } = JSON.parse(readFileSync(join(empty, 'manifest.json'), 'utf8')) as {
    content_scripts: { js?: string[] }[];
  };
  for (const script of content_scripts.flatMap(({ js = [] }) => js)) writeFileSync(join(empty, script), '');
  return empty;
}

export function buildExtension(kinds: readonly BrowserKind[]): void {
  for (const kind of kinds) {
    const script = kind === 'chromium' ? 'build:chrome' : 'build:firefox';
    const { status } = spawnSync('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`npm run ${script} failed`);
  }
}

async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      // A script that is injected twice declares its name twice.
      lib: { entry: join(HERE, entry), formats: ['iife'], name, fileName: () => 'bench.js' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`nothing was built of ${entry}`);
  return output.output[0].code;
}
