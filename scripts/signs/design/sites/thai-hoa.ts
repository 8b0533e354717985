import { PALETTE } from '../../palette.ts';
import type { SignDesign } from '../design.ts';
import { orbit } from '../orbit.ts';

/** The throne hall: lacquer red and glazed yellow, two dragons to the sun, lotus and plum between. */
export const design: SignDesign = {
  siteId: 'thai-hoa',
  palette: {
    board: PALETTE.lacquer,
    boardDark: PALETTE.lacquerDark,
    accent: PALETTE.lacquer,
    accentDark: PALETTE.lacquerDark,
    second: PALETTE.vermilion,
    paper: PALETTE.ivory,
  },
  arrangement: 'terrace',
  shape: 'notched',
  rim: 'lines',
  panels: [
    { motif: 'dragon-rising', ground: PALETTE.enamelBlue, field: 'clouds' },
    { motif: 'plum', ground: PALETTE.jadeDark, field: 'petals' },
    { motif: 'sun', ground: '#6d1512', field: 'clouds' },
    { motif: 'lotus', ground: '#38225c', field: 'waves' },
    { motif: 'dragon-coiled', ground: '#f6d890', field: 'clouds' },
  ],
  emblem: 'sun',
  pictures: [
    {
      id: 'hero',
      layer: 'great-audience',
      view: orbit([1.9, 5, 5], [34, 11, 47], 39),
      sky: {
        top: '#123f86',
        middle: '#5aa0d0',
        bottom: '#f4e6c0',
        horizon: 0.6,
        seed: 1805,
        clouds: {
          kind: 'scroll',
          spacing: 0.105,
          colours: { fill: [PALETTE.white, '#d9ebf2', '#f8e7bd', '#8ec1e0'], line: '#2a5f9f' },
        },
        below: {
          kind: 'waves',
          colours: { fill: ['#2f78a8', '#4c97b8', '#2c8f86', '#225f98'], line: '#e8f1ea' },
        },
      },
    },
    {
      id: 'ridge',
      layer: 'great-audience',
      view: orbit([3.4, 14.4, 6], [27, 10.5, 12.5], 44),
      sky: {
        top: '#b8431f',
        middle: '#e9a24a',
        bottom: '#f8e5b4',
        horizon: 0.62,
        seed: 1833,
        clouds: {
          kind: 'scroll',
          spacing: 0.16,
          colours: { fill: [PALETTE.ivory, '#fbe0a8', '#f3b48a'], line: '#8c2a14' },
        },
        below: { kind: 'waves', colours: { fill: ['#a8431f', '#c96a2c'], line: '#f8e5b4' } },
      },
    },
    {
      id: 'door',
      layer: 'great-audience',
      view: orbit([1.4, 5.3, 9], [-34, -4, 16], 52),
      sky: {
        top: '#145a4c',
        middle: '#4fa58c',
        bottom: '#e8efc9',
        horizon: 0.62,
        seed: 1923,
        clouds: {
          kind: 'scroll',
          spacing: 0.14,
          colours: { fill: [PALETTE.white, '#cfe8d8', '#f4e3a4'], line: '#0e4a3e' },
        },
        below: { kind: 'waves', colours: { fill: ['#1b7560', '#3d9a80'], line: '#e8efc9' } },
      },
    },
  ],
};
