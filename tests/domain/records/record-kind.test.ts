import { describe, expect, it } from 'vitest';
import { type RecordKind, readRecord, writeRecord } from '#domain/records/record-kind.ts';

/** A number, kept in version 1 as words. */
const COUNT: RecordKind<number> = {
  key: 'count',
  version: 2,
  empty: 0,
  read: (kept, version) => (version === 1 ? String(kept).length : Number(kept) || 0),
  join: Math.max,
};

describe('a record', () => {
  it('comes back as it was written', () => {
    expect(readRecord(COUNT, writeRecord(COUNT, 7))).toEqual({ value: 7, isWhole: true });
  });

  it.each([
    ['nothing', null, 0, true],
    ['an emptied text', '', 0, true],
    ['an earlier version', '{"state":"abc","version":1}', 3, true],
    ['a later version', '{"state":5,"version":9}', 5, false],
    ['a text that was cut off', '{"state":5,"ver', 0, false],
    ['no version', '{"state":5}', 0, false],
    ['a version that is none', '{"state":5,"version":"2"}', 0, false],
    ['no record', 'null', 0, false],
    ['what says more than is understood', '{"state":"many","version":2}', 0, false],
  ])('reads %s', (_what, text, value, isWhole) => {
    expect(readRecord(COUNT, text)).toEqual({ value, isWhole });
  });
});
