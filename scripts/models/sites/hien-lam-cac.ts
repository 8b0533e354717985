import { hienLamCac } from '../buildings/hien-lam-cac.ts';
import { URNS, urnFigures } from '../buildings/urns.ts';
import { derived } from '../buildings/figure.ts';
import { pavilion, twinPavilion } from '../parts/hien-lam-cac/pavilion.ts';
import { thaiMieuCourt } from '../parts/hien-lam-cac/thai-mieu-court.ts';
import { urnCourt } from '../parts/hien-lam-cac/urn-court.ts';
import type { MeasuredFigure, SiteModel } from '../site-model.ts';

const { figures, choices } = hienLamCac;
const layer = 'today';

/** Heights of the urns, and their greatest width, which is that of the belly. */
const urns: MeasuredFigure[] = URNS.flatMap(({ id, height }) => [
  {
    name: `height of urn ${id}`,
    figure: height,
    layer,
    measure: { kind: 'size', part: `urn-${id}`, axis: 'y' },
  },
  {
    name: `belly of urn ${id}`,
    figure: urnFigures.bellyDiameter,
    layer,
    measure: { kind: 'size', part: `urn-${id}`, axis: 'x' },
  },
]);

/** The front towards +z is the side of Thế Miếu and the urns; the name board is on the other. */
export const site: SiteModel = {
  site: 'hien-lam-cac',
  pieces: {
    pavilion,
    'urn-court': urnCourt,
    'twin-pavilion': twinPavilion,
    'thai-mieu-court': thaiMieuCourt,
  },
  layers: [
    { id: 'today', pieces: [{ piece: 'pavilion' }, { piece: 'urn-court' }] },
    { id: 'tuy-thanh', pieces: [{ piece: 'twin-pavilion' }, { piece: 'thai-mieu-court' }] },
  ],
  shadedBy: { 'urn-court': ['pavilion'], 'thai-mieu-court': ['twin-pavilion'] },
  measured: [
    {
      name: 'height',
      figure: figures.height,
      layer,
      measure: {
        kind: 'rise',
        from: { part: 'court', edge: 'top' },
        to: { part: 'ridge-gourd', edge: 'top' },
      },
    },
    {
      name: 'terrace length',
      figure: figures.terraceWidth,
      layer,
      measure: { kind: 'size', part: 'terrace', axis: 'x' },
    },
    {
      name: 'terrace depth',
      figure: figures.terraceDepth,
      layer,
      measure: { kind: 'size', part: 'terrace', axis: 'z' },
    },
    {
      name: 'main columns',
      figure: figures.mainColumns,
      layer,
      measure: { kind: 'count', part: 'main-columns', apart: 0.5 },
    },
    {
      name: 'columns besides the main four',
      figure: derived(figures.columns.value - figures.mainColumns.value, 'hl1', 'hl2'),
      layer,
      measure: { kind: 'count', part: 'columns', apart: 0.5 },
    },
    {
      name: 'height of a main column',
      figure: figures.mainColumnHeight,
      layer,
      measure: { kind: 'size', part: 'main-columns', axis: 'y' },
    },
    {
      name: 'diameter of a main column',
      figure: figures.mainColumnDiameter,
      layer,
      measure: { kind: 'diameter', part: 'main-columns', apart: 0.5 },
    },
    {
      name: 'urns',
      figure: urnFigures.count,
      layer,
      measure: { kind: 'count', part: 'urn-bases', apart: 0.5 },
    },
    ...urns,
    {
      name: 'Cao before the row',
      figure: choices.caoForward,
      layer,
      measure: { kind: 'distance', from: 'urn-nhan', to: 'urn-cao', axis: 'z' },
    },
  ],
  leastLight: {
    partition: 0.45,
    'twin-partition': 0.45,
    'name-board': 0.8,
    'twin-name-board': 0.8,
  },
};
