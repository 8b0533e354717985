import { PALETTE } from '../../palette.ts';
import type { SignDesign } from '../design.ts';
import { orbit } from '../orbit.ts';

/** The altar of Heaven and Earth: a round picture on a square, and the four beasts of the quarters round it. */
export const design: SignDesign = {
  siteId: 'nam-giao',
  palette: {
    board: '#43307a',
    boardDark: '#1d1640',
    accent: '#3d2a72',
    accentDark: '#1d1640',
    second: '#8ec1e0',
    paper: PALETTE.ivory,
  },
  arrangement: 'heaven',
  shape: 'chamfered',
  rim: 'beads',
  panels: [
    { motif: 'tortoise', ground: '#e7dcc0', field: 'waves' },
    {
      motif: 'dragon-rising',
      mirrored: true,
      ground: '#154a86',
      field: 'clouds',
      enamels: { body: '#58c8a4', second: '#fff3d2', third: '#e6a21f', fourth: '#f0cf78' },
    },
    {
      motif: 'tiger',
      mirrored: true,
      ground: '#191f45',
      field: 'stars',
      enamels: { body: '#f4efe2', second: '#20284f', third: '#ffffff', fourth: '#6cc0a0' },
    },
    {
      motif: 'phoenix-flying',
      ground: '#f6cf5e',
      field: 'petals',
      mirrored: true,
      enamels: { body: '#b3271d', second: '#7b1613', third: '#a3231a', fourth: '#5a0f12' },
    },
  ],
  emblem: 'stars',
  pictures: [
    {
      id: 'hero',
      layer: 'rite-day',
      view: orbit([0, 2.4, 14.5], [0, 21, 45], 46),
      sky: {
        top: '#0f1540',
        middle: '#3a3f8f',
        bottom: '#e9a27a',
        horizon: 0.46,
        seed: 1806,
        stars: '#fdf0c8',
        disc: { kind: 'moon', x: 0.66, y: 0.15, radius: 0.05, colour: '#fdf3d0', rays: '#a9a6e0' },
        clouds: {
          kind: 'streak',
          spacing: 0.34,
          colours: { fill: ['#8a86d0', '#c6b4e0', '#f0b79a', '#5f5fb0'], line: '#141a4a' },
        },
        hills: { colours: ['#4a4a8f', '#2a2f66'], line: '#b49ad0', height: 0.3, screenAt: 0.3 },
        below: { kind: 'waves', colours: { fill: ['#2a2f66', '#45508f'], line: '#e9a27a' } },
      },
    },
    {
      id: 'procession',
      layer: 'rite-day',
      view: orbit([0.5, 2.8, 24], [-30, 9, 23], 52),
      sky: {
        top: '#0d4a58',
        middle: '#3f9a9a',
        bottom: '#fbe3b4',
        horizon: 0.42,
        seed: 1807,
        clouds: {
          kind: 'scroll',
          spacing: 0.15,
          colours: { fill: ['#fff6e0', '#bfe3d8', '#f6cf9a'], line: '#0a3a48' },
        },
        hills: { colours: ['#3f8f8f', '#1f6068'], line: '#0a3340', height: 0.34 },
        below: { kind: 'waves', colours: { fill: ['#0d4a58', '#2f7f80'], line: '#fbe3b4' } },
      },
    },
    {
      id: 'tent',
      layer: 'rite-day',
      view: orbit([0, 4.6, 0], [152, 9, 32], 42),
      sky: {
        top: '#8f2f1a',
        middle: '#e58a3a',
        bottom: '#ffeec0',
        horizon: 0.5,
        seed: 1945,
        disc: { kind: 'sun', x: 0.16, y: 0.24, radius: 0.055, colour: '#fff3cf', rays: '#c2331f' },
        clouds: {
          kind: 'streak',
          spacing: 0.3,
          colours: { fill: ['#fff0cc', '#fbc98a', '#f0a06a'], line: '#7a2412' },
        },
        below: { kind: 'waves', colours: { fill: ['#8f2f1a', '#c2602c'], line: '#ffeec0' } },
      },
    },
  ],
};
