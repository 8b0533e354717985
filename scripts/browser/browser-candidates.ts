import { win32 } from 'node:path';

/** Names that browsers go by on the PATH, best first. */
export const COMMANDS_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
] as const;

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
] as const;

const MACOS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
] as const;

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
] as const;

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const;

/** Where installers put Chrome, Chromium and Edge on a platform, best first. */
export function browserCandidates(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  switch (platform) {
    case 'darwin': {
      const home = env['HOME'];
      const folders = ['/Applications', ...(home === undefined ? [] : [`${home}/Applications`])];
      return MACOS.flatMap((app) => folders.map((folder) => `${folder}/${app}`));
    }
    case 'win32': {
      const roots = WINDOWS_ROOTS.map((name) => valueOf(env, name)).filter(
        (root) => root !== undefined,
      );
      return WINDOWS.flatMap((program) => roots.map((root) => win32.join(root, program)));
    }
    default:
      return [...LINUX];
  }
}

/** Windows writes `ProgramFiles` in any case; a copied environment no longer folds it. */
function valueOf(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  return Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1];
}
