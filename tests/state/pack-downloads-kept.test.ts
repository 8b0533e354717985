import { describe, expect, it } from 'vitest';
import { clearDisk, damagePiece, filledBytes } from '#adapters/storage/memory-packs.ts';
import { hashOf } from '../domain/packs/a-list.ts';
import {
  aDevice,
  GATE,
  HALL,
  heldIds,
  LIGHT_VI,
  OF_GATE,
  served,
  settle,
  started,
} from './pack-bench.ts';

describe('room', () => {
  it('is made by dropping the site that was used least, never the one in view', async () => {
    const device = aDevice();
    const { downloads, clock, disk } = await started(device);
    downloads.open(HALL, LIGHT_VI);
    await settle();
    clock.advance(1_000);
    disk.capacityBytes = filledBytes(disk) + 40;
    downloads.open(GATE, LIGHT_VI);
    await settle();
    clock.advance(60_000);
    await settle();
    expect(heldIds(device).toSorted()).toEqual(OF_GATE.toSorted());
    expect(disk.wanted.packs.some(({ id }) => id.startsWith(HALL))).toBe(false);
  });

  it('that cannot be made is told, and nothing that was asked for is dropped', async () => {
    const device = aDevice();
    const { downloads, state, disk } = await started(device);
    downloads.add([HALL], LIGHT_VI);
    await settle();
    const before = heldIds(device);
    disk.capacityBytes = 1;
    downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(state().progress.state).toBe('full');
    expect(heldIds(device)).toEqual(before);
    disk.capacityBytes = Number.POSITIVE_INFINITY;
    downloads.resume();
    await settle();
    expect(heldIds(device).length).toBe(7);
  });

  it('that the disk refuses while it writes is told too', async () => {
    const device = aDevice();
    Object.assign(device.room, { estimate: () => Promise.resolve(null) });
    device.disk.capacityBytes = 40;
    const { downloads, state } = await started(device);
    downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(state().progress.state).toBe('full');
    expect(heldIds(device)).toEqual([]);
  });
});

describe('a costly line', () => {
  it('is not used for an opened site', async () => {
    const device = aDevice();
    device.connection.set({ isCostly: true });
    const { downloads, source } = await started(device);
    downloads.open(GATE, LIGHT_VI);
    await settle();
    expect(source.asked).toEqual([]);
  });

  it('is used by hand, and asks again after a restart', async () => {
    const device = aDevice();
    device.server.faults.push(null, 'hang', 'hang', 'hang');
    device.connection.set({ isCostly: true });
    const first = await started(device);
    first.downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(first.source.asked.length).toBeGreaterThan(0);
    first.kill();
    device.server.faults.length = 0;
    const second = await started(device);
    expect(second.state().progress.state).toBe('costly');
    expect(second.source.asked).toEqual([]);
    second.downloads.resume();
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
  });
});

describe('what is on the device', () => {
  it('goes when it is taken off, with the shared pack after the last site', async () => {
    const device = aDevice();
    const { downloads } = await started(device);
    downloads.add([GATE, HALL], LIGHT_VI);
    await settle();
    downloads.remove([GATE]);
    await settle();
    expect(heldIds(device)).toEqual(['shared', 'thai-hoa', 'thai-hoa/light', 'thai-hoa/vi']);
    downloads.remove([HALL]);
    await settle();
    expect(heldIds(device)).toEqual([]);
    expect(device.disk.chunks.size).toBe(0);
  });

  it('is mended when a piece was damaged', async () => {
    const device = aDevice();
    const { downloads, state } = await started(device);
    downloads.add([GATE], LIGHT_VI);
    await settle();
    damagePiece(device.disk, hashOf('/ngo-mon.mp3 always 1'));
    expect(await served(device.disk, '/ngo-mon.mp3')).toBeNull();
    downloads.resume();
    await settle();
    expect(await served(device.disk, '/ngo-mon.mp3')).toContain('always 2');
    expect(state().isMended).toBe(true);
  });

  it('is none after the system cleared it, and can be brought again', async () => {
    const device = aDevice();
    const { downloads, state } = await started(device);
    downloads.add([GATE], LIGHT_VI);
    await settle();
    clearDisk(device.disk);
    downloads.resume();
    await settle();
    expect(state().held).toEqual([]);
    downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
  });

  it('cannot be kept where the browser forbids it, and that is told', async () => {
    const device = aDevice();
    device.disk.isClosed = true;
    const { downloads, state } = await started(device);
    downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(state().progress.state).toBe('closed');
  });
});

describe('two tabs', () => {
  it('fetch each piece once, and show the same', async () => {
    const device = aDevice();
    const one = await started(device);
    const other = await started(device);
    one.downloads.add([GATE], LIGHT_VI);
    await settle();
    other.downloads.add([HALL], LIGHT_VI);
    await settle(200);
    expect(heldIds(device).length).toBe(7);
    expect(one.source.asked.length + other.source.asked.length).toBe(27);
    expect(other.state().progress).toEqual(one.state().progress);
    expect(other.state().held.length).toBe(7);
  });

  it('go on when the one that works is killed, in the middle of a write too', async () => {
    for (const when of ['before', 'after'] as const) {
      const device = aDevice();
      const one = await started(device);
      const other = await started(device);
      device.server.faults.push(null, null, null, 'hang', 'hang', 'hang');
      one.downloads.add([GATE], LIGHT_VI);
      await settle();
      one.store.killInWrite(when);
      one.kill();
      await settle(200);
      expect(heldIds(device)).toEqual(OF_GATE);
      other.downloads.end();
    }
  });
});
