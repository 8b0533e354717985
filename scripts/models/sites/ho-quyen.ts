import type { Figure } from '../buildings/figure.ts';
import { hoQuyen } from '../buildings/ho-quyen.ts';
import { type Detail, PartSet } from '../kit/part-set.ts';
import { addCageDoors, addCages } from '../parts/ho-quyen/cages.ts';
import {
  addAwning,
  addBanners,
  addCrowd,
  addFighter,
  addTigerShadow,
} from '../parts/ho-quyen/fight.ts';
import { addArenaGrass, addArenaSand, addGrounds, addTrees } from '../parts/ho-quyen/grounds.ts';
import { addRingWall } from '../parts/ho-quyen/ring-wall.ts';
import { addRoyalStand } from '../parts/ho-quyen/stand.ts';
import type { Measure, MeasuredFigure, SiteModel } from '../site-model.ts';

const { figures } = hoQuyen;

/** Wall, stand and cages, which stand to this day. */
function arena(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addGrounds(parts);
  addRingWall(parts);
  addRoyalStand(parts);
  addCages(parts);
  addTrees(parts);
  return parts;
}

function grass(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addArenaGrass(parts);
  return parts;
}

/** A day of a fight: sand, awning, banners, onlookers, an elephant, and the tiger's shadow. */
function fight(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addArenaSand(parts);
  addCageDoors(parts, [false, true, false, false, false]);
  addAwning(parts);
  addBanners(parts);
  addCrowd(parts);
  addFighter(parts);
  addTigerShadow(parts);
  return parts;
}

const rise = (from: string, to: string): Measure => ({
  kind: 'rise',
  from: { part: from, edge: 'top' },
  to: { part: to, edge: 'top' },
});
const size = (part: string, axis: 'x' | 'y' | 'z'): Measure => ({ kind: 'size', part, axis });

const MEASURES: readonly (readonly [string, Figure, Measure])[] = [
  ['outer diameter', figures.outerDiameter, { kind: 'diameter', part: 'outer-wall' }],
  ['inner diameter', figures.innerDiameter, { kind: 'diameter', part: 'inner-wall' }],
  ['diameter of the walk', figures.walkDiameter, { kind: 'diameter', part: 'walk' }],
  ['height of the inner wall', figures.innerHeight, rise('arena-grass', 'inner-parapet')],
  ['height of the outer wall', figures.outerHeight, rise('arena-grass', 'outer-wall')],
  ['area of the royal stand', figures.standArea, { kind: 'area', parts: ['stand-floor'] }],
  ['rise of the royal stand', figures.standRise, rise('walk', 'stand-floor')],
  ['width of the elephant gate', figures.gateWidth, size('gate-passage', 'x')],
  ['height of the elephant gate', figures.gateHeight, size('gate-passage', 'y')],
  ['cages', figures.cages, { kind: 'count', part: 'cages', apart: 0.4 }],
];

export const site: SiteModel = {
  site: 'ho-quyen',
  pieces: { arena, grass, fight },
  layers: [
    { id: 'today', pieces: [{ piece: 'arena' }, { piece: 'grass' }] },
    { id: 'fight-day', pieces: [{ piece: 'arena' }, { piece: 'fight' }] },
  ],
  measured: MEASURES.map(
    ([name, figure, measure]): MeasuredFigure => ({
      name,
      figure,
      layer: 'today',
      measure,
    }),
  ),
  shadedBy: { grass: ['arena'], fight: ['arena'] },
  leastLight: { people: 0.4, elephant: 0.5, cages: 0.25, 'cage-doors': 0.4, 'gate-passage': 0.25 },
};
