import { PALETTE } from '../../palette.ts';
import type { SignDesign } from '../design.ts';
import { orbit } from '../orbit.ts';

/** The arena: tiger and elephant face to face, bamboo beside them, earth and leaf green. */
export const design: SignDesign = {
  siteId: 'ho-quyen',
  palette: {
    board: '#7a4a1e',
    boardDark: '#3a2210',
    accent: '#7a4012',
    accentDark: '#3a2210',
    second: '#8fb85a',
    paper: PALETTE.ivory,
  },
  arrangement: 'arena',
  shape: 'notched',
  rim: 'lozenges',
  panels: [
    { motif: 'bamboo', ground: '#f0e2b6', field: 'clouds', fills: true },
    { motif: 'tiger', ground: '#1f4426', field: 'leaves', enamels: { body: '#f09a34' } },
    {
      motif: 'elephant',
      ground: '#f4d58a',
      field: 'clouds',
      mirrored: true,
      enamels: { body: '#5f7690', second: '#a3231a' },
    },
    { motif: 'flag', ground: '#3f1c10', field: 'petals', mirrored: true },
  ],
  emblem: 'tiger',
  pictures: [
    {
      id: 'hero',
      layer: 'fight-day',
      view: orbit([0.5, 1.4, 3], [26, 21, 52], 38),
      sky: {
        top: '#3f8a5a',
        middle: '#a8cf9a',
        bottom: '#fdf3c8',
        horizon: 0.36,
        seed: 1830,
        clouds: {
          kind: 'scroll',
          spacing: 0.12,
          colours: { fill: [PALETTE.white, '#e3f0cf', '#fbe3a8'], line: '#2f5f3a' },
        },
        hills: { colours: ['#8fb87a', '#5a8f5a'], line: '#2f5a34', height: 0.5, screenAt: 0.78 },
        below: {
          kind: 'waves',
          colours: { fill: ['#5a8f6a', '#7fb08a', '#3f7a6a'], line: '#f3f0c8' },
        },
      },
    },
    {
      id: 'stand',
      layer: 'fight-day',
      view: orbit([1, 4.4, 20], [24, 7, 22], 48),
      sky: {
        top: '#b86a1f',
        middle: '#f0bf6a',
        bottom: '#fff3d0',
        horizon: 0.5,
        seed: 1904,
        disc: { kind: 'sun', x: 0.2, y: 0.2, radius: 0.07, colour: '#fff6d8', rays: '#d8552c' },
        clouds: {
          kind: 'streak',
          spacing: 0.36,
          colours: { fill: ['#fff6e0', '#fbdc9a', '#f2b878'], line: '#8a4a14' },
        },
        birds: { count: 5, colour: '#5a2a10' },
        below: { kind: 'waves', colours: { fill: ['#b86a1f', '#d9923a'], line: '#fff3d0' } },
      },
    },
    {
      id: 'floor',
      layer: 'fight-day',
      view: orbit([0.8, 2.2, 0.3], [-16, 7, 12.5], 50),
      sky: {
        top: '#2a5f8f',
        middle: '#8fc0d8',
        bottom: '#fdf3d8',
        horizon: 0.5,
        seed: 1750,
        clouds: {
          kind: 'scroll',
          spacing: 0.2,
          colours: { fill: [PALETTE.white, '#d9ebf2', '#fbe7c0'], line: '#1f4a74' },
        },
        below: { kind: 'waves', colours: { fill: ['#2a5f8f', '#5a8fb0'], line: '#fdf3d8' } },
      },
    },
  ],
};
