import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EXPLORATION_START,
  type ExplorationEvent,
  explore,
  hotspotsIn,
  layerAsked,
  layerTicks,
  partsIn,
  shownLayerOf,
} from '#domain/exploration.ts';
import type { ShownSite } from '#domain/shown-site.ts';

const layer = (id: string, year: number, modelled = true) =>
  ({ id, year, modelled, name: { vi: id, en: id }, sentences: [] }) as ShownSite['timeLayers'][0];
const part = (id: string) => ({ id, evidence: 'B', name: { vi: id, en: id }, sources: [] });
const models = {
  site: 'toy',
  layers: [
    { id: 'today', pieces: [{ piece: 'hall', offset: [0, 0, 0] }] },
    { id: '1805', pieces: [{ piece: 'ruin', offset: [0, 0, 0] }] },
  ],
  pieces: { hall: { parts: ['roof', 'terrace'] }, ruin: { parts: ['terrace'] } },
  textures: {},
};
const site = {
  timeLayers: [layer('1805', 1805), layer('told', 1900, false), layer('today', 2026)],
  hotspots: [
    { id: 'ridge', part: 'roof' },
    { id: 'step', part: 'terrace' },
    { id: 'fire', part: 'terrace', layer: '1805' },
  ],
  reconstruction: { models, parts: [part('terrace'), part('roof')] },
} as unknown as ShownSite;

describe('explore', () => {
  it('keeps the same object when nothing changes', () => {
    const state = explore(EXPLORATION_START, { type: 'layer', layer: '1805' });
    expect(explore(state, { type: 'layer', layer: '1805' })).toBe(state);
    expect(explore(state, { type: 'switch', what: 'cutOn', on: false })).toBe(state);
  });

  it('reads a part or a hotspot, never both', () => {
    const event = fc.oneof(
      fc.record({
        type: fc.constant('hotspot' as const),
        hotspot: fc.constantFrom('a', 'b', null),
      }),
      fc.record({ type: fc.constant('part' as const), part: fc.constantFrom('p', null) }),
      fc.record({ type: fc.constant('layer' as const), layer: fc.constantFrom('x', 'y') }),
    );
    fc.assert(
      fc.property(fc.array<ExplorationEvent>(event), (events) => {
        const state = events.reduce(explore, EXPLORATION_START);
        expect(state.pickedPart === null || state.openHotspot === null).toBe(true);
      }),
    );
  });

  it('asks about no part any more when the tint goes', () => {
    const tinted = explore(EXPLORATION_START, { type: 'switch', what: 'evidenceOn', on: true });
    const picked = explore(tinted, { type: 'part', part: 'roof' });
    expect(picked.pickedPart).toBe('roof');
    const plain = explore(picked, { type: 'switch', what: 'evidenceOn', on: false });
    expect(plain.pickedPart).toBeNull();
  });
});

describe('layers', () => {
  it.each([
    ['1805', '1805'],
    ['today', 'today'],
    ['1810', '1805'],
    ['1999', 'today'],
    // Told in words only: the nearest that was built.
    ['1900', '1805'],
    ['told', null],
    ['<script>', null],
    ['', null],
  ])('the address %s asks for %s', (asked, found) => {
    expect(layerAsked(site, asked)).toBe(found);
  });

  it('shows what is seen first until another is asked for', () => {
    expect(shownLayerOf(site, null)?.id).toBe('today');
    expect(shownLayerOf(site, '1805')?.id).toBe('1805');
    expect(shownLayerOf(site, 'gone')?.id).toBe('today');
  });

  it('has the hotspots and the parts that stand in it', () => {
    const ids = (shown: string) => hotspotsIn(site, shown).map(({ id }) => id);
    expect(ids('today')).toEqual(['ridge', 'step']);
    expect(ids('1805')).toEqual(['step', 'fire']);
    expect(partsIn(site, '1805').map(({ id }) => id)).toEqual(['terrace']);
    expect(partsIn(site, 'today').map(({ id }) => id)).toEqual(['terrace', 'roof']);
  });
});

it('marks a layer by its year, and a later one of the same year as after it', () => {
  const years = [1805, 1833, 1833, 2024].map((year) => ({ year }));
  expect(layerTicks(years)).toEqual(['1805', '1833', '1833+', '2024']);
});
