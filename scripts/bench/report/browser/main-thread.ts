import type { CDPSession, Page } from 'playwright-core';

/** An event of the browser's own record; times are microseconds, `tdur` is the processor time of its thread. */
type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { message?: string; functionName?: string; url?: string } };
};

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** What the page's own thread did, in milliseconds of processor time: another program's work does not count. */
export type MainThread = {
  /** Script in the callbacks of each display frame. */
  frames: number[];
  /** Of those the ones in which a scene was drawn. */
  drawnFrames: number[];
  /** Every task, script or not. */
  tasks: number[];
  /** What the longest of them was busy with, for a reader who wonders. */
  longest: string;
};

/** Records the page for so long. */
export async function recordMainThread(
  page: Page,
  session: CDPSession,
  forMs: number,
): Promise<MainThread> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  const markedMs = await markTheTime(page);
  await page.waitForTimeout(forMs);
  const drawnAtMs = await page.evaluate(() => Array.from(globalThis.drawnAtMs));
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return read(events, markedMs, drawnAtMs);
}

/** Parts of a task that are told of. */
const MOST_INSIDE = 6;

const MARK = 'the page and the record meet';

/** Leaves a mark in the record; returns its time on the page's clock, milliseconds. */
function markTheTime(page: Page): Promise<number> {
  return page.evaluate((mark) => {
    console.timeStamp(mark);
    return performance.now();
  }, MARK);
}

function read(
  events: readonly TraceEvent[],
  markedMs: number,
  drawnAtMs: readonly number[],
): MainThread {
  const mark = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === MARK);
  if (mark === undefined) throw new Error('the record does not know the page’s clock');
  const own = ({ pid, tid }: TraceEvent) => pid === mark.pid && tid === mark.tid;
  const drawnAt = drawnAtMs.map((ms) => mark.ts + (ms - markedMs) * 1_000);
  const isDrawn = ({ ts, dur = 0 }: TraceEvent) => drawnAt.some((at) => at >= ts && at <= ts + dur);
  const ms = ({ tdur = 0 }: TraceEvent) => tdur / 1_000;
  const frames = events.filter(
    (event) => own(event) && event.name === 'FireAnimationFrame' && event.tdur,
  );
  const tasks = events.filter((event) => own(event) && event.name === 'RunTask');
  return {
    frames: frames.map(ms),
    drawnFrames: frames.filter(isDrawn).map(ms),
    tasks: tasks.map(ms),
    longest: describeLongest(tasks, events.filter(own)),
  };
}

/** The longest task and the longest of what ran in it, milliseconds of processor time and of the clock. */
function describeLongest(tasks: readonly TraceEvent[], events: readonly TraceEvent[]): string {
  const [longest] = longestFirst(tasks);
  if (longest === undefined) return 'no task';
  const end = longest.ts + (longest.dur ?? 0);
  const inside = events.filter(
    ({ name, ts, dur = 0 }) => name !== 'RunTask' && ts >= longest.ts && ts + dur <= end,
  );
  return [longest, ...longestFirst(inside).slice(0, MOST_INSIDE)].map(describe).join(', ');
}

function longestFirst(events: readonly TraceEvent[]): TraceEvent[] {
  return events.toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
}

function describe({ name, dur = 0, tdur = 0, args: { data } }: TraceEvent): string {
  const what = [name, data?.functionName, data?.url].filter(Boolean).join(' ');
  return `${what} ${(tdur / 1_000).toFixed(1)} ms (clock ${(dur / 1_000).toFixed(1)})`;
}
