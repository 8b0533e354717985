import { ngoMon } from '../buildings/ngo-mon.ts';
import { buildAbdication } from '../parts/ngo-mon/abdication.ts';
import { buildBase, buildPavilion, buildRoofs, buildRoofs1968 } from '../parts/ngo-mon/gate.ts';
import { planOf } from '../parts/ngo-mon/plan.ts';
import type { Measure, SiteModel } from '../site-model.ts';

const { figures } = ngoMon;
const plan = planOf(ngoMon);
const GATE = [{ piece: 'base' }, { piece: 'pavilion' }] as const;

const apart = (part: string, metres: number): Measure => ({ kind: 'count', part, apart: metres });

export const site: SiteModel = {
  site: 'ngo-mon',
  pieces: {
    base: (detail) => buildBase(plan, detail),
    pavilion: (detail) => buildPavilion(plan, detail),
    roofs: (detail) => buildRoofs(plan, detail),
    'roofs-1968': (detail) => buildRoofs1968(plan, detail),
    crowd: (detail) => buildAbdication(plan, detail),
  },
  layers: [
    { id: 'today', pieces: [...GATE, { piece: 'roofs' }] },
    { id: '1945', pieces: [...GATE, { piece: 'roofs' }, { piece: 'crowd' }] },
    { id: '1968', pieces: [...GATE, { piece: 'roofs-1968' }] },
  ],
  measured: [
    {
      name: 'length of the base',
      figure: figures.baseLength,
      layer: 'today',
      measure: { kind: 'size', part: 'base', axis: 'x' },
    },
    {
      name: 'length of the arms',
      figure: figures.armLength,
      layer: 'today',
      measure: { kind: 'size', part: 'base', axis: 'z' },
    },
    {
      name: 'height of the base',
      figure: figures.baseHeight,
      layer: 'today',
      measure: {
        kind: 'rise',
        from: { part: 'ground', edge: 'top' },
        to: { part: 'base', edge: 'top' },
      },
    },
    {
      name: 'rise of the podium',
      figure: figures.podium,
      layer: 'today',
      measure: {
        kind: 'rise',
        from: { part: 'base', edge: 'top' },
        to: { part: 'podium', edge: 'top' },
      },
    },
    {
      name: 'height to the middle ridge',
      figure: figures.height,
      layer: 'today',
      measure: {
        kind: 'rise',
        from: { part: 'ground', edge: 'top' },
        to: { part: 'ridge-middle', edge: 'top' },
      },
    },
    {
      name: 'columns',
      figure: figures.columns,
      layer: 'today',
      measure: {
        kind: 'sum',
        of: [apart('columns-through', 0.3), apart('columns-gallery', 0.3)],
      },
    },
    {
      name: 'columns through both storeys',
      figure: figures.tallColumns,
      layer: 'today',
      measure: apart('columns-through', 0.3),
    },
    {
      name: 'upper roofs',
      figure: figures.upperRoofs,
      layer: 'today',
      measure: {
        kind: 'sum',
        of: [apart('roof-middle', 1), apart('roofs-main', 1), apart('roofs-minor', 1)],
      },
    },
    {
      name: 'main roofs',
      figure: figures.mainRoofs,
      layer: 'today',
      measure: { kind: 'sum', of: [apart('roof-middle', 1), apart('roofs-main', 1)] },
    },
    {
      name: 'minor roofs',
      figure: figures.minorRoofs,
      layer: 'today',
      measure: apart('roofs-minor', 1),
    },
    {
      name: 'passages',
      figure: figures.passages,
      layer: 'today',
      measure: apart('passages', 0.5),
    },
  ],
  shadedBy: {
    pavilion: ['base', 'roofs'],
    crowd: ['base', 'pavilion', 'roofs'],
    roofs: ['base', 'pavilion'],
    'roofs-1968': ['base', 'pavilion'],
    base: ['pavilion', 'roofs'],
  },
  leastLight: {
    passages: 0.34,
    plaque: 0.8,
    'bronze-beams': 0.5,
    'king-doors': 0.7,
    'mandarin-doors': 0.6,
    'upper-storey': 0.45,
    'glazed-hall': 0.4,
    'bare-rafters': 0.5,
  },
};
