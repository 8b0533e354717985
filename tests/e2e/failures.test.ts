import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { signVideo } from '../fixtures/sign-video.ts';
import { type AppOptions, type RunningApp, startApp } from './harness.ts';

const words = STRINGS.vi;
const failure = STRINGS.vi.failure;
let cameraFile: string;
let app: RunningApp | null = null;

beforeAll(async () => {
  cameraFile = (await signVideo(printedSign('thai-hoa'))).file;
});

afterEach(async () => {
  await app?.close();
  app = null;
});

type Fault = {
  title: string;
  name: string;
  options?: () => AppOptions;
  /** Files whose bytes are damaged on their way. */
  damaged?: string;
  /** Files that never come. */
  cut?: string;
  wayOn: 'view' | 'page';
};

const FAULTS: readonly Fault[] = [
  {
    title: failure.camera.denied.title,
    name: 'denied',
    options: () => ({ cameraFile, cameraPermission: 'denied' }),
    wayOn: 'view',
  },
  {
    title: failure.camera.missing.title,
    name: 'missing',
    options: () => ({ cameraFile: null }),
    wayOn: 'view',
  },
  {
    title: failure.tracker['bad-features'].title,
    name: 'bad-features',
    damaged: '**/markers/*.{targets,mind}',
    wayOn: 'view',
  },
  {
    title: failure.tracker.network.title,
    name: 'network',
    cut: '**/markers/*.{targets,mind}',
    wayOn: 'view',
  },
  {
    title: failure.model.corrupt.title,
    name: 'corrupt',
    damaged: '**/models/**/*.glb',
    wayOn: 'page',
  },
  {
    title: failure.model.corrupt.title,
    name: 'corrupt',
    damaged: '**/models/textures/*.ktx2',
    wayOn: 'page',
  },
  {
    title: failure.model.network.title,
    name: 'network',
    cut: '**/models/**/*.glb',
    wayOn: 'page',
  },
  {
    title: failure.graphics.off.title,
    name: 'graphics',
    options: () => ({ cameraFile, flags: ['--disable-3d-apis'] }),
    wayOn: 'page',
  },
];

describe('each failure has its own screen in plain words, and a way on', () => {
  it.each(FAULTS)('$name: $title', async (fault) => {
    app = await startFaulty(fault);
    const { page } = app;
    await app.open('/s/thai-hoa/scan');
    await page.getByRole('button', { name: words.scan.allow }).click();
    await page.locator(`[data-failure="${fault.name}"]`).waitFor({ timeout: 60_000 });
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.textContent()).toBe(fault.title);
    await app.screenshot(`failure-${fault.wayOn}-${fault.name}`);
    expect(app.faults.pageErrors).toEqual([]);
    expect(app.faults.foreignRequests).toEqual([]);

    const { view, page: readOn } = failure;
    await page.getByRole('link', { name: fault.wayOn === 'view' ? view : readOn }).click();
    await page.waitForURL(fault.wayOn === 'view' ? '**/s/thai-hoa/view' : '**/s/thai-hoa');
    await page.getByRole('button', { name: words.narration.play }).first().waitFor();
  });
});

async function startFaulty({ options, damaged, cut }: Fault): Promise<RunningApp> {
  const started = await startApp({
    cameraFile,
    ...options?.(),
    // The worker would fetch behind the page's back what is to be damaged here.
    context: { serviceWorkers: 'block' },
  });
  if (damaged !== undefined) {
    await started.page.route(damaged, (route) =>
      route.fulfill({ body: Buffer.from('not what it was'.repeat(40)) }),
    );
  }
  if (cut !== undefined) await started.page.route(cut, (route) => route.abort());
  return started;
}

describe('after a failure', () => {
  it('a denied camera can be replaced by the practice camera without a reload', async () => {
    app = await startApp({ cameraFile, cameraPermission: 'denied' });
    const { page } = app;
    await app.open('/s/thai-hoa/scan');
    await page.getByRole('button', { name: words.scan.allow }).click();
    await page.getByRole('button', { name: failure.practice }).click();
    await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: words.narration.pause, exact: true }).waitFor();
    await app.screenshot('practice-after-denied');
    expect(app.faults.pageErrors).toEqual([]);
  });

  it('a model that came damaged once comes whole at the second try', async () => {
    app = await startFaulty({
      title: '',
      name: 'corrupt',
      damaged: '**/models/**/*.glb',
      wayOn: 'page',
    });
    const { page } = app;
    await app.open('/s/thai-hoa/scan');
    await page.getByRole('button', { name: words.scan.allow }).click();
    await page.locator('[data-failure="corrupt"]').waitFor({ timeout: 60_000 });
    await page.unrouteAll();
    await page.getByRole('button', { name: words.app.retry }).click();
    await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 90_000 });
  });

  it('a picture that the device took away is drawn again', async () => {
    app = await startApp({ context: { serviceWorkers: 'block' } });
    const { page } = app;
    await app.open('/s/thai-hoa/view');
    const loading = page.getByText(words.view.loading);
    await page.locator('.orbit-place canvas').waitFor();
    await loading.waitFor({ state: 'detached', timeout: 60_000 });
    await page.locator('.orbit-place canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('[data-failure="graphics-lost"]').waitFor({ timeout: 20_000 });
    await app.screenshot('failure-page-graphics-lost');
    await page.getByRole('button', { name: words.app.retry }).click();
    await page.locator('.orbit-place canvas').waitFor();
    await loading.waitFor({ state: 'detached', timeout: 60_000 });
    expect(await page.locator('[data-failure]').count()).toBe(0);
    expect(app.faults.pageErrors).toEqual([]);
  });
});
