import { launchBrowser } from '../../../browser/launch-browser.ts';
import { FAST_4G, SLOW_4G } from '../../../browser/throttle.ts';
import { startStaticServer } from '../../../serve/static-server.ts';
import { type LineSpeed, openSlowLine, type SlowLine } from '../browser/slow-line.ts';
import { cameraFilm } from '../browser/camera-film.ts';
import {
  keepSite,
  timeVisit,
  VISIT_CPU,
  VISIT_PHONE,
  type VisitTimes,
} from '../browser/timed-visit.ts';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';
import { measured } from '../statistics.ts';

const NETWORKS = [
  { id: 'slow-4g', name: 'slow 4G', speed: SLOW_4G, runs: 5, isQuick: true },
  { id: 'fast-4g', name: 'fast 4G', speed: FAST_4G, runs: 3, isQuick: false },
] as const;

/** From tests/e2e/first-load.test.ts. */
const READABLE_WITHIN_MS = 3_000;

const NAMES: Record<keyof VisitTimes, string> = {
  readableMs: 'title can be read',
  largestMs: 'largest thing is painted',
  tappableMs: '"Start" answers',
  anchoredMs: 'stands on the sign',
  afterAllowMs: 'of it, after "Allow"',
  fetchedBytes: 'fetched until then',
};

const KEYS = Object.keys(NAMES) as (keyof VisitTimes)[];

/** From the code on the sign to words that can be read and a reconstruction that stands, cold and warm. */
export const START: BenchPart = {
  id: 'start',
  title: 'Start',
  async measure({ root, build, isQuick, tell }: BenchRun) {
    const server = await startStaticServer({ root: await build() });
    const line = await openSlowLine(server.port);
    const cameraFile = await cameraFilm(root, 'thai-hoa');
    const figures: Figure[] = [];
    const faults: string[] = [];
    try {
      for (const { id, name, speed, runs, isQuick: inQuick } of NETWORKS) {
        if (isQuick && !inQuick) continue;
        const times: Record<'cold' | 'warm', VisitTimes[]> = { cold: [], warm: [] };
        for (let run = 0; run < (isQuick ? 1 : runs); run += 1) {
          try {
            const { cold, warm } = await coldAndWarm(line, cameraFile, speed);
            times.cold.push(cold);
            times.warm.push(warm);
            tell(
              `${name}: read after ${cold.readableMs.toFixed(0)} ms, stands after ${(cold.anchoredMs / 1_000).toFixed(1)} s, again after ${(warm.anchoredMs / 1_000).toFixed(1)} s`,
            );
          } catch (error) {
            faults.push(`${name}, run ${run + 1}: ${String(error).split('\n')[0]}`);
          }
        }
        for (const kind of ['cold', 'warm'] as const) {
          figures.push(...KEYS.flatMap((key) => figureOf({ id, name, kind, key }, times[kind])));
        }
      }
    } finally {
      await line.close();
      await server.close();
    }
    const plots = NETWORKS.flatMap(({ id }) => [`${id}-cold`, `${id}-warm`]);
    return { conditions: CONDITIONS, figures, faults, plots };
  },
};

const CONDITIONS = `The page of thai-hoa in Chromium, ${VISIT_PHONE.width}×${VISIT_PHONE.height}, from the beginning of the navigation; processor ${VISIT_CPU} times slower (the page's own thread; workers run at full speed), and everything from the server comes over one slow line, workers' fetches too, at the network panel's figures: slow 4G ${speedWords(SLOW_4G)}, fast 4G ${speedWords(FAST_4G)}. A fake camera shows the printed sign; "Start" and "Allow" are tapped as soon as they answer, and what a tap was late is taken off. WebGL prepares everything and draws no triangle, as a phone's chip would draw them. Cold: a new profile. Warm: the second visit, in a browser that holds what the first wanted to have there.`;

function speedWords({ downloadThroughput, latency }: LineSpeed): string {
  return `${((downloadThroughput * 8) / 1_000_000).toFixed(2)} Mbit/s and ${latency.toFixed(0)} ms`;
}

async function coldAndWarm(
  line: SlowLine,
  cameraFile: string,
  speed: LineSpeed,
): Promise<{ cold: VisitTimes; warm: VisitTimes }> {
  const browser = await launchBrowser({
    cameraFile,
    context: { viewport: VISIT_PHONE, locale: 'vi-VN' },
  });
  try {
    const cold = await timeVisit(browser.context, line, speed);
    await keepSite(browser.context, line.origin);
    return { cold, warm: await timeVisit(browser.context, line, speed) };
  } finally {
    await browser.close();
  }
}

type Which = { id: string; name: string; kind: 'cold' | 'warm'; key: keyof VisitTimes };

function figureOf({ id, name, kind, key }: Which, times: readonly VisitTimes[]): Figure[] {
  if (times.length === 0) return [];
  const isPromised = key === 'readableMs' && kind === 'cold' && id === 'slow-4g';
  return [
    {
      id: `${id}-${kind}/${key}`,
      name: `${name}, ${kind}: ${NAMES[key]}`,
      unit: key === 'fetchedBytes' ? 'bytes' : 'ms',
      ...measured(times.map((time) => time[key])),
      better: 'less',
      ...(isPromised && {
        budget: {
          limit: READABLE_WITHIN_MS,
          kind: 'most',
          source: 'tests/e2e/first-load.test.ts',
        },
      }),
    },
  ];
}
