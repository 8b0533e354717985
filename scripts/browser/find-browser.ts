import { posix, win32 } from 'node:path';
import { browserCandidates, COMMANDS_ON_PATH } from './browser-candidates.ts';

/** What the search needs of the machine, so that a test can describe any machine. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** 0 for root; null where there is no such notion. */
  userId: number | null;
  /** Whether a file that can be run is there. */
  isFile(path: string): boolean;
  /** Runs a command with its output shown; resolves with its exit status, never rejects. */
  run(command: string, args: readonly string[]): Promise<number>;
};

/** No Chromium-like browser; the message tells, in plain words, what to type on this machine. */
export class BrowserNotFoundError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BrowserNotFoundError';
  }
}

/**
 * Path of a browser that runs the app's tests: `CHROMIUM_PATH`, else an installed Chrome, Chromium
 * or Edge, else Debian's chromium installed now when root may do so; else a BrowserNotFoundError.
 */
export async function findBrowser(machine: Machine): Promise<string> {
  const named = machine.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (machine.isFile(named)) return named;
    throw new BrowserNotFoundError(
      `CHROMIUM_PATH says "${named}", and there is no such file. Correct it, or unset it to let an installed browser be found.`,
    );
  }
  const installed = findInstalled(machine);
  if (installed !== null) return installed;
  if (canInstall(machine)) {
    const status = await install(machine);
    const fresh = findInstalled(machine);
    if (fresh !== null) return fresh;
    throw new BrowserNotFoundError(
      `"apt-get install chromium" ended with status ${status} and no browser is there. Look at its output above, then type: apt-get update && apt-get install -y chromium`,
    );
  }
  throw new BrowserNotFoundError(advice(machine.platform));
}

function findInstalled(machine: Machine): string | null {
  const candidates = browserCandidates(machine.platform, machine.env);
  return [...candidates, ...onPath(machine)].find((path) => machine.isFile(path)) ?? null;
}

function onPath(machine: Machine): string[] {
  const windows = machine.platform === 'win32';
  const paths = windows ? win32 : posix;
  const folders = (machine.env['PATH'] ?? machine.env['Path'] ?? '').split(paths.delimiter);
  return COMMANDS_ON_PATH.flatMap((command) =>
    folders
      .filter((folder) => folder !== '')
      .map((folder) => paths.join(folder, windows ? `${command}.exe` : command)),
  );
}

function canInstall(machine: Machine): boolean {
  return machine.platform === 'linux' && machine.userId === 0 && machine.isFile('/usr/bin/apt-get');
}

async function install(machine: Machine): Promise<number> {
  const updated = await machine.run('apt-get', ['update']);
  if (updated !== 0) return updated;
  return machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function advice(platform: NodeJS.Platform): string {
  const intro = 'No Chrome, Chromium or Edge was found. Install one and run this again:';
  const otherwise = 'If one is there already, name it: CHROMIUM_PATH=/path/to/it npm test';
  switch (platform) {
    case 'darwin':
      return `${intro}\n  brew install --cask google-chrome\n${otherwise}`;
    case 'win32':
      return `${intro}\n  winget install Google.Chrome\nIf one is there already, name it first: set CHROMIUM_PATH=C:\\path\\to\\chrome.exe`;
    default:
      return `${intro}\n  sudo apt-get update && sudo apt-get install -y chromium\n(Fedora: sudo dnf install chromium; Arch: sudo pacman -S chromium)\n${otherwise}`;
  }
}
