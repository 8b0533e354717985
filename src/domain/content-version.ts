import type { ContentProblem } from './content-problem.ts';

type VersionedRecord = Readonly<Record<string, unknown>>;

/** Steps from one version's shape to the next, by the version they start from. */
export type Migrations = Readonly<Record<number, (record: VersionedRecord) => VersionedRecord>>;

/** Takes a record with a `schemaVersion` up to `version`, or says why it cannot. */
export function upgradeRecord(
  record: unknown,
  version: number,
  migrations: Migrations,
): { ok: true; record: VersionedRecord } | { ok: false; problem: ContentProblem } {
  if (!isRecord(record)) {
    return refuse('', 'is not an object', 'write one object: { "schemaVersion": …, … }');
  }
  let current = record;
  let from = readVersion(current);
  const instead = `write ${version}`;
  if (from === null) return refuse('schemaVersion', 'is missing or no whole number', instead);
  if (from > version) {
    return refuse('schemaVersion', `got ${from}, newer than this program knows`, instead);
  }
  while (from < version) {
    const step = migrations[from];
    if (step === undefined) {
      return refuse('schemaVersion', `got ${from}, which nothing here can read`, instead);
    }
    from += 1;
    current = { ...step(current), schemaVersion: from };
  }
  return { ok: true, record: current };
}

function isRecord(value: unknown): value is VersionedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readVersion(record: VersionedRecord): number | null {
  const found = record['schemaVersion'];
  return typeof found === 'number' && Number.isInteger(found) ? found : null;
}

function refuse(path: string, message: string, instead: string) {
  return { ok: false as const, problem: { path, message, instead } };
}
