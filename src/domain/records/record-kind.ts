/** One record that the app keeps of its visitor. */
export type RecordKind<Value> = {
  /** Under which it is kept. */
  key: string;
  /** Version of the shape in which it is written. */
  version: number;
  /** What there is before anything was kept. */
  empty: Value;
  /** Takes what was kept under a version up to today's; leaves out what cannot be understood, never throws. */
  read: (kept: unknown, version: number) => Value;
  /** What two holders know together; in any order, and however often, it comes to the same. */
  join: (one: Value, other: Value) => Value;
};

export type RecordRead<Value> = {
  value: Value;
  /** False where the text says more than was understood: it is damaged, or a later version's. */
  isWhole: boolean;
};

/** Reads a record's text; one of a later version as far as it is understood. */
export function readRecord<Value>(kind: RecordKind<Value>, text: string | null): RecordRead<Value> {
  if (text === null || text === '') return { value: kind.empty, isWhole: true };
  const { state, version } = open(text);
  if (version === null) return { value: kind.empty, isWhole: false };
  const value = kind.read(state, Math.min(version, kind.version));
  const isWhole = version < kind.version || writeRecord(kind, value) === text;
  return { value, isWhole };
}

/** The text of a record; alike for values that are alike. */
export function writeRecord<Value>({ version }: RecordKind<Value>, value: Value): string {
  return JSON.stringify({ state: value, version });
}

/** The earliest records had no `state` of their own. */
function open(text: string): { state: unknown; version: number | null } {
  try {
    const record = JSON.parse(text) as { state?: unknown; version?: unknown } | null;
    const version = record?.version;
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
      return { state: null, version: null };
    }
    return { state: record?.state === undefined ? record : record.state, version };
  } catch {
    return { state: null, version: null };
  }
}

/** Where a text goes that this version does not understand, before another is written over it. */
export function setAsideKey(key: string): string {
  return `${key}-set-aside`;
}
