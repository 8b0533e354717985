import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createScriptedWake } from '#adapters/device/scripted-wake.ts';
import type { VisitState } from '#domain/visit.ts';
import { linkScreenWake } from '#state/wake-link.ts';

function setUp() {
  const visit = createStore<{ visit: VisitState }>(() => ({ visit: { name: 'intro' } }));
  const narration = createStore<{ status: string }>(() => ({ status: 'idle' }));
  const screen = createScriptedWake();
  const link = linkScreenWake(narration, screen);
  link.follow(visit);
  return { visit, narration, screen, end: link.end };
}

it('keeps the screen on from the opening of the camera to its end', () => {
  const { visit, screen } = setUp();
  const isHeld = (state: VisitState) => {
    visit.setState({ visit: state });
    return screen.isHeld;
  };
  expect(isHeld({ name: 'asking' })).toBe(false);
  expect(isHeld({ name: 'starting' })).toBe(true);
  expect(isHeld({ name: 'anchored', siteId: 'thai-hoa' })).toBe(true);
  expect(isHeld({ name: 'held', siteId: 'thai-hoa', pinned: true })).toBe(true);
  expect(isHeld({ name: 'failed', reason: { kind: 'camera', failure: 'ended' } })).toBe(false);
});

it('keeps the screen on while the story is told, camera or not', () => {
  const { narration, screen } = setUp();
  narration.setState({ status: 'playing' });
  expect(screen.isHeld).toBe(true);
  narration.setState({ status: 'paused' });
  expect(screen.isHeld).toBe(false);
});

it('lets go when the link ends, and follows nothing any more', () => {
  const { narration, screen, end } = setUp();
  narration.setState({ status: 'playing' });
  end();
  expect(screen.isHeld).toBe(false);
  narration.setState({ status: 'finished' });
  narration.setState({ status: 'playing' });
  expect(screen.isHeld).toBe(false);
});
