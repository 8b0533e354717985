import { describe, expect, it } from 'vitest';
import { DeviceGravity } from '#adapters/device/device-gravity.ts';
import type { OrientationPlatform } from '#adapters/device/orientation-platform.ts';
import { ScriptedGravity } from '#adapters/device/scripted-gravity.ts';

function sensor(given: Partial<OrientationPlatform> = {}) {
  const events = new EventTarget();
  const gravity = new DeviceGravity({
    ask: () => Promise.resolve(true),
    events,
    screenAngle: () => 0,
    ...given,
  });
  const turn = (beta: number | null, gamma: number | null) =>
    events.dispatchEvent(Object.assign(new Event('deviceorientation'), { beta, gamma }));
  return { gravity, turn };
}

describe('DeviceGravity', () => {
  it('knows nothing before the first measurement and after it was stopped', async () => {
    const { gravity, turn } = sensor();
    expect(await gravity.start()).toBe(true);
    expect(gravity.up()).toBeNull();
    turn(0, 0);
    expect(gravity.up()?.[2]).toBe(1);
    gravity.stop();
    turn(0, 0);
    expect(gravity.up()).toBeNull();
  });

  it('takes the turn of the screen into account', async () => {
    const { gravity, turn } = sensor({ screenAngle: () => 90 });
    await gravity.start();
    turn(0, -90);
    expect(gravity.up()?.[1]).toBeCloseTo(1, 9);
  });

  it('does not believe a laptop without sensors', async () => {
    const { gravity, turn } = sensor();
    await gravity.start();
    turn(null, null);
    expect(gravity.up()).toBeNull();
  });

  it.each([true, false])('asks and goes by the answer: %s', async (started) => {
    const { gravity, turn } = sensor({ ask: () => Promise.resolve(started) });
    expect(await gravity.start()).toBe(started);
    turn(0, 0);
    expect(gravity.up() !== null).toBe(started);
  });

  it('takes a missing sensor for no', async () => {
    expect(await sensor({ ask: null }).gravity.start()).toBe(false);
  });

  it('does not listen when it was stopped while the person was being asked', async () => {
    let answer: (allowed: boolean) => void = () => {};
    const { gravity, turn } = sensor({ ask: () => new Promise((resolve) => (answer = resolve)) });
    const starting = gravity.start();
    gravity.stop();
    answer(true);
    expect(await starting).toBe(false);
    turn(0, 0);
    expect(gravity.up()).toBeNull();
  });
});

describe('ScriptedGravity', () => {
  it('says what it is told while it runs', async () => {
    const gravity = new ScriptedGravity([0, 1, 0]);
    expect(gravity.up()).toBeNull();
    expect(await gravity.start()).toBe(true);
    expect(gravity.up()).toEqual([0, 1, 0]);
    gravity.stop();
    expect(gravity.up()).toBeNull();
  });

  it('is refused when it has nothing to tell', async () => {
    expect(await new ScriptedGravity(null).start()).toBe(false);
  });
});
