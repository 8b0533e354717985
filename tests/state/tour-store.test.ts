import { describe, expect, it } from 'vitest';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import { createTourStore } from '#state/tour-store.ts';

/** Noon of 22 November 2026 in Huế. */
const NOW = Date.UTC(2026, 10, 22, 5);

/** A tour on a device with this in its storage, and a clock that a test moves. */
function tourOn(record?: string) {
  const kept = createMemoryPreferences(record === undefined ? {} : { tour: record });
  const clock = { ms: NOW, now: () => clock.ms };
  return { kept, clock, store: createTourStore(kept, clock) };
}

const written = (stops: object, round = 0, version = 2) =>
  JSON.stringify({ state: { round, stops }, version });
const SIGN = { ways: ['sign'], firstMs: 5, lastMs: 5 };

describe('the tour store', () => {
  it('keeps what was seen for the next visit', () => {
    const { kept, clock, store } = tourOn();
    store.mark('ngo-mon', 'sign');
    const stops = { 'ngo-mon': { ways: ['sign'], firstMs: NOW, lastMs: NOW } };
    expect(kept.read('tour')).toBe(written(stops));
    expect(createTourStore(kept, clock).getState()).toEqual({ round: 0, stops });
  });

  it('takes a record of version 1 into today’s shape', () => {
    const { store } = tourOn('{"state":{"seen":{"ngo-mon":700}},"version":1}');
    const ngoMon = { ways: ['view'], firstMs: 700, lastMs: 700 };
    expect(store.getState()).toEqual({ round: 0, stops: { 'ngo-mon': ngoMon } });
  });

  it('saves what it can of a damaged record', () => {
    const { store } = tourOn(written({ 'ngo-mon': SIGN, 'thai-hoa': { ways: 3 } }));
    expect(store.getState().stops).toEqual({ 'ngo-mon': SIGN });
  });

  it('sets aside what it cannot read, before anything is written over it', () => {
    const { kept, store } = tourOn('{"state":{"stops"');
    expect(store.getState().stops).toEqual({});
    store.mark('ngo-mon', 'view');
    expect(kept.read('tour-set-aside')).toBe('{"state":{"stops"');
  });

  it('reads of a later version’s record what it knows, and sets the whole aside', () => {
    const later = written({ 'ngo-mon': { ...SIGN, mood: 'glad' } }, 0, 3);
    const { kept, store } = tourOn(later);
    expect(store.getState().stops).toEqual({ 'ngo-mon': SIGN });
    expect(kept.read('tour-set-aside')).toBe(later);
  });

  it('takes up what another page has written, when it is told and before it writes', () => {
    const { kept, store } = tourOn();
    kept.writeElsewhere('tour', written({ 'ngo-mon': SIGN }));
    expect(Object.keys(store.getState().stops)).toEqual(['ngo-mon']);
    // Written while this page slept, and nobody told it.
    kept.write('tour', written({ 'ngo-mon': SIGN, 'can-chanh': SIGN }));
    store.mark('thai-hoa', 'listened');
    expect(Object.keys(store.getState().stops)).toEqual(['can-chanh', 'ngo-mon', 'thai-hoa']);
  });

  it('begins anew for every page, whatever an older page still holds', () => {
    const { kept, store } = tourOn(written({ 'ngo-mon': SIGN }));
    store.reset();
    expect(store.getState()).toEqual({ round: 1, stops: {} });
    kept.writeElsewhere('tour', written({ 'ngo-mon': SIGN }));
    expect(store.getState().stops).toEqual({});
    kept.writeElsewhere('tour', written({}, 2));
    expect(store.getState().round).toBe(2);
  });

  it('believes no clock that shows a day before the app was there', () => {
    const { clock, store } = tourOn();
    clock.ms = 0;
    store.mark('ngo-mon', 'sign');
    const { stops } = store.getState();
    expect(stops['ngo-mon']).toEqual({ ways: ['sign'], firstMs: null, lastMs: null });
    clock.ms = NOW;
    store.mark('ngo-mon', 'sign');
    expect(store.getState().stops['ngo-mon']).toEqual({
      ways: ['sign'],
      firstMs: NOW,
      lastMs: NOW,
    });
  });

  it('comes to rest between two pages', () => {
    const one = createMemoryPreferences();
    const other = createMemoryPreferences();
    let told = 0;
    const join = (from: typeof one, to: typeof one) => ({
      ...from,
      write: (key: string, value: string) => {
        const isNews = from.read(key) !== value;
        from.write(key, value);
        if (isNews && (told += 1) < 20) to.writeElsewhere(key, value);
      },
    });
    const clock = { now: () => 9 };
    const first = createTourStore(join(one, other), clock);
    const second = createTourStore(join(other, one), clock);
    first.mark('thai-hoa', 'sign');
    second.mark('can-chanh', 'view');
    expect(first.getState()).toEqual(second.getState());
    expect(told).toBeLessThan(6);
  });
});
