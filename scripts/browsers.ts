import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Commands in PATH, best first. Chromium's own builds come before branded ones, which need more coaxing. */
const commands: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const macApps: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const windowsFiles: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The browser's binary, or undefined. The variables CHROMIUM and FIREFOX come before every search. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const chosen = process.env[kind.toUpperCase()];
  if (chosen) return chosen;
  return [...inPath(kind), ...wellKnown(kind)].find(isProgram);
}

/** Finds the browser, installs it where apt-get can do so without asking, or says exactly what to run. */
export async function needBrowser(kind: BrowserKind): Promise<string> {
  const found = findBrowser(kind);
  if (found) {
    if (isProgram(found)) return found;
    throw new Error(`${kind.toUpperCase()}=${found} is not a program`);
  }
  if (canInstall()) {
    console.log(`No ${titles[kind]} here: installing it with apt-get`);
    const installed = installWithApt(kind) && findBrowser(kind);
    if (installed && answers(installed)) return installed;
  }
  throw new Error(
    `No ${titles[kind]} was found. Install it with\n\n    ${installCommand(kind)}\n\n` +
      `or set ${kind.toUpperCase()} to the path of its program.`,
  );
}

const titles: Record<BrowserKind, string> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

function inPath(kind: BrowserKind): string[] {
  const ends = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[kind].flatMap((name) =>
    folders.flatMap((folder) => ends.map((end) => join(folder, name + end))),
  );
}

function wellKnown(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      macApps[kind].map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': x86 } = process.env;
    return windowsFiles[kind].flatMap((file) =>
      [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((folder) => (folder ? [join(folder, file)] : [])),
    );
  }
  return commands[kind].flatMap((name) => [
    `/usr/bin/${name}`,
    `/usr/local/bin/${name}`,
    `/snap/bin/${name}`,
  ]);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's packages of these names can be stubs that only point to a snap. */
function answers(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
}

function hasCommand(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, name)));
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && hasCommand('apt-get');
}

function installWithApt(kind: BrowserKind): boolean {
  const name = kind === 'chromium' ? 'chromium' : 'firefox-esr';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  // A failed update still leaves the lists of before, which may be enough.
  run('update');
  return run('install', '-y', '--no-install-recommends', name);
}

function installCommand(kind: BrowserKind): string {
  const isChromium = kind === 'chromium';
  if (process.platform === 'darwin') return `brew install --cask ${isChromium ? 'google-chrome' : 'firefox'}`;
  if (process.platform === 'win32') {
    return `winget install --exact --id ${isChromium ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  }
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  if (hasCommand('dnf')) return `${sudo}dnf install ${isChromium ? 'chromium' : 'firefox'}`;
  if (hasCommand('pacman')) return `${sudo}pacman -S ${isChromium ? 'chromium' : 'firefox'}`;
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${isChromium ? 'chromium' : 'firefox-esr'}`;
}
