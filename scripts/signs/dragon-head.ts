import { PALETTE } from './palette.ts';

/** The head looking right, neck at the origin, one unit being half the body's width. */
export function dragonHead(colours: { body: string; belly: string; mane: string }): string {
  const wire = `stroke="${PALETTE.goldLight}" stroke-width="0.13" stroke-linejoin="round" stroke-linecap="round"`;
  const line = `fill="none" ${wire}`;
  return [
    `<path d="${MANE}" fill="${colours.mane}" ${wire}/>`,
    `<path d="${HORNS}" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.42" stroke-linecap="round" stroke-linejoin="round"/>`,
    `<path d="M0.2 0.6C1.2 0.2 2 0.1 2.7 -0.2L2.8 0.8C2 1.3 0.8 1.3 0.2 1.1Z" fill="${PALETTE.lacquerDark}"/>`,
    `<path d="M0.6 0.8C1.5 0.35 2 0.75 3.2 0.35C2.7 0.9 1.8 0.95 1 1.05Z" fill="${PALETTE.vermilion}"/>`,
    `<path d="M-1.1 0.7C0 0.85 1 0.85 1.7 1.05C2.3 1.2 2.5 0.95 2.75 1.25C2.6 1.75 1.8 1.75 1.1 1.65C0.1 1.6 -0.8 1.55 -1.3 1Z" fill="${colours.belly}" ${wire}/>`,
    `<path d="M-1.5 0.6C-1.7 -1 -0.8 -1.6 0.2 -1.45C0.8 -1.35 1 -0.95 1.5 -0.95C2 -0.95 2.2 -1.5 2.8 -1.35C3.4 -1.2 3.4 -0.5 3 -0.15C2.4 0.15 1.5 0.05 0.8 0.45C0 0.85 -0.9 1.2 -1.5 0.6Z" fill="${colours.body}" ${wire}/>`,
    `<path d="M1 0.42L1.2 0.9L1.45 0.25M1.75 0.16L1.95 0.62L2.2 0.08M2.55 0.03L2.8 0.6L3 -0.15M1.4 1.08L1.55 0.7L1.8 1.1" fill="${PALETTE.white}" stroke="${PALETTE.gold}" stroke-width="0.06" stroke-linejoin="round"/>`,
    `<path d="M2.5 -0.85C2.8 -1.1 3.1 -0.8 2.85 -0.6" ${line}/>`,
    `<circle cx="0.45" cy="-0.65" r="0.42" fill="${PALETTE.white}" ${wire}/>`,
    `<circle cx="0.58" cy="-0.6" r="0.19" fill="${PALETTE.ink}"/>`,
    `<path d="M-0.3 -1C0.1 -1.5 0.8 -1.35 1.1 -0.85" fill="none" stroke="${PALETTE.glaze}" stroke-width="0.3" stroke-linecap="round"/>`,
    `<path d="M3 -0.7C4.4 -1.7 4.9 -0.4 4.2 0.2C3.8 0.6 4.2 1.2 4.9 0.9M2.7 -0.2C3.8 0 3.9 0.9 3.4 1.5" ${line}/>`,
    `<path d="M0 1.55C0.1 2.2 -0.2 2.5 -0.6 2.8M0.7 1.65C0.9 2.3 0.7 2.8 0.3 3.2M1.4 1.7C1.7 2.2 1.6 2.7 1.4 3" ${line}/>`,
  ].join('');
}

const MANE = [
  'M-0.6 -1.2C-1.6 -2 -2.6 -1.9 -3.4 -2.6C-2.9 -1.5 -2 -1.1 -1.2 -0.7Z',
  'M-1 -0.9C-2.2 -1.2 -3 -0.9 -4.1 -1.3C-3.3 -0.3 -2.2 -0.2 -1.3 -0.2Z',
  'M-1.3 -0.4C-2.4 -0.2 -3 0.4 -4.2 0.3C-3.2 1.1 -2.2 0.8 -1.4 0.5Z',
  'M-1.4 0.2C-2.2 0.8 -2.6 1.5 -3.6 1.8C-2.5 2.2 -1.7 1.6 -1 1.1Z',
  'M-1.2 0.8C-1.5 1.5 -1.6 2.2 -2.3 2.8C-1.3 2.7 -0.7 2 -0.4 1.3Z',
].join('');

const HORNS =
  'M-0.4 -1.3C-1 -2.2 -1.2 -2.9 -2.2 -3.3M-1 -2.2C-0.8 -2.7 -0.8 -3 -1 -3.5M0.2 -1.4C-0.1 -2.2 0 -2.6 -0.4 -3.2';
