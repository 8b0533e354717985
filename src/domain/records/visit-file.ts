import { mergeTours, TOUR, type TourRecord } from '../tour-record.ts';
import { inOrder } from './kept-entries.ts';
import { PLACES, type PlacesRecord } from './places-record.ts';
import { PREFERENCES, type PreferencesRecord } from './preferences-record.ts';
import { type RecordKind, readRecord, writeRecord } from './record-kind.ts';
import type { StampedMap } from './stamped-map.ts';

/** What a visitor can take along: nothing in it says who they are, or on which device it was. */
export type VisitRecords = {
  tour: TourRecord;
  preferences: PreferencesRecord;
  places: PlacesRecord;
};

/** A file of a visit that was read. */
export type VisitFile = VisitRecords & {
  /** ISO day on which it was written; null where it does not say. */
  savedOn: string | null;
  /** False where something in it was not understood and left out. */
  isWhole: boolean;
};

/** Why a file is of no use: too large to be one, no JSON or cut off, another program's, a later app's, or with nothing in it. */
export type VisitFileFault = 'large' | 'unreadable' | 'foreign' | 'later' | 'empty';

/** A visit takes some kilobytes; what is larger is not even read. */
export const MOST_FILE_BYTES = 1_000_000;

const FORMAT = 'hue-hien-visit';
const VERSION = 1;
const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The file's text, to be read by people as well. */
export function writeVisitFile(visit: VisitRecords, savedOn: string): string {
  const file = {
    app: 'Huế Hiện',
    format: FORMAT,
    version: VERSION,
    savedOn,
    tour: bare(TOUR, visit.tour),
    preferences: bare(PREFERENCES, visit.preferences),
    places: bare(PLACES, visit.places),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file that anybody may have given. */
export function readVisitFile(text: string): VisitFile | VisitFileFault {
  const file = parse(text);
  if (file === undefined) return 'unreadable';
  const { format, version, savedOn, tour, preferences, places } = (file ?? {}) as Partial<
    Record<string, unknown>
  >;
  if (format !== FORMAT || typeof version !== 'number') return 'foreign';
  const isLater =
    version > VERSION ||
    later(TOUR, tour) ||
    later(PREFERENCES, preferences) ||
    later(PLACES, places);
  if (isLater) return 'later';
  const read = {
    tour: readRecord(TOUR, textOf(tour)),
    preferences: readRecord(PREFERENCES, textOf(preferences)),
    places: readRecord(PLACES, textOf(places)),
  };
  const all = [read.tour.value.stops, read.preferences.value, read.places.value];
  if (all.every((one) => Object.keys(one).length === 0)) return 'empty';
  return {
    tour: read.tour.value,
    preferences: read.preferences.value,
    places: read.places.value,
    savedOn: typeof savedOn === 'string' && ISO_DAY.test(savedOn) ? savedOn : null,
    isWhole: Object.values(read).every((one) => one.isWhole),
  };
}

/** What is here and what comes from a file, as one; nothing that was seen or chosen here is replaced. */
export function addVisit(here: VisitRecords, file: VisitRecords): VisitRecords {
  return {
    // How often a tour was begun anew says nothing about another device's.
    tour: mergeTours(here.tour, { ...file.tour, round: here.tour.round }),
    preferences: fillUp(here.preferences, file.preferences),
    places: fillUp(here.places, file.places),
  };
}

function fillUp<Value>(here: StampedMap<Value>, there: StampedMap<Value>): StampedMap<Value> {
  return inOrder({ ...there, ...here });
}

function bare<Value>(kind: RecordKind<Value>, value: Value): unknown {
  return JSON.parse(writeRecord(kind, value)) as unknown;
}

function later<Value>(kind: RecordKind<Value>, record: unknown): boolean {
  const { version } = (record ?? {}) as { version?: unknown };
  return typeof version === 'number' && version > kind.version;
}

function textOf(record: unknown): string | null {
  return record === undefined ? null : JSON.stringify(record);
}

/** Undefined for what is no JSON. A byte-order mark is what some programs put before a text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, '')) as unknown;
  } catch {
    return undefined;
  }
}
