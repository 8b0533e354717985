import type { PowerPort } from '#domain/ports/power.ts';

/** The Battery Status API, which is in Chromium only and not in the library's types. */
export type Battery = Pick<EventTarget, 'addEventListener'> & {
  readonly charging: boolean;
  /** 0 to 1. */
  readonly level: number;
};

/** About where phones themselves begin to save. */
export const LOW_LEVEL = 0.2;

/** The device's battery; `ask` is undefined where the browser has no such thing. */
export function createBatteryPower(ask: (() => Promise<Battery>) | undefined): PowerPort {
  const listeners = new Set<() => void>();
  let isLow = false;
  const read = (battery: Battery) => {
    const before = isLow;
    isLow = !battery.charging && battery.level <= LOW_LEVEL;
    if (isLow !== before) for (const listener of listeners) listener();
  };
  // Forbidden by a policy, or a device without one: then nothing is known.
  const asked = ask?.() ?? Promise.reject(new Error('no battery is told of'));
  asked.then(
    (battery) => {
      const tell = () => read(battery);
      battery.addEventListener('levelchange', tell);
      battery.addEventListener('chargingchange', tell);
      read(battery);
    },
    () => {},
  );
  return {
    isLow: () => isLow,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The battery of the device that the page runs on. */
export function createDevicePower(): PowerPort {
  const told = navigator as { getBattery?: () => Promise<Battery> };
  return createBatteryPower(told.getBattery?.bind(navigator));
}
