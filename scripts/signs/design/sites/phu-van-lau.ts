import { PALETTE } from '../../palette.ts';
import type { SignDesign } from '../design.ts';
import { orbit } from '../orbit.ts';

/** Edicts and signals by the river: a scroll, a boat on the Hương, the five-coloured flag; river blue and vermilion. */
export const design: SignDesign = {
  siteId: 'phu-van-lau',
  palette: {
    board: '#1d4c9a',
    boardDark: '#0e2754',
    accent: '#1d4c9a',
    accentDark: '#12316b',
    second: '#e2672c',
    paper: PALETTE.ivory,
  },
  arrangement: 'mast',
  shape: 'cusped',
  rim: 'scallops',
  panels: [
    { motif: 'scroll', ground: '#7a1712', field: 'clouds' },
    {
      motif: 'boat',
      ground: '#f7e6bc',
      field: 'clouds',
      enamels: { body: '#6a2f10', fourth: '#d8552c' },
    },
    { motif: 'flag', ground: '#0c4a4a', field: 'waves' },
  ],
  emblem: 'scroll',
  pictures: [
    {
      id: 'hero',
      layer: 'today',
      view: orbit([0.6, 5.4, 66], [36, 7.5, 24.5], 40),
      sky: {
        top: '#f0b04a',
        middle: '#f9d88a',
        bottom: '#fff6dc',
        horizon: 0.52,
        seed: 1819,
        clouds: {
          kind: 'scroll',
          spacing: 0.15,
          colours: { fill: [PALETTE.white, '#fff0c8', '#f6c47a', '#e7a04a'], line: '#a85a14' },
        },
        hills: { colours: ['#c9a46a', '#9a8a5a'], line: '#6a4a1a', height: 0.3 },
        below: {
          kind: 'waves',
          colours: { fill: ['#3f8fb0', '#6fb4c8', '#2a6f98'], line: '#fff6dc' },
        },
      },
    },
    {
      id: 'mast',
      layer: '1846',
      view: orbit([0, 30, -46], [18, 1, 92], 33),
      sky: {
        top: '#0f3f7a',
        middle: '#4f9ad0',
        bottom: '#fbeec4',
        horizon: 0.74,
        seed: 1846,
        clouds: {
          kind: 'streak',
          spacing: 0.62,
          colours: { fill: [PALETTE.white, '#cfe4f4', '#fbe7b4', '#8fc0e6'], line: '#0c3468' },
        },
        birds: { count: 7, colour: '#0c2a54' },
        hills: { colours: ['#4f8fb0', '#2a6a90'], line: '#0c3f68', height: 0.12 },
        below: { kind: 'waves', colours: { fill: ['#1f6fa8', '#3f93c0'], line: '#fbeec4' } },
      },
    },
    {
      id: 'eaves',
      layer: 'today',
      view: orbit([0, 8.6, 66], [-42, 5, 15], 37),
      sky: {
        top: '#1a6a58',
        middle: '#7fc0a0',
        bottom: '#fdf3c8',
        horizon: 0.55,
        seed: 12,
        clouds: {
          kind: 'scroll',
          spacing: 0.14,
          colours: { fill: [PALETTE.white, '#d4ecd8', '#f9e3a4'], line: '#0f4a3c' },
        },
        hills: { colours: ['#6fae94', '#2f7a64'], line: '#0d4436', height: 0.4, screenAt: 0.75 },
        below: {
          kind: 'pond',
          colours: {
            water: '#1f6f68',
            ripple: '#c4e6d4',
            leaf: '#4aa86a',
            vein: '#eef6cc',
            flower: '#f7b9c8',
          },
        },
      },
    },
  ],
};
