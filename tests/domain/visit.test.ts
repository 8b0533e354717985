import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextVisit, VISIT_START, type VisitEvent, type VisitState } from '#domain/visit.ts';

const denied = { kind: 'camera', failure: 'denied' } as const;

const STATES = {
  intro: { name: 'intro' },
  asking: { name: 'asking' },
  starting: { name: 'starting' },
  loading: { name: 'loading' },
  searching: { name: 'searching', sinceMs: 1000, hint: 'none' },
  anchored: { name: 'anchored', siteId: 'thai-hoa' },
  held: { name: 'held', siteId: 'thai-hoa', pinned: false },
  pinned: { name: 'held', siteId: 'thai-hoa', pinned: true },
  failed: { name: 'failed', reason: denied },
} as const satisfies Record<string, VisitState>;

const EVENTS = {
  start: { type: 'start' },
  allow: { type: 'allow' },
  'camera-opened': { type: 'camera-opened' },
  loaded: { type: 'loaded', atMs: 1000 },
  tick: { type: 'tick', atMs: 1500 },
  'target-seen': { type: 'target-seen', siteId: 'ngo-mon' },
  'target-lost': { type: 'target-lost' },
  pin: { type: 'pin' },
  unpin: { type: 'unpin', atMs: 1000 },
  fail: { type: 'fail', reason: denied },
  retry: { type: 'retry' },
  leave: { type: 'leave' },
} as const satisfies Record<string, VisitEvent>;

type StateName = keyof typeof STATES;
type EventName = keyof typeof EVENTS;

const ANCHORED_AT_NGO_MON: VisitState = { name: 'anchored', siteId: 'ngo-mon' };

/** Every pair that moves; each pair that is not here must leave the state as it is. */
const MOVES: Record<StateName, Partial<Record<EventName, VisitState>>> = {
  intro: { start: STATES.asking },
  asking: { allow: STATES.starting, fail: STATES.failed },
  starting: { 'camera-opened': STATES.loading, fail: STATES.failed },
  loading: { loaded: STATES.searching, fail: STATES.failed },
  searching: { 'target-seen': ANCHORED_AT_NGO_MON, fail: STATES.failed },
  anchored: { 'target-lost': STATES.held, pin: STATES.pinned, fail: STATES.failed },
  held: { 'target-seen': ANCHORED_AT_NGO_MON, pin: STATES.pinned, fail: STATES.failed },
  pinned: { unpin: STATES.searching, fail: STATES.failed },
  failed: { retry: STATES.starting, fail: STATES.failed },
};

describe('nextVisit', () => {
  for (const [stateName, state] of Object.entries(STATES) as [StateName, VisitState][]) {
    for (const [eventName, event] of Object.entries(EVENTS) as [EventName, VisitEvent][]) {
      const expected = eventName === 'leave' ? VISIT_START : (MOVES[stateName][eventName] ?? state);
      it(`${stateName} + ${eventName} → ${expected.name}`, () => {
        expect(nextVisit(state, event)).toEqual(expected);
      });
    }
  }

  it.each([
    [8_999, 'none'],
    [9_000, 'technique'],
    [20_999, 'technique'],
    [21_000, 'offer-viewer'],
  ] as const)('searching since 1000 ms says at %i ms: %s', (atMs, hint) => {
    expect(nextVisit(STATES.searching, { type: 'tick', atMs })).toEqual({
      name: 'searching',
      sinceMs: 1000,
      hint,
    });
  });

  it('gives the same object back when nothing changes, so that nothing is drawn anew', () => {
    expect(nextVisit(STATES.searching, EVENTS.tick)).toBe(STATES.searching);
    expect(nextVisit(STATES.anchored, EVENTS.start)).toBe(STATES.anchored);
  });

  it('can always be left for the first screen, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(EVENTS))), (events) => {
        const reached = events.reduce<VisitState>(nextVisit, VISIT_START);
        expect(nextVisit(reached, { type: 'leave' })).toEqual(VISIT_START);
      }),
    );
  });

  it('never shows a reconstruction before a sign was seen', () => {
    const withoutSigns = Object.values(EVENTS).filter((event) => event.type !== 'target-seen');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...withoutSigns)), (events) => {
        const reached = events.reduce<VisitState>(nextVisit, VISIT_START);
        expect(['anchored', 'held']).not.toContain(reached.name);
      }),
    );
  });
});
