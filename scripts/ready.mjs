// Runs before `npm start` and `npm test`, perhaps with nothing installed: only what Node itself has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = join(root, 'package-lock.json');
/** npm writes this when it has installed everything. */
const installed = join(root, 'node_modules', '.package-lock.json');

checkNode(20, 19);
if (!isInstalled()) install();

function checkNode(needMajor, needMinor) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(`Factcards needs Node ${needMajor}.${needMinor} or newer; this is ${process.versions.node}.`);
}

function isInstalled() {
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true;
  // A checkout or a copy makes the lock file newer without changing it.
  if (!holdsTheSame()) return false;
  markInstalled();
  return true;
}

function holdsTheSame() {
  try {
    const here = JSON.parse(readFileSync(installed, 'utf8')).packages;
    const packages = Object.entries(JSON.parse(readFileSync(wanted, 'utf8')).packages);
    return packages.every(([path, want]) => {
      const have = here[path];
      // The root itself is not listed, and what is for other systems is not installed.
      if (!have) return path === '' || want.optional || want.devOptional;
      return have.version === want.version && have.integrity === want.integrity;
    });
  } catch {
    return false;
  }
}

function install() {
  console.log('Installing what package-lock.json lists (npm ci)');
  const args = ['ci', '--include=dev'];
  // npm is a script that Windows cannot start without a shell; npm says where it is, so Node can.
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  if (done.status !== 0) fail('npm ci failed; what it said stands above. Nothing else was tried.');
  if (!existsSync(installed))
    fail('npm ci ended well, but node_modules is not complete. Run npm ci by hand.');
  markInstalled();
}

/** Newer than the lock file even where that comes from a clock that runs ahead. */
function markInstalled() {
  const time = new Date(Math.max(Date.now(), statSync(wanted).mtimeMs));
  utimesSync(installed, time, time);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
