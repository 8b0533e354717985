import { PALETTE } from '../../palette.ts';
import type { SignDesign } from '../design.ts';
import { orbit } from '../orbit.ts';

/** The Five-Phoenix Pavilion: five phoenixes, none like another, over and under the gate at sunrise, jade and yellow as its roofs. */
export const design: SignDesign = {
  siteId: 'ngo-mon',
  palette: {
    board: '#14604c',
    boardDark: '#0a3a2f',
    accent: '#0f5a47',
    accentDark: '#0a3a2f',
    second: '#e6a21f',
    paper: PALETTE.ivory,
  },
  arrangement: 'gate',
  shape: 'chamfered',
  rim: 'lozenges',
  panels: [
    { motif: 'phoenix-flying', ground: '#5a0f12', field: 'clouds' },
    {
      motif: 'phoenix-spread',
      ground: '#f2c452',
      field: 'petals',
      enamels: { body: '#a3231a', second: '#12316b', third: '#0f5a47', fourth: '#7a1840' },
    },
    {
      motif: 'phoenix-standing',
      ground: '#0a3d32',
      field: 'leaves',
      mirrored: true,
      enamels: { body: '#f3b13a', second: '#e2672c', third: '#e58a9c', fourth: '#7fb4e6' },
    },
    {
      motif: 'phoenix-flying',
      ground: '#12264f',
      field: 'stars',
      mirrored: true,
      enamels: { body: '#f3d27a', second: '#d9577a', third: '#6cc0a0', fourth: '#e07a2c' },
    },
    {
      motif: 'phoenix-standing',
      ground: '#fbeec4',
      field: 'clouds',
      enamels: { body: '#d9791f', second: '#a3231a', third: '#14604c', fourth: '#1d4c9a' },
    },
  ],
  emblem: 'phoenix-spread',
  pictures: [
    {
      id: 'hero',
      layer: 'today',
      view: orbit([1.6, 10.4, 3], [28, 7.5, 49], 38),
      sky: {
        top: '#8f2418',
        middle: '#e98a3a',
        bottom: '#fff3cc',
        horizon: 0.52,
        seed: 1833,
        disc: { kind: 'sun', x: 0.5, y: 0.19, radius: 0.05, colour: '#fff3cf', rays: '#d8431f' },
        clouds: {
          kind: 'streak',
          spacing: 0.16,
          colours: { fill: ['#fff6e0', '#fbd9a4', '#f2a066', '#fdeac0'], line: '#7a1a10' },
        },
        hills: { colours: ['#c88a6a', '#8f6a72'], line: '#5a3446', height: 0.4 },
        below: {
          kind: 'waves',
          colours: { fill: ['#7a4a5a', '#a8605a', '#c98a5a', '#5a3a5a'], line: '#fbe3b4' },
        },
      },
    },
    {
      id: 'middle',
      layer: 'today',
      view: orbit([0, 10, 0], [-14, 3, 27], 42),
      sky: {
        top: '#2b3f86',
        middle: '#7f8fc8',
        bottom: '#f4d9c8',
        horizon: 0.6,
        seed: 57,
        clouds: {
          kind: 'scroll',
          spacing: 0.19,
          colours: { fill: [PALETTE.white, '#c9d0ee', '#f6d6c4'], line: '#2b3470' },
        },
        birds: { count: 5, colour: '#20284f' },
        below: { kind: 'waves', colours: { fill: ['#2b3f86', '#5566a8'], line: '#f4d9c8' } },
      },
    },
    {
      id: 'wing',
      layer: 'today',
      view: orbit([-24, 9.4, 16], [-40, 8, 25], 46),
      sky: {
        top: '#3d8fb0',
        middle: '#a8d4d8',
        bottom: '#fff2cf',
        horizon: 0.56,
        seed: 9,
        clouds: {
          kind: 'streak',
          spacing: 0.3,
          colours: { fill: [PALETTE.white, '#e3f0ea', '#fbe9bd'], line: '#1f6280' },
        },
        hills: { colours: ['#6fa8a0', '#2f7d7a'], line: '#12504f', height: 0.3, screenAt: 0.72 },
        below: {
          kind: 'pond',
          colours: {
            water: '#2b6f80',
            ripple: '#a8d4d8',
            leaf: '#3d9a6a',
            vein: '#e3f0c8',
            flower: '#f3b3c0',
          },
        },
      },
    },
  ],
};
