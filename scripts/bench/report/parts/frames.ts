import { launchBrowser } from '../../../browser/launch-browser.ts';
import { startStaticServer } from '../../../serve/static-server.ts';
import { quantile } from '../../tracking/metrics/statistics.ts';
import { cameraFilm } from '../browser/camera-film.ts';
import {
  COMPILE_SOON,
  FRAME_COST_PHONE,
  FRAME_COST_THROTTLE,
  frameCostScript,
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

const CONDITIONS = `At the sign of thai-hoa, the reconstruction standing, Chromium, ${FRAME_COST_PHONE.width}×${FRAME_COST_PHONE.height}, processor ${FRAME_COST_THROTTLE} times slower, after a thousand frames, over ${RECORDED_MS / 1_000} s: the page's own thread in processor time, so that other programs count for little. WebGL draws no triangle, as a phone's chip would draw them. Each run is a browser of its own.`;

type Told = {
  id: string;
  name: string;
  of: (recorded: MainThread) => number | null;
  limitMs?: number;
};

const TOLD: readonly Told[] = [
  ...[50, 90, 95, 99].map(
    (share): Told => ({
      id: `script-of-a-drawn-frame/${share}`,
      name: `${share === 50 ? 'median' : `${share} %`} of the frames below`,
      of: ({ drawnFrames }) => quantile(drawnFrames, share / 100),
      ...(share === 95 && { limitMs: 6 }),
    }),
  ),
  {
    id: 'script-of-any-frame/95',
    name: 'frames without a scene too, 95 % below',
    of: ({ frames }) => quantile(frames, 0.95),
  },
  {
    id: 'longest-task/ms',
    name: 'longest task of any kind',
    of: ({ tasks }) => quantile(tasks, 1),
    limitMs: 100,
  },
];

/** What a frame at the sign costs the page's own thread. */
export const FRAMES: BenchPart = {
  id: 'frames',
  title: 'Frame cost',
  async measure({ root, build, isQuick, tell }: BenchRun) {
    const server = await startStaticServer({ root: await build() });
    try {
      const cameraFile = await cameraFilm(root, 'thai-hoa');
      const recorded: MainThread[] = [];
      for (let run = 0; run < (isQuick ? 1 : RUNS); run += 1) {
        const now = await recordAtSign(server.origin, cameraFile);
        recorded.push(now);
        tell(
          `${now.drawnFrames.length} frames, 95 % below ${quantile(now.drawnFrames, 0.95)?.toFixed(2)} ms`,
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

async function recordAtSign(origin: string, cameraFile: string): Promise<MainThread> {
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
    await session.send('Emulation.setCPUThrottlingRate', { rate: FRAME_COST_THROTTLE });
    await warmUp(page);
    return await recordMainThread(page, session, RECORDED_MS);
  } finally {
    await browser.close();
  }
}

function figureOf({ id, name, of, limitMs }: Told, recorded: readonly MainThread[]): Figure[] {
  const values = recorded.flatMap((one) => of(one) ?? []);
  if (values.length === 0) return [];
  const figure = { id, name, unit: 'ms', ...measured(values), better: 'less' } as const;
  if (limitMs === undefined) return [figure];
  return [{ ...figure, budget: { limit: limitMs, kind: 'most', source: SOURCE } }];
}
