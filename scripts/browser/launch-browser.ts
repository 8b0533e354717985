import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { THIS_MACHINE } from './this-machine.ts';

export type LaunchOptions = {
  /** `.y4m` or `.mjpeg` file that the fake camera plays in a loop at 30 frames a second; null is a machine without a camera. */
  cameraFile?: string | null;
  /**
   * What the browser answers when a page asks for the camera; it needs a `cameraFile` to have a camera
   * to deny. With `prompt` it asks, and nobody answers.
   */
  cameraPermission?: 'granted' | 'denied' | 'prompt';
  /** Folder of a profile that outlives the browser, for a visit that goes on after a restart; else one of its own that nothing outlives. */
  profile?: string;
  /** Further command line switches. */
  flags?: readonly string[];
  context?: BrowserContextOptions;
};

/** Quiet, offline-minded, with WebGL drawn by the processor, so that it runs in a container without a graphics card. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-dev-shm-usage',
  '--autoplay-policy=user-gesture-required',
] as const;

export type LaunchedBrowser = {
  context: BrowserContext;
  /** Ends the browser and removes its profile, unless that was given. */
  close(): Promise<void>;
};

/** Starts a real Chromium, with a profile of its own that nothing outlives unless one is given. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const executablePath = await findBrowser(THIS_MACHINE);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'hue-hien-browser-')));
  const context = await chromium.launchPersistentContext(profile, {
    ...options.context,
    executablePath,
    args: [...FLAGS, ...cameraFlags(options), ...(options.flags ?? [])],
  });
  return {
    context,
    close: async () => {
      await context.close();
      if (options.profile !== undefined) return;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function cameraFlags({ cameraFile = null, cameraPermission = 'granted' }: LaunchOptions): string[] {
  if (cameraFile === null) return [];
  const answers = {
    granted: ['--use-fake-ui-for-media-stream'],
    denied: ['--use-fake-ui-for-media-stream=deny'],
    prompt: [],
  } as const;
  return [
    ...answers[cameraPermission],
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${cameraFile}`,
  ];
}
