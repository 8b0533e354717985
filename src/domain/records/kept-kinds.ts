import { TOUR } from '../tour-record.ts';
import { CAMERAS } from './cameras-record.ts';
import { INSTALL } from './install-record.ts';
import { PLACES } from './places-record.ts';
import { PREFERENCES } from './preferences-record.ts';
import { type RecordKind, readRecord, writeRecord } from './record-kind.ts';

/** What can be done with a record without knowing what is in it. */
export type KeptKind = {
  /** Whether today's app understands all of a text. */
  understands: (text: string) => boolean;
  /** The text of what two texts say together. */
  join: (one: string, other: string) => string;
};

/** By key, every record of which two copies can be made one. */
export const KEPT_KINDS: ReadonlyMap<string, KeptKind> = new Map([
  [TOUR.key, textsOf(TOUR)],
  [PREFERENCES.key, textsOf(PREFERENCES)],
  [PLACES.key, textsOf(PLACES)],
  [CAMERAS.key, textsOf(CAMERAS)],
  [INSTALL.key, textsOf(INSTALL)],
]);

function textsOf<Value>(kind: RecordKind<Value>): KeptKind {
  const read = (text: string) => readRecord(kind, text);
  return {
    understands: (text) => read(text).isWhole,
    join: (one, other) => writeRecord(kind, kind.join(read(one).value, read(other).value)),
  };
}
