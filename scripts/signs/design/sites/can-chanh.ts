import { PALETTE } from '../../palette.ts';
import type { SignDesign } from '../design.ts';
import { orbit } from '../orbit.ts';

/** The working hall, lost and rising again: seal, edict, books and brush of government; a dragon asleep at the foot. */
export const design: SignDesign = {
  siteId: 'can-chanh',
  palette: {
    board: '#22365f',
    boardDark: '#121d38',
    accent: '#1f3a70',
    accentDark: '#121d38',
    second: '#d8552c',
    paper: PALETTE.ivory,
  },
  arrangement: 'screen',
  shape: 'cusped',
  rim: 'beads',
  panels: [
    {
      motif: 'seal',
      ground: '#6a140f',
      field: 'clouds',
      enamels: { body: '#c9861f', second: '#d8552c', fourth: '#5f98d8' },
    },
    { motif: 'books', ground: '#134a5c', field: 'leaves' },
    { motif: 'sword-and-flute', ground: '#3a2a5e', field: 'stars' },
    { motif: 'gourd', ground: '#f6d890', field: 'petals', enamels: { third: '#12604c' } },
    {
      motif: 'dragon-coiled',
      ground: '#17335f',
      field: 'clouds',
      mirrored: true,
      enamels: { body: '#e0662c', second: '#f0cf78', third: '#6cc0a0', fourth: '#fff3d2' },
    },
    { motif: 'orchid', ground: '#f4dcc0', field: 'clouds' },
  ],
  emblem: 'seal',
  pictures: [
    {
      id: 'hero',
      layer: 'before-1947',
      view: orbit([0.6, 5, 2], [30, 10, 44.5], 38),
      sky: {
        top: '#0f6f7a',
        middle: '#62b8b0',
        bottom: '#fbf0c8',
        horizon: 0.58,
        seed: 1804,
        clouds: {
          kind: 'streak',
          spacing: 0.2,
          colours: { fill: [PALETTE.white, '#d3efe4', '#fdeab8', '#9ad4c8'], line: '#0b5660' },
        },
        birds: { count: 7, colour: '#0b3f4a' },
        hills: { colours: ['#5fa8a0', '#2f8380'], line: '#0d4a50', height: 0.26 },
        below: {
          kind: 'waves',
          colours: { fill: ['#1f7f8a', '#3f9f98', '#146070'], line: '#e6f4e2' },
        },
      },
    },
    {
      id: 'gate',
      layer: 'before-1947',
      view: orbit([0, 4.2, 56], [-28, 7, 25], 44),
      sky: {
        top: '#7a1f4a',
        middle: '#d9708a',
        bottom: '#fde3c4',
        horizon: 0.6,
        seed: 1833,
        clouds: {
          kind: 'scroll',
          spacing: 0.2,
          colours: { fill: ['#fff0e4', '#f6c4c4', '#e79aa8'], line: '#5f1438' },
        },
        below: {
          kind: 'pond',
          colours: {
            water: '#5f2a4f',
            ripple: '#f6c4c4',
            leaf: '#3f7f6a',
            vein: '#fde3c4',
            flower: '#ffe9ef',
          },
        },
      },
    },
    {
      id: 'rising',
      layer: 'rising',
      view: orbit([1, 4.6, 0], [-34, 8, 36], 42),
      sky: {
        top: '#2a4f9a',
        middle: '#86a8dc',
        bottom: '#fff0d0',
        horizon: 0.6,
        seed: 2026,
        disc: { kind: 'sun', x: 0.24, y: 0.22, radius: 0.08, colour: '#ffe9a8', rays: '#e2672c' },
        clouds: {
          kind: 'scroll',
          spacing: 0.17,
          colours: { fill: [PALETTE.white, '#d4e0f6', '#a9c2ec'], line: '#1f3a78' },
        },
        below: { kind: 'waves', colours: { fill: ['#2a4f9a', '#4f78bc'], line: '#fff0d0' } },
      },
    },
  ],
};
