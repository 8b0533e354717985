import { expect, test } from 'vitest';
import { createScriptedLocation } from '#adapters/device/scripted-location.ts';
import { createLocationStore } from '#state/location-store.ts';

const HERE = { latitude: 16.4, longitude: 107.5, accuracyMetres: 12 };

function located(isSupported = true) {
  const device = createScriptedLocation(isSupported);
  const store = createLocationStore(device);
  return { device, store, state: () => [store.getState().status, store.getState().fix] };
}

test('nothing is watched before the visitor asks', () => {
  const { device, store, state } = located();
  store.look();
  expect(device.watchers).toBe(0);
  expect(state()).toEqual(['idle', null]);
  store.ask();
  expect(device.watchers).toBe(1);
  expect(state()).toEqual(['asking', null]);
  device.moveTo(HERE);
  expect(state()).toEqual(['known', HERE]);
});

test('watches only while a screen shows it, and goes on when one comes again', () => {
  const { device, store, state } = located();
  const leave = store.look();
  store.ask();
  device.moveTo(HERE);
  leave();
  leave();
  expect(device.watchers).toBe(0);
  expect(state()).toEqual(['idle', null]);
  store.look();
  expect(device.watchers).toBe(1);
  store.stop();
  expect(device.watchers).toBe(0);
});

test('a refusal ends it until it is asked for again', () => {
  const { device, store, state } = located();
  const leave = store.look();
  store.ask();
  device.fail('denied');
  expect(state()).toEqual(['denied', null]);
  expect(device.watchers).toBe(0);
  leave();
  store.look();
  expect(state()).toEqual(['denied', null]);
  store.ask();
  expect(state()).toEqual(['asking', null]);
});

test('without a position yet a failure is told; with one, it stays', () => {
  const { device, store, state } = located();
  store.look();
  store.ask();
  device.fail('timeout');
  expect(state()).toEqual(['timeout', null]);
  device.moveTo(HERE);
  device.fail('unavailable');
  expect(state()).toEqual(['known', HERE]);
});

test('a device without positions says so', () => {
  const { store, state } = located(false);
  store.look();
  store.ask();
  expect(state()).toEqual(['unsupported', null]);
});
