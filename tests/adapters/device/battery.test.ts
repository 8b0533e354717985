import { expect, it } from 'vitest';
import { createBatteryPower, LOW_LEVEL } from '#adapters/device/battery.ts';

class ScriptedBattery extends EventTarget {
  charging = false;
  level = 1;

  set(change: { charging?: boolean; level?: number }, event: string): void {
    Object.assign(this, change);
    this.dispatchEvent(new Event(event));
  }
}

async function started(battery = new ScriptedBattery()) {
  const power = createBatteryPower(() => Promise.resolve(battery));
  await Promise.resolve();
  const told: boolean[] = [];
  const end = power.subscribe(() => told.push(power.isLow()));
  return { battery, power, told, end };
}

it('is low when little is left and no plug is in', async () => {
  const { battery, power, told } = await started();
  expect(power.isLow()).toBe(false);
  battery.set({ level: LOW_LEVEL }, 'levelchange');
  battery.set({ level: LOW_LEVEL / 2 }, 'levelchange');
  battery.set({ charging: true }, 'chargingchange');
  battery.set({ charging: false }, 'chargingchange');
  expect(told).toEqual([true, false, true]);
});

it('tells nobody who has stopped listening', async () => {
  const { battery, told, end } = await started();
  end();
  battery.set({ level: 0.1 }, 'levelchange');
  expect(told).toEqual([]);
});

it('is never low where the browser tells nothing, or refuses to', async () => {
  expect(createBatteryPower(undefined).isLow()).toBe(false);
  const refused = createBatteryPower(() => Promise.reject(new Error('forbidden')));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(refused.isLow()).toBe(false);
});
