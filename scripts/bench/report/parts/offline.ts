import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../../browser/launch-browser.ts';
import { startStaticServer } from '../../../serve/static-server.ts';
import {
  keepSite,
  openTimedPage,
  reached,
  VISIT_CPU,
  VISIT_PHONE,
} from '../browser/timed-visit.ts';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';
import { measured } from '../statistics.ts';

const RUNS = 5;
const QUICK_RUNS = 2;

const CONDITIONS = `The site's page was open once, until the device held what the app wants to have there; then the server is closed, and for every run the browser is started anew with the same profile. Chromium, ${VISIT_PHONE.width}×${VISIT_PHONE.height}, processor ${VISIT_CPU} times slower (the page's own thread), from the beginning of the navigation. WebGL prepares everything and draws no triangle, as a phone's chip would draw them.`;

type ColdStart = { readable: number; tappable: number; viewer: number };

const NAMES: Record<keyof ColdStart, string> = {
  readable: "the site's page can be read",
  tappable: '"Start" answers',
  viewer: 'the model stands in the viewer',
};

/** How soon the app is there with no network and a browser that was just started. */
export const OFFLINE: BenchPart = {
  id: 'offline',
  title: 'Cold start without a network',
  async measure({ build, isQuick, tell }: BenchRun) {
    const profile = await mkdtemp(join(tmpdir(), 'hue-hien-bench-'));
    try {
      const origin = await keepOnDevice(profile, await build());
      const starts: ColdStart[] = [];
      for (let run = 0; run < (isQuick ? QUICK_RUNS : RUNS); run += 1) {
        const start = await coldStart(profile, origin);
        starts.push(start);
        tell(
          `read after ${start.readable.toFixed(0)} ms, model after ${start.viewer.toFixed(0)} ms`,
        );
      }
      return { conditions: CONDITIONS, plots: ['cold-start'], figures: figuresOf(starts) };
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
};

/** Fills the device from a server that is gone afterwards; returns its origin. */
async function keepOnDevice(profile: string, build: string): Promise<string> {
  const server = await startStaticServer({ root: build });
  try {
    const browser = await launchBrowser({ profile, context: PHONE });
    try {
      await keepSite(browser.context, server.origin);
    } finally {
      await browser.close();
    }
    return server.origin;
  } finally {
    await server.close();
  }
}

const PHONE = { viewport: VISIT_PHONE, locale: 'vi-VN' };

async function coldStart(profile: string, origin: string): Promise<ColdStart> {
  const browser = await launchBrowser({ profile, context: PHONE });
  try {
    const site = await openTimedPage(browser.context);
    await site.goto(`${origin}/s/thai-hoa`, { waitUntil: 'commit' });
    const { readable = Number.NaN, tappable = Number.NaN } = await reached(site, [
      'readable',
      'tappable',
    ]);
    await site.close();
    const view = await openTimedPage(browser.context);
    await view.goto(`${origin}/s/thai-hoa/view`, { waitUntil: 'commit' });
    const { viewer = Number.NaN } = await reached(view, ['viewer']);
    return { readable, tappable, viewer };
  } finally {
    await browser.close();
  }
}

function figuresOf(starts: readonly ColdStart[]): Figure[] {
  return (Object.keys(NAMES) as (keyof ColdStart)[]).map((key) => ({
    id: `cold-start/${key}`,
    name: NAMES[key],
    unit: 'ms',
    ...measured(starts.map((start) => start[key])),
    better: 'less',
  }));
}
