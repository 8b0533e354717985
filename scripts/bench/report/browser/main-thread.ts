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
  args: { data?: { message?: string } };
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
  await page.waitForTimeout(forMs);
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return read(events);
}

function read(events: readonly TraceEvent[]): MainThread {
  const callbacks = events.filter(({ name, tdur }) => name === 'FireAnimationFrame' && tdur);
  const [first] = callbacks;
  const own = (event: TraceEvent) => event.pid === first?.pid && event.tid === first.tid;
  const marks = events.filter(
    (event) => own(event) && event.name === 'TimeStamp' && event.args.data?.message === 'drawn',
  );
  const isDrawn = ({ ts, dur = 0 }: TraceEvent) =>
    marks.some((mark) => mark.ts >= ts && mark.ts <= ts + dur);
  const ms = ({ tdur = 0 }: TraceEvent) => tdur / 1_000;
  return {
    frames: callbacks.filter(own).map(ms),
    drawnFrames: callbacks.filter((event) => own(event) && isDrawn(event)).map(ms),
    tasks: events.filter((event) => own(event) && event.name === 'RunTask').map(ms),
  };
}
