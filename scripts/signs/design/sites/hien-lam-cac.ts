import { PALETTE } from '../../palette.ts';
import type { SignDesign } from '../design.ts';
import { orbit } from '../orbit.ts';

/** The pavilion among nine panels, as many as the urns, each with a figure of the kind cast on them: sun, moon, stars, hills, boats, beasts and trees. */
export const design: SignDesign = {
  siteId: 'hien-lam-cac',
  palette: {
    board: '#5a4418',
    boardDark: '#2a1f0c',
    accent: '#5f4410',
    accentDark: '#2a1f0c',
    second: '#5fae9a',
    paper: PALETTE.ivory,
  },
  arrangement: 'pavilion',
  shape: 'rounded',
  rim: 'lines',
  panels: [
    { motif: 'sun', ground: '#142c54', field: 'clouds', mirrored: true },
    { motif: 'mountain', ground: '#e0b04a', field: 'clouds' },
    { motif: 'crane', ground: '#5f140e', field: 'leaves' },
    { motif: 'lotus', ground: '#12504a', field: 'waves', mirrored: true },
    { motif: 'moon', ground: '#3a2a5e', field: 'stars' },
    {
      motif: 'boat',
      mirrored: true,
      ground: '#f4e6c4',
      field: 'clouds',
      enamels: { body: '#4a2410', fourth: '#a8281c' },
    },
    { motif: 'stars', ground: '#14304f', field: 'stars' },
    { motif: 'pine', ground: '#f2b878', field: 'petals' },
    {
      motif: 'urn',
      ground: '#0d3a32',
      field: 'clouds',
      enamels: { body: '#d9a044', second: '#8a5a1c' },
    },
  ],
  emblem: 'urn',
  pictures: [
    {
      id: 'hero',
      layer: 'today',
      view: orbit([0.3, 7.1, 3], [25, 8.5, 52], 34),
      sky: {
        top: '#3a2460',
        middle: '#b0608a',
        bottom: '#fbd79a',
        horizon: 0.66,
        seed: 1821,
        clouds: {
          kind: 'scroll',
          spacing: 0.26,
          colours: { fill: ['#f9dcc4', '#e0a0b0', '#b884b4', '#fff0d4'], line: '#3a1f50' },
        },
        birds: { count: 7, colour: '#26164a' },
        hills: { colours: ['#8a5a8a', '#5a3a74'], line: '#2a1848', height: 0.16 },
        below: { kind: 'waves', colours: { fill: ['#4a3070', '#7a4a84'], line: '#fbd79a' } },
      },
    },
    {
      id: 'urns',
      layer: 'today',
      view: orbit([6, 2.4, 20], [56, 6, 18], 44),
      sky: {
        top: '#14504f',
        middle: '#6fb09a',
        bottom: '#fdf0c4',
        horizon: 0.5,
        seed: 1835,
        clouds: {
          kind: 'streak',
          spacing: 0.34,
          colours: { fill: ['#fff8e4', '#cfe8d4', '#f9dfa0'], line: '#0c3f3c' },
        },
        hills: { colours: ['#6fa898', '#2f7a70'], line: '#0f4540', height: 0.34, screenAt: 0.3 },
        below: {
          kind: 'pond',
          colours: {
            water: '#1b5f5a',
            ripple: '#bfe0cf',
            leaf: '#3f9a5f',
            vein: '#e9f3c8',
            flower: '#f9c4cf',
          },
        },
      },
    },
    {
      id: 'roof',
      layer: 'today',
      view: orbit([0, 13, 0], [-32, -4, 18], 44),
      sky: {
        top: '#1f4f9a',
        middle: '#86b4e0',
        bottom: '#fff3d4',
        horizon: 0.7,
        seed: 1837,
        disc: { kind: 'sun', x: 0.15, y: 0.2, radius: 0.07, colour: '#fff3cf', rays: '#e0802c' },
        clouds: {
          kind: 'scroll',
          spacing: 0.2,
          colours: { fill: [PALETTE.white, '#d6e6f6', '#a9c9ec'], line: '#173d7c' },
        },
        below: { kind: 'waves', colours: { fill: ['#1f4f9a', '#4a7cbc'], line: '#fff3d4' } },
      },
    },
  ],
};
