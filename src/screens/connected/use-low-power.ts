import { useSyncExternalStore } from 'react';
import type { PowerPort } from '#domain/ports/power.ts';

/** Whether little charge is left and no plug is in. */
export function useLowPower({ subscribe, isLow }: PowerPort): boolean {
  return useSyncExternalStore(subscribe, isLow, isLow);
}
