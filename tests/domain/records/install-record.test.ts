import { describe, expect, it } from 'vitest';
import {
  asked,
  countedFrom,
  INSTALL,
  installed,
  isInstalled,
  mayOffer,
  QUIET_MS,
} from '#domain/records/install-record.ts';
import { readRecord, writeRecord } from '#domain/records/record-kind.ts';

const NOW = Date.UTC(2026, 10, 22, 5);
const DAY = 86_400_000;

describe('whether the app may be offered', () => {
  it('may once, and then is quiet for ninety days', () => {
    const record = asked({}, NOW);
    expect(mayOffer({}, NOW)).toBe(true);
    expect(mayOffer(record, NOW + 90 * DAY - 1)).toBe(false);
    expect(mayOffer(record, NOW + 90 * DAY)).toBe(true);
    expect(QUIET_MS).toBe(90 * DAY);
  });

  it('may never again once it is installed', () => {
    const record = installed(asked({}, NOW));
    expect(isInstalled(record)).toBe(true);
    expect(mayOffer(record, NOW + 1_000 * DAY)).toBe(false);
  });

  it('waits while the clock shows a day before there was an app', () => {
    expect(mayOffer({}, 0)).toBe(false);
    expect(mayOffer({}, Number.NaN)).toBe(false);
  });

  it('counts the quiet anew when the clock was ahead at the last offer', () => {
    const ahead = asked({}, NOW + 4_000 * DAY);
    const counted = countedFrom(ahead, NOW);
    expect(mayOffer(counted, NOW + 89 * DAY)).toBe(false);
    expect(mayOffer(counted, NOW + 90 * DAY)).toBe(true);
    // An unbelievable clock changes nothing.
    expect(countedFrom(ahead, 0)).toBe(ahead);
    expect(countedFrom(asked({}, NOW), NOW)).toEqual(asked({}, NOW));
  });
});

describe('what is kept of it', () => {
  it('is read as it was written', () => {
    const record = installed(asked({}, NOW));
    const text = writeRecord(INSTALL, record);
    expect(text).toBe(
      `{"state":{"askedMs":{"value":${NOW},"at":1},"installed":{"value":true,"at":2}},"version":1}`,
    );
    expect(readRecord(INSTALL, text)).toEqual({ value: record, isWhole: true });
  });

  it('leaves out what makes no sense', () => {
    const kept = { askedMs: { value: 'May', at: 1 }, installed: { value: 1, at: 1 }, more: 1 };
    expect(INSTALL.read(kept, 1)).toEqual({});
  });

  it('joins what two pages know: the later offer counts, even by a clock that was set back', () => {
    const ahead = asked({}, NOW + DAY);
    const mended = countedFrom(ahead, NOW);
    expect(INSTALL.join(ahead, mended)).toEqual(mended);
    expect(INSTALL.join(mended, ahead)).toEqual(mended);
  });
});
