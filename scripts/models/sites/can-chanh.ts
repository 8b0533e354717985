import { courtPlaces } from '../buildings/bai-mang-court.ts';
import { canChanh } from '../buildings/can-chanh.ts';
import { daiCungMon, gateCounts } from '../buildings/dai-cung-mon.ts';
import { planOf } from '../buildings/plan.ts';
import { type Detail, PartSet } from '../kit/part-set.ts';
import { addGate } from '../parts/can-chanh/gate.ts';
import { addGround } from '../parts/can-chanh/ground.ts';
import { addCanChanhHall } from '../parts/can-chanh/hall.ts';
import { addRising } from '../parts/can-chanh/rising.ts';
import { addStanding } from '../parts/can-chanh/wings.ts';
import type { SiteModel } from '../site-model.ts';

const hall = planOf(canChanh);
const gate = planOf(daiCungMon);

function built(add: (parts: PartSet) => void): (detail: Detail) => PartSet {
  return (detail) => {
    const parts = new PartSet(detail);
    add(parts);
    return parts;
  };
}

const outlived = [{ piece: 'ground' }, { piece: 'wings' }] as const;
const { figures } = canChanh;
const gateFigures = daiCungMon.figures;
const standing = 'before-1947';

export const site: SiteModel = {
  site: 'can-chanh',
  pieces: {
    ground: built((parts) => addGround(parts, hall, gate)),
    wings: built(addStanding),
    palace: built((parts) => {
      addCanChanhHall(parts, hall);
      addGate(parts, gate, courtPlaces.gate.value);
    }),
    frame: built((parts) => addRising(parts, hall)),
  },
  layers: [
    { id: standing, pieces: [...outlived, { piece: 'palace' }] },
    { id: 'after-1947', pieces: outlived },
    { id: 'rising', pieces: [...outlived, { piece: 'frame' }] },
  ],
  measured: [
    {
      name: 'terrace width',
      figure: figures.terraceWidth,
      layer: standing,
      measure: { kind: 'size', part: 'terrace', axis: 'x' },
    },
    {
      name: 'terrace depth',
      figure: figures.terraceDepth,
      layer: 'after-1947',
      measure: { kind: 'size', part: 'terrace', axis: 'z' },
    },
    {
      name: 'terrace height',
      figure: figures.platformRise,
      layer: 'after-1947',
      measure: {
        kind: 'rise',
        from: { part: 'court', edge: 'top' },
        to: { part: 'terrace', edge: 'top' },
      },
    },
    {
      name: 'columns',
      figure: figures.columns,
      layer: standing,
      measure: { kind: 'count', part: 'columns', apart: 0.2 },
    },
    {
      name: 'column bases left on the terrace',
      figure: figures.columns,
      layer: 'after-1947',
      measure: { kind: 'count', part: 'column-bases', apart: 0.2 },
    },
    {
      name: 'tallest column',
      figure: figures.tallestColumn,
      layer: standing,
      measure: { kind: 'size', part: 'columns', axis: 'y' },
    },
    {
      name: 'columns of the frame',
      figure: figures.columns,
      layer: 'rising',
      measure: { kind: 'count', part: 'frame-columns', apart: 0.2 },
    },
    {
      name: 'tallest column of the frame',
      figure: figures.tallestColumn,
      layer: 'rising',
      measure: { kind: 'size', part: 'frame-columns', axis: 'y' },
    },
    {
      name: 'gate foundation width',
      figure: gateFigures.terraceWidth,
      layer: 'after-1947',
      measure: { kind: 'size', part: 'gate-base', axis: 'x' },
    },
    {
      name: 'gate foundation depth',
      figure: gateFigures.terraceDepth,
      layer: 'after-1947',
      measure: { kind: 'size', part: 'gate-base', axis: 'z' },
    },
    {
      name: 'doors of the gate',
      figure: gateCounts.doors,
      layer: standing,
      measure: { kind: 'count', part: 'gate-doors', apart: 0.6 },
    },
    {
      name: 'stairs of the gate',
      figure: gateCounts.stairs,
      layer: standing,
      measure: { kind: 'count', part: 'gate-stairs', apart: 0.6 },
    },
  ],
  leastLight: {
    signboard: 0.85,
    'gate-boards': 0.85,
    frieze: 0.6,
    throne: 0.55,
    treasures: 0.55,
    'glass-pictures': 0.6,
    'gate-front': 0.45,
    'gate-doors': 0.45,
    // Their upper corners lie hidden behind the friezes, some in the dark of the attic.
    'lower-roof': 0.85,
    'gate-roof': 0.85,
  },
};
