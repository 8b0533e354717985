import { describe, expect, it } from 'vitest';
import {
  aBuild,
  aDevice,
  built,
  GATE,
  HALL,
  heldIds,
  LIGHT_VI,
  OF_GATE,
  served,
  settle,
  started,
} from './pack-bench.ts';

describe('a download', () => {
  it('fetches nothing before it is asked', async () => {
    const { source, state } = await started();
    expect(source.asked).toEqual([]);
    expect(state().progress).toEqual({ state: 'rest', doneBytes: 0, totalBytes: 0, left: null });
    expect(state().isKnown).toBe(true);
  });

  it('brings every pack of a site, each piece once, and serves what the build has', async () => {
    const { downloads, disk, source, state, server, wake } = await started();
    downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(heldIds({ disk })).toEqual(OF_GATE);
    const sha256 = source.asked.map((one) => one.sha256);
    expect(sha256.length).toBe(15);
    expect(new Set(sha256).size).toBe(15);
    const { progress } = state();
    expect(progress.state).toBe('rest');
    expect(progress.doneBytes).toBe(progress.totalBytes);
    for (const pack of server.list.packs.filter(({ id }) => OF_GATE.includes(id))) {
      for (const { url } of pack.files) {
        expect(await served(disk, url)).toBe(built(server.list, server.pieces, url));
      }
    }
    expect(wake.isHeld).toBe(false);
  });

  it('has three pieces on the line at most, keeps the screen on and asks for lasting room', async () => {
    const device = aDevice();
    device.server.faults.push('hang', 'hang', 'hang', 'hang');
    const { downloads, source, wake, room } = await started(device);
    downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(source.asked.length).toBe(3);
    expect(wake.isHeld).toBe(true);
    expect(room.wasAsked).toBe(true);
  });

  it('of an opened site comes by itself, with the site in view first', async () => {
    const { downloads, disk } = await started();
    downloads.add([HALL], LIGHT_VI);
    downloads.open(GATE, LIGHT_VI);
    await settle();
    expect(heldIds({ disk }).slice(0, 4)).toEqual([
      'ngo-mon',
      'ngo-mon/light',
      'ngo-mon/vi',
      'shared',
    ]);
    expect(heldIds({ disk }).length).toBe(7);
  });
});

describe('what the visitor waits for', () => {
  it('has the line to itself, however many wait; what is on the line still comes', async () => {
    const device = aDevice();
    const { downloads, source } = await started(device);
    const [end, endOther] = [downloads.makeWay(), downloads.makeWay()];
    downloads.add([GATE], LIGHT_VI);
    await settle();
    end();
    end();
    await settle();
    expect(source.asked).toEqual([]);
    endOther();
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
    expect(source.asked.length).toBe(15);
  });
});

describe('pause', () => {
  it('stops what is on the line, lasts over a restart, and goes on with what is missing', async () => {
    const device = aDevice();
    device.server.faults.push(null, null, 'hang');
    const first = await started(device);
    first.downloads.add([GATE], LIGHT_VI);
    await settle();
    first.downloads.pause();
    await settle();
    expect(first.state().progress.state).toBe('paused');
    const there = device.disk.chunks.size;
    expect(there).toBeGreaterThan(0);
    first.kill();
    const second = await started(device);
    expect(second.state().progress.state).toBe('paused');
    expect(second.source.asked).toEqual([]);
    second.downloads.resume();
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
    expect(second.source.asked.length).toBe(15 - there);
  });
});

describe('a fault of the line', () => {
  it.each([
    ['cut', 'offline'],
    ['server', 'server'],
  ] as const)('%s is waited out', async (fault, waits) => {
    const device = aDevice();
    device.server.faults.push(fault);
    const { downloads, state, clock, source } = await started(device);
    downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(state().progress.state).toBe(waits);
    clock.advance(1_000);
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
    expect(source.asked.length).toBe(16);
  });

  it.each(['flipped', 'truncated', 'portal'] as const)(
    'that gives a %s piece once asks past what is kept on the way',
    async (fault) => {
      const device = aDevice();
      device.server.faults.push(fault);
      const { downloads, source } = await started(device);
      downloads.add([GATE], LIGHT_VI);
      await settle();
      expect(heldIds(device)).toEqual(OF_GATE);
      expect(source.asked.filter(({ anew }) => anew).length).toBe(1);
    },
  );

  it('that gives a page of a portal again and again is told, and left when it ends', async () => {
    const device = aDevice();
    device.server.faults.push(...Array.from({ length: 6 }, () => 'portal' as const));
    const { downloads, state, clock } = await started(device);
    downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(state().progress.state).toBe('wrong');
    expect(device.disk.chunks.size).toBe(0);
    clock.advance(1_000);
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
  });

  it('goes on by itself when the network is back', async () => {
    const device = aDevice();
    const { downloads, state, connection } = await started(device);
    connection.set({ isOnline: false });
    downloads.add([GATE], LIGHT_VI);
    await settle();
    expect(state().progress.state).toBe('offline');
    connection.set({ isOnline: true });
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
  });
});

describe('a newer build', () => {
  it('met by a 404 is read and gone on with; what did not change is not fetched again', async () => {
    const device = aDevice();
    device.server.faults.push(null, null, null, null, null, null, null, null, 'cut');
    device.server.keptList = device.server.list;
    const { downloads, source, clock } = await started(device);
    downloads.add([GATE], LIGHT_VI);
    await settle();
    const before = new Set(device.disk.chunks.keys());
    const { list, pieces } = aBuild('r2');
    Object.assign(device.server, { list, pieces });
    const asked = source.asked.length;
    clock.advance(1_000);
    await settle();
    expect(heldIds(device)).toEqual(OF_GATE);
    expect(device.disk.packs.get('ngo-mon/light')?.release).toBe('r2');
    expect(await served(device.disk, '/ngo-mon-r2.glb')).toBe(
      built(list, pieces, '/ngo-mon-r2.glb'),
    );
    expect(device.outdated.length).toBe(1);
    expect(source.asked.slice(asked).filter(({ sha256 }) => before.has(sha256))).toEqual([]);
  });

  it('at the next start brings what has changed, and leaves the files of old tabs', async () => {
    const device = aDevice();
    const first = await started(device);
    first.downloads.add([GATE], LIGHT_VI);
    await settle();
    first.kill();
    Object.assign(device.server, aBuild('r2'));
    const second = await started(device);
    await settle();
    expect(second.source.asked.length).toBe(6);
    expect(await served(device.disk, '/ngo-mon-r1.glb')).toContain('r1');
    expect(await served(device.disk, '/ngo-mon-r2.glb')).toContain('r2');
  });

  it('does not fight with a tab of the older one', async () => {
    const device = aDevice();
    const old = await started(device);
    old.downloads.add([GATE], LIGHT_VI);
    await settle();
    const pieces = device.server.pieces;
    Object.assign(device.server, aBuild('r2'));
    for (const [sha256, content] of pieces) device.server.pieces.set(sha256, content);
    const young = await started(device);
    await settle(200);
    expect(device.disk.packs.get('ngo-mon/light')?.release).toBe('r2');
    expect(young.source.asked.length + old.source.asked.length).toBe(15 + 6);
  });
});
