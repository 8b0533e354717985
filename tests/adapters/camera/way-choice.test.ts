import { describe, expect, it } from 'vitest';
import type { FrameWay } from '#adapters/camera/frame-parcel.ts';
import { type RememberedWay, WayChoice } from '#adapters/camera/way-choice.ts';

const ALL: readonly FrameWay[] = ['copy', 'draw', 'bitmap', 'readback'];

/** Lets frames through, each way at its cost, until a way is settled on; returns what was tried. */
function run(
  choice: WayChoice,
  remembered: RememberedWay,
  readMs: Partial<Record<FrameWay, number>>,
) {
  const tried: FrameWay[] = [];
  while (remembered.way === null && tried.length < 100) {
    const { way } = choice;
    if (way === null) break;
    tried.push(way);
    const cost = readMs[way];
    if (cost === undefined) choice.strike(way);
    else choice.note(way, { pageMs: 0, readMs: cost });
  }
  return tried;
}

describe('WayChoice', () => {
  it('tries each way some times and stays with the cheapest', () => {
    const remembered: RememberedWay = { way: null };
    const choice = new WayChoice(ALL, remembered);
    const tried = run(choice, remembered, { copy: 7, draw: 6, bitmap: 9, readback: 1 });
    expect(new Set(tried)).toEqual(new Set(['copy', 'draw', 'bitmap']));
    expect(tried.length).toBe(12);
    expect(choice.way).toBe('draw');
  });

  it('does not hold the first frame against a way, in which everything is set up', () => {
    const remembered: RememberedWay = { way: null };
    const choice = new WayChoice(['copy', 'draw'], remembered);
    for (const readMs of [90, 5, 5, 5]) choice.note('copy', { pageMs: 0, readMs });
    for (const readMs of [6, 6, 6, 6]) choice.note('draw', { pageMs: 0, readMs });
    expect(remembered.way).toBe('copy');
  });

  it('counts time on the page for more than time in the worker', () => {
    const remembered: RememberedWay = { way: null };
    const choice = new WayChoice(['copy', 'bitmap'], remembered);
    for (let i = 0; i < 4; i++) choice.note('copy', { pageMs: 0.2, readMs: 5 });
    for (let i = 0; i < 4; i++) choice.note('bitmap', { pageMs: 2, readMs: 1 });
    expect(choice.way).toBe('copy');
  });

  it('reads on the page only when all else is dear, or fails', () => {
    const dear: RememberedWay = { way: null };
    run(new WayChoice(ALL, dear), dear, { copy: 40, draw: 50, bitmap: 60, readback: 20 });
    expect(dear.way).toBe('readback');
    const failing: RememberedWay = { way: null };
    run(new WayChoice(ALL, failing), failing, { readback: 20 });
    expect(failing.way).toBe('readback');
  });

  it('has no way left when all fail', () => {
    const remembered: RememberedWay = { way: null };
    const choice = new WayChoice(ALL, remembered);
    expect(run(choice, remembered, {})).toEqual(ALL);
    expect(choice.way).toBeNull();
  });

  it('tries no further once a way is good enough', () => {
    const remembered: RememberedWay = { way: null };
    const choice = new WayChoice(ALL, remembered);
    expect(run(choice, remembered, { copy: 3 }).length).toBe(4);
    expect(choice.way).toBe('copy');
    expect(choice.isSettled).toBe(true);
  });

  it('tries a way that is offered later, and goes back to the best when that is dearer', () => {
    const remembered: RememberedWay = { way: null };
    const choice = new WayChoice(ALL, remembered);
    run(choice, remembered, { copy: 3 });
    choice.offer('track');
    expect(choice.isSettled).toBe(false);
    expect(run(choice, remembered, { track: 8 })).toEqual(['track', 'track', 'track', 'track']);
    expect(choice.way).toBe('copy');
  });

  it('waits for a remembered way that is not possible yet', () => {
    const remembered: RememberedWay = { way: 'track' };
    const choice = new WayChoice(ALL, remembered);
    expect([choice.way, choice.isSettled]).toEqual(['copy', false]);
    for (let i = 0; i < 9; i++) choice.note('copy', { pageMs: 0, readMs: 1 });
    choice.offer('track');
    expect([choice.way, choice.isSettled]).toEqual(['track', true]);
    choice.strike('track');
    choice.note('copy', { pageMs: 0, readMs: 1 });
    expect([choice.way, choice.isSettled]).toEqual(['copy', true]);
  });

  it('is patient with a way that has worked, as when a phone is being turned', () => {
    const choice = new WayChoice(ALL, { way: null });
    choice.miss('copy');
    choice.miss('copy');
    expect(choice.way).toBe('draw');
    choice.note('draw', { pageMs: 0, readMs: 9 });
    for (let i = 0; i < 9; i++) choice.miss('draw');
    expect(choice.way).toBe('draw');
    choice.note('draw', { pageMs: 0, readMs: 9 });
    for (let i = 0; i < 10; i++) choice.miss('draw');
    expect(choice.way).toBe('bitmap');
  });

  it('takes the way that was remembered at once, and looks for another when that fails', () => {
    const remembered: RememberedWay = { way: 'draw' };
    const choice = new WayChoice(ALL, remembered);
    expect(choice.way).toBe('draw');
    choice.strike('draw');
    expect(choice.way).toBe('copy');
    expect(new WayChoice(['readback'], { way: 'copy' }).way).toBe('readback');
  });
});
