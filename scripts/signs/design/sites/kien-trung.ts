import { PALETTE } from '../../palette.ts';
import type { SignDesign } from '../design.ts';
import { orbit } from '../orbit.ts';

/** The mosaic palace of the 1920s: garden flowers, bats and a kỳ lân as in its porcelain shards, turquoise and rose. */
export const design: SignDesign = {
  siteId: 'kien-trung',
  palette: {
    board: '#0f6370',
    boardDark: '#093b45',
    accent: '#0d5a68',
    accentDark: '#093b45',
    second: '#e58a9c',
    paper: PALETTE.ivory,
  },
  arrangement: 'pinwheel',
  shape: 'rounded',
  rim: 'scallops',
  panels: [
    { motif: 'peony', ground: '#0f2f5c', field: 'leaves' },
    {
      motif: 'bats',
      ground: '#5a1438',
      field: 'clouds',
      enamels: { body: '#e6a21f', fourth: '#e58a9c' },
    },
    { motif: 'unicorn', ground: '#fbe3dc', field: 'petals' },
    { motif: 'chrysanthemum', ground: '#0d4a58', field: 'stars' },
  ],
  emblem: 'peony',
  pictures: [
    {
      id: 'hero',
      layer: '2024',
      view: orbit([1, 6.2, 6], [32, 8, 46], 39),
      sky: {
        top: '#2a7fb4',
        middle: '#9ad2e6',
        bottom: '#fff6dc',
        horizon: 0.6,
        seed: 1923,
        clouds: {
          kind: 'scroll',
          spacing: 0.14,
          colours: { fill: [PALETTE.white, '#e3f1f6', '#fbd9d9', '#b9dcea'], line: '#1d6390' },
        },
        birds: { count: 6, colour: '#17466a' },
        below: {
          kind: 'pond',
          colours: {
            water: '#1f7f8c',
            ripple: '#bfe6ea',
            leaf: '#3d9a6a',
            vein: '#e3f0c8',
            flower: '#f7b6c6',
          },
        },
      },
    },
    {
      id: 'tower',
      layer: '2024',
      view: orbit([18, 7.6, 8], [30, 4, 22], 46),
      sky: {
        top: '#8a2f5a',
        middle: '#e58aa0',
        bottom: '#fde9d4',
        horizon: 0.66,
        seed: 36,
        clouds: {
          kind: 'streak',
          spacing: 0.5,
          colours: { fill: ['#fff2ea', '#f9c9cf', '#f2a9b4'], line: '#6f1f44' },
        },
        below: { kind: 'waves', colours: { fill: ['#8a2f5a', '#b85a7a'], line: '#fde9d4' } },
      },
    },
    {
      id: 'gable',
      layer: '2024',
      view: orbit([0, 7.4, 10], [-14, 4, 20], 52),
      sky: {
        top: '#3a3f8f',
        middle: '#9aa6e0',
        bottom: '#fdf0d8',
        horizon: 0.66,
        seed: 24,
        clouds: {
          kind: 'scroll',
          spacing: 0.3,
          colours: { fill: [PALETTE.white, '#d9def6', '#f6e3c8'], line: '#2c2f70' },
        },
        below: { kind: 'waves', colours: { fill: ['#3a3f8f', '#6a72bc'], line: '#fdf0d8' } },
      },
    },
  ],
};
