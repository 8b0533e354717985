import { describe, expect, it } from 'vitest';
import { TrackClock } from '#adapters/camera/track-clock.ts';

/** A sample that differs from every other one by much, in `spoilt` of its 64 points off by one grey level. */
function picture(index: number, spoilt = 0): Uint8Array {
  return Uint8Array.from(
    { length: 64 },
    (_, i) => ((i * 7 + index * 3) % 250) + (i < spoilt ? 1 : 0),
  );
}

function clockWithTrack(): TrackClock {
  const clock = new TrackClock();
  for (let i = 0; i < 5; i++) clock.noteTrack(picture(i), 9_000 + i * 33);
  return clock;
}

describe('TrackClock', () => {
  it('is set by one shown frame that is a copy of the track’s', () => {
    const clock = clockWithTrack();
    expect([clock.isSet, clock.isWanting]).toEqual([false, true]);
    expect(clock.captureMs(9_000)).toBeNull();
    clock.noteShown(picture(1), 133.1);
    expect([clock.isSet, clock.isWanting]).toEqual([true, false]);
    expect(clock.captureMs(9_132)).toBeCloseTo(232.1, 9);
  });

  it('is set by two that are nearly copies and tell the same', () => {
    const clock = clockWithTrack();
    clock.noteShown(picture(1, 8), 133);
    expect(clock.isSet).toBe(false);
    // One that contradicts.
    clock.noteShown(picture(2, 8), 133);
    expect(clock.isSet).toBe(false);
    clock.noteShown(picture(3, 8), 166.1);
    expect(clock.captureMs(9_132)).toBeCloseTo(199.1, 9);
  });

  it('learns nothing from a picture that stands still, or was never in the track', () => {
    const still = new TrackClock();
    for (let i = 0; i < 5; i++) still.noteTrack(picture(0), 9_000 + i * 33);
    const strange = new TrackClock();
    for (let i = 0; i < 5; i++) strange.noteTrack(picture(i), 9_000 + i * 33);
    for (let i = 0; i < 5; i++) {
      still.noteShown(picture(0), 100 + i * 33);
      strange.noteShown(picture(20 + i), 100 + i * 33);
    }
    expect([still.isSet, strange.isSet]).toEqual([false, false]);
  });

  it('gives up in the end', () => {
    const clock = new TrackClock();
    for (let i = 0; i < 60; i++) clock.noteShown(picture(0), i);
    expect(clock.isWanting).toBe(false);
  });
});
