import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PLAIN_HOST } from './driver.ts';
import { withTimeout } from './waiting.ts';

type Pref = string | number | boolean;

export interface FirefoxProcess {
  /** Where WebDriver BiDi listens. */
  address: string;
  exited: Promise<void>;
  kill(): void;
}

interface Start {
  executable: string;
  profile: string;
  headless: boolean;
  prefs: Record<string, Pref>;
}

const quiet: Record<string, Pref> = {
  'network.dns.localDomains': PLAIN_HOST,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // What an extension asks for in a press of the reader is granted: the question itself is out of reach.
  'extensions.webextOptionalPermissionPrompts': false,
  // A temporary add-on is removed when Firefox closes; what it stored shall outlive that, as with an installed one.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts Firefox and waits until it can be spoken to. Its own windows are open to us too, for the toolbar and the popup. */
export async function startFirefox({ executable, profile, headless, prefs }: Start): Promise<FirefoxProcess> {
  await mkdir(profile, { recursive: true });
  const lines = Object.entries({ ...quiet, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const args = [
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  if (headless) args.unshift('--headless');
  // Its launcher process would end at once and leave the browser without a parent.
  if (process.platform === 'win32') args.unshift('--wait-for-browser');
  // In a group of its own, so that its child processes can be ended with it.
  const child = spawn(executable, args, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = () => killTree(child);
  process.once('exit', kill);
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  exited.then(() => process.off('exit', kill));
  try {
    const address = await withTimeout(readAddress(child), 'Firefox to start and listen', 60_000);
    return { address, exited, kill };
  } catch (error) {
    kill();
    throw error;
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`Firefox ended with ${code}\n${said}`)));
    child.stderr?.on('data', (data) => {
      said = (said + data).slice(-10_000);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
  });
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended.
  }
}
