import { describe, expect, it } from 'vitest';
import { sitesOnDevice, viewDevice } from '#domain/packs/device-view.ts';
import type { PackChoice } from '#domain/packs/pack-choice.ts';
import { piecesOf } from '#domain/packs/pack-weight.ts';
import type { SiteId } from '#domain/site-id.ts';
import { aFile, aList, aPack } from './a-list.ts';

const GATE = 'ngo-mon' as SiteId;
const HALL = 'thai-hoa' as SiteId;
const LIGHT_VI: PackChoice = { quality: 'light', voice: 'vi' };

const LIST = aList(
  'r1',
  aPack('shared', aFile('/three', 'shared')),
  ...[GATE, HALL].flatMap((site) => [
    aPack(site, aFile(`/${site}`, `${site} text`)),
    aPack(`${site}/light`, aFile(`/${site}-l`, `${site} light`)),
    aPack(`${site}/fine`, aFile(`/${site}-f`, `${site} fine`)),
    aPack(`${site}/vi`, aFile(`/${site}-v`, `${site} vi`)),
    aPack(`${site}/fr`),
  ]),
);

function known(heldIds: readonly string[], askedIds: readonly string[] = []) {
  const packs = LIST.packs.filter(({ id }) => heldIds.includes(id));
  return {
    list: LIST,
    held: packs.map((pack) => ({ ...pack, release: 'r1', heldMs: 0, usedMs: 0 })),
    present: new Set(piecesOf(packs).map(({ sha256 }) => sha256)),
    wanted: { packs: askedIds.map((id) => ({ id, byHand: true })), isPaused: false },
  };
}

const OF_GATE = ['shared', GATE, `${GATE}/light`, `${GATE}/vi`];
const view = (state: ReturnType<typeof known>, choice = LIGHT_VI) =>
  viewDevice(state, [GATE, HALL], choice);

describe('viewDevice', () => {
  it('is not known without a list', () => {
    expect(viewDevice({ ...known([]), list: null }, [GATE], LIGHT_VI)).toBeNull();
  });

  it('of an empty device tells what each site costs with what all share, and all of it once', () => {
    const shown = view(known([]));
    expect(shown?.sites.map(({ standing }) => [standing.state, standing.missingBytes])).toEqual([
      ['none', 6 + 12 + 13 + 10],
      ['none', 6 + 13 + 14 + 11],
    ]);
    expect(shown?.all).toEqual({ state: 'none', totalBytes: 79, missingBytes: 79 });
    expect(shown?.fineBytes).toBe(12 + 13);
    expect(shown?.voices).toEqual(['vi']);
  });

  it('of a device with one site does not take what is shared for a part of the other', () => {
    const shown = view(known(OF_GATE));
    expect(shown?.sites.map(({ standing }) => standing.state)).toEqual(['whole', 'none']);
    expect(shown?.sites[1]?.standing.missingBytes).toBe(38);
    expect(shown?.all.state).toBe('part');
  });

  it('takes a site whose shared files are gone for a part', () => {
    const shown = view(known(OF_GATE.slice(1)));
    expect(shown?.sites[0]?.standing).toEqual({ state: 'part', totalBytes: 35, missingBytes: 6 });
  });

  it('knows what is on its way', () => {
    const shown = view(known(OF_GATE, [...OF_GATE, HALL]));
    expect(shown?.sites.map(({ isWanted }) => isWanted)).toEqual([false, true]);
    expect(shown?.isAllWanted).toBe(false);
  });
});

it('sitesOnDevice are those with their text, their models and what all share', () => {
  const sites = [GATE, HALL];
  expect(sitesOnDevice(known(OF_GATE), sites)).toEqual(new Set([GATE]));
  expect(sitesOnDevice(known(OF_GATE.slice(1)), sites)).toEqual(new Set());
  expect(sitesOnDevice({ ...known(OF_GATE), list: null }, sites)).toEqual(new Set());
});
