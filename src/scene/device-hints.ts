import type { DeviceHints } from '#domain/quality.ts';

/** What the browser tells of its device, and of its reader's wish to save data. */
export function deviceHints(): DeviceHints {
  const told = navigator as { deviceMemory?: unknown; connection?: { saveData?: unknown } };
  return {
    memoryGigabytes: typeof told.deviceMemory === 'number' ? told.deviceMemory : undefined,
    cores: navigator.hardwareConcurrency,
    savesData: told.connection?.saveData === true,
  };
}
