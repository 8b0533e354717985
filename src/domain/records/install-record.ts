import { believedNow } from './believed-now.ts';
import type { RecordKind } from './record-kind.ts';
import { joinStamped, readStamped, stamp, type StampedMap } from './stamped-map.ts';

/** When the visitor was last offered the app (`askedMs`, milliseconds since 1970), and whether it is installed. */
export type InstallRecord = StampedMap<number | true>;

/** So long nobody is asked again. */
export const QUIET_MS = 90 * 86_400_000;

export const INSTALL: RecordKind<InstallRecord> = {
  key: 'install',
  version: 1,
  empty: {},
  read: (kept) =>
    readStamped(kept, (value, name) => {
      if (name === 'installed') return value === true ? value : undefined;
      const isTime = name === 'askedMs' && typeof value === 'number' && Number.isFinite(value);
      return isTime ? value : undefined;
    }),
  join: joinStamped,
};

/** Whether the app may be offered; with a clock that is plainly wrong it waits. */
export function mayOffer(record: InstallRecord, nowMs: number): boolean {
  const now = believedNow(nowMs);
  if (now === null || isInstalled(record)) return false;
  const asked = askedMs(record);
  return asked === null || now - asked >= QUIET_MS;
}

/** The record after the app was offered; whether it was taken or not, that was once. */
export function asked(record: InstallRecord, nowMs: number): InstallRecord {
  return stamp(record, 'askedMs', nowMs);
}

/** The record after the app was installed. */
export function installed(record: InstallRecord): InstallRecord {
  return stamp(record, 'installed', true);
}

/**
 * The record as it counts now: an offer that lies in the future was made by a clock that was wrong, and the
 * quiet begins anew, so that it neither ends at once nor lasts for years.
 */
export function countedFrom(record: InstallRecord, nowMs: number): InstallRecord {
  const now = believedNow(nowMs);
  const before = askedMs(record);
  return now === null || before === null || before <= now ? record : asked(record, now);
}

export function isInstalled(record: InstallRecord): boolean {
  return record['installed']?.value === true;
}

function askedMs(record: InstallRecord): number | null {
  const value = record['askedMs']?.value;
  return typeof value === 'number' ? value : null;
}
