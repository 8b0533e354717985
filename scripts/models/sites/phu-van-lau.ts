import { kyDai } from '../buildings/ky-dai.ts';
import { phuVanLau } from '../buildings/phu-van-lau.ts';
import { mast1807, mast1846, mast1948 } from '../parts/ky-dai/masts.ts';
import { tower } from '../parts/ky-dai/tower.ts';
import { edictPavilion } from '../parts/phu-van-lau/pavilion.ts';
import type { MeasuredFigure, SiteModel } from '../site-model.ts';

const { figures } = phuVanLau;
const { figures: flagTower } = kyDai;
const layer = 'today';

/** The two stand their true distance apart on the axis, the middle of it over the sign's own. */
const apart = flagTower.toPhuVanLau.value;
const atTower = [0, 0, -apart / 2 + 10] as const;
const atPavilion = [0, 0, apart / 2 + 10] as const;

const tiers: MeasuredFigure[] = flagTower.tierHeights.map((figure, i) => ({
  name: `height of tier ${i + 1}`,
  figure,
  layer,
  measure: { kind: 'size', part: `tier-${i + 1}`, axis: 'y' },
}));

const parapets: MeasuredFigure[] = [1, 2, 3].map((number) => ({
  name: `parapet of tier ${number}`,
  figure: flagTower.parapet,
  layer,
  measure: { kind: 'size', part: `parapet-${number}`, axis: 'y' },
}));

export const site: SiteModel = {
  site: 'phu-van-lau',
  pieces: {
    pavilion: edictPavilion,
    tower,
    'mast-1948': mast1948,
    'mast-1846': mast1846,
    'mast-1807': mast1807,
  },
  layers: [
    {
      id: 'today',
      pieces: [
        { piece: 'pavilion', offset: atPavilion },
        { piece: 'tower', offset: atTower },
        { piece: 'mast-1948', offset: atTower },
      ],
    },
    {
      id: '1846',
      pieces: [
        { piece: 'pavilion', offset: atPavilion },
        { piece: 'tower', offset: atTower },
        { piece: 'mast-1846', offset: atTower },
      ],
    },
    {
      id: '1807',
      pieces: [
        { piece: 'tower', offset: atTower },
        { piece: 'mast-1807', offset: atTower },
      ],
    },
  ],
  measured: [
    {
      name: 'height of Phu Văn Lâu',
      figure: figures.height,
      layer,
      measure: {
        kind: 'rise',
        from: { part: 'ground-strip', edge: 'top' },
        to: { part: 'edict-gourd', edge: 'top' },
      },
    },
    {
      name: 'length of its terrace',
      figure: figures.baseSide,
      layer,
      measure: { kind: 'size', part: 'edict-terrace', axis: 'x' },
    },
    {
      name: 'depth of its terrace',
      figure: figures.baseSide,
      layer,
      measure: { kind: 'size', part: 'edict-terrace', axis: 'z' },
    },
    {
      name: 'its columns through both storeys',
      figure: figures.mainColumns,
      layer,
      measure: { kind: 'count', part: 'edict-main-columns', apart: 0.5 },
    },
    {
      name: 'its outer columns',
      figure: figures.outerColumns,
      layer,
      measure: { kind: 'count', part: 'edict-columns', apart: 0.5 },
    },
    ...tiers,
    {
      name: 'height of the three tiers',
      figure: flagTower.towerHeight,
      layer,
      measure: {
        kind: 'rise',
        from: { part: 'tier-1', edge: 'bottom' },
        to: { part: 'tier-3', edge: 'top' },
      },
    },
    ...parapets,
    {
      name: 'way to the middle tier',
      figure: flagTower.lowerWay,
      layer,
      measure: { kind: 'size', part: 'way-2', axis: 'x' },
    },
    {
      name: 'way to the highest tier',
      figure: flagTower.upperWay,
      layer,
      measure: { kind: 'size', part: 'way-3', axis: 'x' },
    },
    {
      name: 'mast of 1948',
      figure: flagTower.mast1948,
      layer,
      measure: { kind: 'size', part: 'mast-1948', axis: 'y' },
    },
    {
      name: 'height with the mast of 1948',
      figure: flagTower.total,
      layer,
      measure: {
        kind: 'rise',
        from: { part: 'tier-1', edge: 'bottom' },
        to: { part: 'mast-1948', edge: 'top' },
      },
    },
    {
      name: 'mast of 1846',
      figure: flagTower.mast1846,
      layer: '1846',
      measure: { kind: 'size', part: 'mast-1846', axis: 'y' },
    },
    {
      name: 'mast of 1807',
      figure: flagTower.mast1807,
      layer: '1807',
      measure: { kind: 'size', part: 'mast-1807', axis: 'y' },
    },
    {
      name: 'guard houses',
      figure: flagTower.guardHouses,
      layer: '1846',
      measure: { kind: 'count', part: 'guard-houses', apart: 0.5 },
    },
    {
      name: 'gun sheds',
      figure: flagTower.gunSheds,
      layer: '1846',
      measure: { kind: 'count', part: 'gun-sheds', apart: 0.5 },
    },
    {
      name: 'guns of the tower',
      figure: flagTower.guns,
      layer: '1846',
      measure: { kind: 'count', part: 'tower-guns', apart: 0.3 },
    },
    {
      name: 'from Kỳ Đài to Phu Văn Lâu',
      figure: flagTower.toPhuVanLau,
      layer,
      measure: { kind: 'distance', from: 'tier-3', to: 'edict-terrace', axis: 'z' },
    },
  ],
  leastLight: { 'edict-name-board': 0.8 },
};
