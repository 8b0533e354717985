import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DIRECT_FEED, type EngineModule, engineStarter } from '../trackers/engine-tracker.ts';
import type { BenchHost } from './bench-host.ts';
import { BenchSession } from './bench-session.ts';
import { loadSign } from './load-sign.ts';

/** Runs the engine in this process, from a module's file: nothing but `process` is measured. */
export function nodeHost(engineFile: string, hasClock: boolean): BenchHost {
  const load = async () => (await import(pathToFileURL(resolve(engineFile)).href)) as EngineModule;
  const time = hasClock ? { clock: () => performance.now() } : {};
  const session = new BenchSession(
    {
      engine: engineStarter(load, { kernels: 'wasm', ...time }, DIRECT_FEED),
      'engine-typescript': engineStarter(load, { kernels: 'typescript', ...time }, DIRECT_FEED),
    },
    loadSign,
  );
  return {
    place: `Node ${process.versions.node}`,
    codeBytes: {},
    open: (scenario) => session.open(scenario),
    start: (tracker, scenario) => session.start(tracker, scenario),
    filmPiece: async (from, to) => session.filmPiece(from, to),
    track: (tracker, laterMs) => session.track(tracker, laterMs),
    memory: async () => {
      collectGarbage();
      const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
      return { heapUsed, arrayBuffers, rss };
    },
    end: async () => session.close(),
  };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
