import { expect, it } from 'vitest';
import { createVisitTrace, TRACE_LENGTH, type TraceEntry } from '#state/visit-trace.ts';

function entry(timeMs: number): TraceEntry {
  return {
    timeMs,
    state: 'searching',
    siteId: null,
    modelView: null,
    intrinsics: { fx: 1, fy: 1, cx: 0, cy: 0, width: 1, height: 1 },
    trackMs: 1,
    work: null,
  };
}

it('keeps the newest entries in one array that stays the same', () => {
  const trace = createVisitTrace();
  const { entries } = trace;
  for (let time = 0; time <= TRACE_LENGTH; time++) trace.add(entry(time));
  expect(trace.entries).toBe(entries);
  expect(entries.length).toBe(TRACE_LENGTH);
  expect(entries[0]?.timeMs).toBe(1);
  expect(entries.at(-1)?.timeMs).toBe(TRACE_LENGTH);
});

it('keeps what was drawn beside it, as long', () => {
  const trace = createVisitTrace();
  const drawn = (timeMs: number) => ({ timeMs, pictureTimeMs: timeMs, modelView: [] });
  for (let time = 0; time <= TRACE_LENGTH; time++) trace.addDrawn(drawn(time));
  expect(trace.drawn.length).toBe(TRACE_LENGTH);
  expect(trace.drawn[0]?.timeMs).toBe(1);
  expect(trace.entries).toEqual([]);
});
