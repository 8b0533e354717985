import { launchBrowser } from '../../../browser/launch-browser.ts';
import { startStaticServer } from '../../../serve/static-server.ts';
import { quantile } from '../../tracking/metrics/statistics.ts';
import { cameraFilm } from '../browser/camera-film.ts';
import {
  COMPILE_SOON,
  FRAME_COST_PHONE,
  FRAME_COST_THROTTLE,
  frameCostScript,
  setThrottle,
  toTheSign,
  warmUp,
} from '../browser/frame-cost.ts';
import { type MainThread, recordMainThread } from '../browser/main-thread.ts';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';
import { measured } from '../statistics.ts';

const RUNS = 3;
const RECORDED_MS = 20_000;
const SOURCE = 'tests/full/frame-cost.test.ts';

const CONDITIONS = `At the sign of thai-hoa, the reconstruction standing, Chromium, ${FRAME_COST_PHONE.width}×${FRAME_COST_PHONE.height}, after a thousand frames, over ${RECORDED_MS / 1_000} s: the page's own thread in processor time, so that other programs count for little. "Times ${FRAME_COST_THROTTLE}": measured at full speed and multiplied. "Throttled": under the browser's own throttle of ${FRAME_COST_THROTTLE}, which stops the thread in bursts by the clock on the wall and so counts each wait for a core several times; tracker, camera and software renderer, which have cores and a chip of their own on a phone, are kept off the page's core (on Linux). WebGL draws no triangle, as a phone's chip would draw them. Each run is a browser of its own.`;

/** One browser at the sign. */
type AtSign = { full: MainThread; throttled: MainThread };

type Told = {
  id: string;
  name: string;
  of: (recorded: AtSign) => number | null;
  limitMs?: number;
};

const SHARES = [50, 90, 95, 99];
const below = (share: number) => `${share === 50 ? 'median' : `${share} %`} of the frames below`;

const TOLD: readonly Told[] = [
  ...SHARES.map(
    (share): Told => ({
      id: `script-of-a-drawn-frame/${share}`,
      name: `times ${FRAME_COST_THROTTLE}: ${below(share)}`,
      of: ({ full }) => timesThrottle(quantile(full.drawnFrames, share / 100)),
      ...(share === 99 && { limitMs: 6 }),
    }),
  ),
  ...SHARES.map(
    (share): Told => ({
      id: `throttled-script-of-a-drawn-frame/${share}`,
      name: `throttled: ${below(share)}`,
      of: ({ throttled }) => quantile(throttled.drawnFrames, share / 100),
      ...(share === 95 && { limitMs: 6 }),
    }),
  ),
  {
    id: 'longest-task/ms',
    name: 'throttled: longest task of any kind',
    of: ({ throttled }) => quantile(throttled.tasks, 1),
    limitMs: 100,
  },
];

function timesThrottle(ms: number | null): number | null {
  return ms === null ? null : ms * FRAME_COST_THROTTLE;
}

/** What a frame at the sign costs the page's own thread. */
export const FRAMES: BenchPart = {
  id: 'frames',
  title: 'Frame cost',
  async measure({ root, build, isQuick, tell }: BenchRun) {
    const server = await startStaticServer({ root: await build() });
    try {
      const cameraFile = await cameraFilm(root, 'thai-hoa');
      const recorded: AtSign[] = [];
      for (let run = 0; run < (isQuick ? 1 : RUNS); run += 1) {
        const now = await recordAtSign(server.origin, cameraFile);
        recorded.push(now);
        tell(
          `${now.full.drawnFrames.length} frames, 99 % below ${quantile(now.full.drawnFrames, 0.99)?.toFixed(2)} ms at full speed; longest task when throttled: ${now.throttled.longest}`,
        );
      }
      return {
        conditions: CONDITIONS,
        plots: ['script-of-a-drawn-frame'],
        figures: TOLD.flatMap((told) => figureOf(told, recorded)),
      };
    } finally {
      await server.close();
    }
  },
};

async function recordAtSign(origin: string, cameraFile: string): Promise<AtSign> {
  const browser = await launchBrowser({
    cameraFile,
    flags: [COMPILE_SOON],
    context: { viewport: FRAME_COST_PHONE, locale: 'vi-VN' },
  });
  try {
    const page = await browser.context.newPage();
    await page.addInitScript({ content: await frameCostScript() });
    await page.goto(`${origin}/s/thai-hoa/scan`);
    const session = await toTheSign(page);
    await setThrottle(session, FRAME_COST_THROTTLE);
    await warmUp(page);
    const throttled = await recordMainThread(page, session, RECORDED_MS);
    await setThrottle(session, 1);
    return { throttled, full: await recordMainThread(page, session, RECORDED_MS) };
  } finally {
    await browser.close();
  }
}

function figureOf({ id, name, of, limitMs }: Told, recorded: readonly AtSign[]): Figure[] {
  const values = recorded.flatMap((one) => of(one) ?? []);
  if (values.length === 0) return [];
  const figure = { id, name, unit: 'ms', ...measured(values), better: 'less' } as const;
  if (limitMs === undefined) return [figure];
  return [{ ...figure, budget: { limit: limitMs, kind: 'most', source: SOURCE } }];
}
