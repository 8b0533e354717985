import { useEffect, useState } from 'react';
import type { FrameWork } from '#domain/ports/image-tracker.ts';
import type { TraceEntry, VisitTrace } from '#state/visit-trace.ts';

const REFRESH_MS = 250;
const WINDOW_MS = 2000;

/** What the tracker does, for developers: frames a second, milliseconds, state, pose. */
export function TracePanel({ trace }: { trace: VisitTrace }) {
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setInterval(() => setText(summarise(trace)), REFRESH_MS);
    return () => clearInterval(timer);
  }, [trace]);
  return (
    <pre className="trace" aria-hidden="true">
      {text}
    </pre>
  );
}

function summarise({ entries }: VisitTrace): string {
  const last = entries.at(-1);
  if (last === undefined) return 'no frame yet';
  const recent = entries.filter((entry) => last.timeMs - entry.timeMs < WINDOW_MS);
  const first = recent[0] ?? last;
  const spanMs = Math.max(1, last.timeMs - first.timeMs);
  const framesPerSecond = ((recent.length - 1) * 1000) / spanMs;
  const trackMs = recent.reduce((sum, entry) => sum + entry.trackMs, 0) / recent.length;
  const position = last.modelView
    ?.slice(12, 15)
    .map((metres) => metres.toFixed(3))
    .join(' ');
  return [
    `${framesPerSecond.toFixed(1)} fps  ${trackMs.toFixed(1)} ms`,
    `${last.state}  ${last.siteId ?? '–'}`,
    `${position ?? 'no pose'} m`,
    `${last.intrinsics.width}×${last.intrinsics.height}  f ${last.intrinsics.fx.toFixed(0)}`,
    last.work === null ? '' : describeWork(recent, last.work),
  ].join('\n');
}

/** Tracker and way of the frames, the size at which they are looked at, and what they cost the page and their reader. */
function describeWork(recent: readonly TraceEntry[], last: FrameWork): string {
  const meanMs = (of: (work: FrameWork) => number) =>
    recent.reduce((sum, { work }) => sum + (work === null ? 0 : of(work)), 0) / recent.length;
  const page = meanMs((work) => work.pageMs).toFixed(2);
  const read = meanMs((work) => work.readMs).toFixed(1);
  return `${last.tracker} ${last.way} ${last.width}×${last.height}  page ${page} read ${read} ms`;
}
