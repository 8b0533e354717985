import { describe, expect, it } from 'vitest';
import { DeviceOrientation, type RotationSensor } from '#adapters/device/device-orientation.ts';
import type { Quaternion } from '#domain/pose.ts';

class FakeSensor extends EventTarget implements RotationSensor {
  quaternion: readonly number[] | null = null;
  timestamp: number | null = null;
  isRunning = false;
  start() {
    this.isRunning = true;
  }
  stop() {
    this.isRunning = false;
  }
  tell(timestamp: number, quaternion: Quaternion) {
    Object.assign(this, { timestamp, quaternion });
    this.dispatchEvent(new Event('reading'));
  }
}

function setUp(openSensor: () => RotationSensor | null, allowed = true) {
  const events = new EventTarget();
  const sensor = new DeviceOrientation({
    ask: () => Promise.resolve(allowed),
    events,
    screenAngle: () => 0,
    openSensor,
  });
  const turn = (timeStamp: number, alpha: number | null) => {
    const event = new Event('deviceorientation');
    Object.defineProperties(event, { timeStamp: { value: timeStamp } });
    events.dispatchEvent(Object.assign(event, { alpha, beta: 0, gamma: 0 }));
  };
  return { sensor, turn };
}

const yaw = (degrees: number): Quaternion => {
  const half = (degrees * Math.PI) / 360;
  return [0, 0, Math.sin(half), Math.cos(half)];
};

function expectTurned(found: Quaternion | null, degrees: number) {
  expect(found).not.toBeNull();
  yaw(degrees).forEach((part, index) => expect(found?.[index]).toBeCloseTo(part, 9));
}

describe('DeviceOrientation', () => {
  it('leaves out readings that are no orientation', async () => {
    const rotation = new FakeSensor();
    const { sensor } = setUp(() => rotation);
    await sensor.start();
    rotation.tell(100, [0, 0, 0, 0]);
    rotation.tell(110, [Number.NaN, 0, 0, 1]);
    expect(sensor.at(110)).toBeNull();
    rotation.tell(120, yaw(10));
    expectTurned(sensor.at(120), 10);
  });

  it('tells how the device was turned when a frame was taken, between two events', async () => {
    const { sensor, turn } = setUp(() => null);
    expect(await sensor.start()).toBe(true);
    expect(sensor.at(0)).toBeNull();
    turn(100, 10);
    turn(120, 20);
    turn(140, 40);
    expectTurned(sensor.at(100), 10);
    expectTurned(sensor.at(115), 17.5);
    expectTurned(sensor.at(130), 30);
    expectTurned(sensor.at(150), 40);
    expectTurned(sensor.at(0), 10);
  });

  it('knows nothing when the events have ceased, and after it was stopped', async () => {
    const { sensor, turn } = setUp(() => null);
    await sensor.start();
    turn(100, 10);
    expect(sensor.at(351)).toBeNull();
    sensor.stop();
    expect(sensor.at(100)).toBeNull();
    turn(120, 10);
    expect(sensor.at(120)).toBeNull();
  });

  it('does not believe a laptop without sensors', async () => {
    const { sensor, turn } = setUp(() => null);
    await sensor.start();
    turn(100, null);
    expect(sensor.at(100)).toBeNull();
  });

  it('prefers the sensor that needs no compass, and lets it go', async () => {
    const fake = new FakeSensor();
    const { sensor, turn } = setUp(() => fake);
    await sensor.start();
    expect(fake.isRunning).toBe(true);
    fake.tell(10, yaw(5));
    turn(20, 90);
    expectTurned(sensor.at(20), 5);
    sensor.stop();
    expect(fake.isRunning).toBe(false);
  });

  it('goes by the events where that sensor is forbidden or missing', async () => {
    const fake = new FakeSensor();
    const missing = setUp(() => fake);
    await missing.sensor.start();
    fake.dispatchEvent(new Event('error'));
    missing.turn(20, 90);
    expectTurned(missing.sensor.at(20), 90);

    const forbidden = setUp(() => {
      throw new Error('the policy forbids it');
    });
    await forbidden.sensor.start();
    forbidden.turn(20, 90);
    expectTurned(forbidden.sensor.at(20), 90);
  });

  it('says so when the person refuses', async () => {
    const { sensor, turn } = setUp(() => null, false);
    expect(await sensor.start()).toBe(false);
    turn(100, 10);
    expect(sensor.at(100)).toBeNull();
  });
});
