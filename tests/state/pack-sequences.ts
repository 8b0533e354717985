import fc from 'fast-check';
import { expect } from 'vitest';
import type { ScriptedFault } from '#adapters/device/scripted-chunk-source.ts';
import { clearDisk, damagePiece } from '#adapters/storage/memory-packs.ts';
import { listedPacks } from '#domain/packs/pack-choice.ts';
import { isHeld } from '#domain/packs/pack-standing.ts';
import { GATE, HALL, LIGHT_VI } from './pack-bench.ts';
import { drainTurns, World } from './pack-world.ts';

type Step = { name: string; run: (world: World) => void };

const step = (name: string, run: Step['run']): Step => ({ name, run });
const site = fc.constantFrom(GATE, HALL);
const at = fc.nat({ max: 3 });
const fault = fc.constantFrom<ScriptedFault | null>(
  ...([null, 'cut', 'flipped', 'truncated', 'server', 'gone', 'portal', 'hang'] as const),
);

const wishes: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(at, fc.subarray([GATE, HALL], { minLength: 1 }))
    .map(([n, sites]) =>
      step(`add ${sites.join(' ')} in ${n}`, (world) => world.tab(n).add(sites, LIGHT_VI)),
    ),
  fc
    .tuple(at, site)
    .map(([n, id]) => step(`open ${id} in ${n}`, (world) => world.tab(n).open(id, LIGHT_VI))),
);

const others: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(at, site)
    .map(([n, id]) => step(`remove ${id} in ${n}`, (world) => world.tab(n).remove([id]))),
  at.map((n) => step(`pause in ${n}`, (world) => world.tab(n).pause())),
  at.map((n) => step(`resume in ${n}`, (world) => world.tab(n).resume())),
  fc.constant(
    step('open a tab', (world) => {
      if (world.tabs.length < 3) world.openTab();
    }),
  ),
  fc
    .tuple(at, fc.constantFrom('now' as const, 'before' as const, 'after' as const))
    .map(([n, when]) => step(`kill ${n} ${when}`, (world) => world.killTab(n, when))),
  fc
    .array(fault, { minLength: 1, maxLength: 8 })
    .map((faults) =>
      step(`faults ${faults.join()}`, ({ device }) => void device.server.faults.push(...faults)),
    ),
  fc.boolean().map((isCut) =>
    step(`network ${isCut ? 'off' : 'on'}`, ({ device }) => {
      device.server.isCut = isCut;
      device.connection.set({ isOnline: !isCut });
    }),
  ),
  fc
    .boolean()
    .map((isCostly) =>
      step(`costly ${isCostly}`, ({ device }) => device.connection.set({ isCostly })),
    ),
  fc.boolean().map((isOld) => step(`deploy ${isOld}`, (world) => world.deploy(isOld))),
  fc.constantFrom(30, 200, 400, Number.POSITIVE_INFINITY).map((bytes) =>
    step(`room for ${bytes}`, ({ device }) => {
      device.disk.capacityBytes = bytes;
    }),
  ),
  fc.constant(
    step('cleared by the system', ({ device, damaged }) => {
      clearDisk(device.disk);
      damaged.clear();
    }),
  ),
  fc.nat({ max: 30 }).map((n) =>
    step(`damage ${n}`, ({ device, damaged }) => {
      const sha256 = [...device.disk.chunks.keys()][n];
      if (sha256 === undefined) return;
      damagePiece(device.disk, sha256);
      damaged.add(sha256);
    }),
  ),
  fc.boolean().map((isClosed) =>
    step(`storage closed ${isClosed}`, ({ device }) => {
      device.disk.isClosed = isClosed;
    }),
  ),
  site.map((id) => step(`mark ${id}`, (world) => world.mark(id))),
  fc
    .constantFrom(600, 5_000, 61_000)
    .map((ms) => step(`wait ${ms}`, ({ device }) => device.clock.advance(ms))),
);

const moment = fc.tuple(
  fc.oneof({ arbitrary: wishes, weight: 1 }, { arbitrary: others, weight: 4 }),
  fc.constantFrom(0, 3, 20, 100, null),
);

/** Lets so many turns pass, or all that wait for nothing else. */
async function pass(turns: number | null): Promise<void> {
  if (turns === null) await drainTurns();
  for (let turn = 0; turn < (turns ?? 0); turn += 1) await Promise.resolve();
}

/**
 * Runs so many sequences of wishes and faults over the real downloads: nothing breaks on the way, and once the
 * faults have ended everything that is wanted is whole. Resolves with how many ended with packs on the device.
 */
export async function runSequences(numRuns: number, seed: number): Promise<number> {
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 4, maxLength: 18 }), async (sequence) => {
      const world = new World();
      for (const [{ run }, turns] of sequence) {
        run(world);
        await pass(turns);
        expect(world.broken()).toEqual([]);
      }
      await world.recover();
      expect(world.broken()).toEqual([]);
      const { progress, wanted, held, list, isKnown } = world.tab(0).getState();
      expect(isKnown).toBe(true);
      expect(progress.state).toBe('rest');
      expect(list?.release).toBe(world.device.server.list.release);
      const ids = wanted.packs.map(({ id }) => id);
      const packs = list === null ? [] : listedPacks(list, ids);
      expect(packs.filter((pack) => !isHeld(pack, held)).map(({ id }) => id)).toEqual([]);
      if (packs.length > 0) whole += 1;
      for (const tab of world.tabs) tab.kill();
    }),
    { numRuns, seed },
  );
  return whole;
}
