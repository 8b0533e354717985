import { GREEN_GLAZE } from '../kit/palette.ts';
import { chosen, derived, published } from './figure.ts';
import type { HallBuilding } from './hall.ts';

/** Tả Vu and Hữu Vu, the two wings that flank the court: only that they stand there is taken from the sources. */
export const wing = {
  id: 'ta-vu',
  form: { house: 'single', tiers: 1, ends: 'chai', walls: 'closed', glaze: GREEN_GLAZE },
  figures: {
    terraceWidth: chosen(24, 'cc4'),
    terraceDepth: chosen(9, 'cc4'),
    platformRise: chosen(0.6),
    frontBays: chosen(5, 'cc4'),
    frontWings: chosen(1, 'cc4'),
  },
  choices: {
    platformMargin: chosen(0.8),
    columnLines: [chosen(1.75), chosen(5.2), chosen(8.6)],
    columnRows: [chosen(2.1), chosen(-2.1)],
    pitch: chosen(0.577, 'vo3'),
    lowerEaveOverhang: chosen(0.9),
    lowerEaveHeight: chosen(2.9),
    frontSkirt: chosen(2.2),
    ridgeBand: chosen(0.45),
    cornerLift: chosen(0.3),
    doorHeight: chosen(2.3),
    tieHeight: chosen(3.36),
    columnRadius: chosen(0.18),
    outerColumnRadius: chosen(0.15),
    upperSteps: chosen(3),
  },
} as const satisfies HallBuilding;

/** Open gallery from the gate's rear to a wing; length and depth follow from the places of both. */
export const gallery = {
  id: 'gate-gallery',
  form: { house: 'single', tiers: 1, ends: 'gable', walls: 'open', glaze: GREEN_GLAZE },
  figures: {
    terraceWidth: chosen(14, 'ibst-tct'),
    terraceDepth: chosen(4.2, 'ibst-tct'),
    platformRise: chosen(0.45),
    frontBays: chosen(3),
    frontWings: published(0, 'ibst-tct'),
  },
  choices: {
    platformMargin: chosen(0.6),
    columnLines: [chosen(2.1)],
    columnRows: [],
    pitch: chosen(0.577, 'vo3'),
    lowerEaveOverhang: chosen(0.7),
    lowerEaveHeight: chosen(2.4),
    frontSkirt: chosen(0),
    ridgeBand: chosen(0.35),
    cornerLift: chosen(0),
    doorHeight: chosen(2),
    tieHeight: chosen(2.1),
    columnRadius: chosen(0.14),
    outerColumnRadius: chosen(0.14),
    upperSteps: chosen(2),
  },
} as const satisfies HallBuilding;

/** Where things stand round the Bái Mạng court, in metres from the middle of the hall. */
export const courtPlaces = {
  /** 32.11 m between the two foundations, as the dig of 2025 measured, and half the depth of each. */
  gate: derived(51.6, 'dc4'),
  wingX: chosen(28, 'cc4'),
  wingZ: chosen(39, 'cc4'),
  galleryX: chosen(17.4),
  galleryZ: chosen(48.15, 'ibst-tct'),
  /** Paving shown: to each side, towards the gate and beyond it, behind the hall. */
  halfWidth: chosen(35),
  front: chosen(62),
  back: chosen(-18),
  cauldronX: chosen(9, 'cc10'),
  cauldronZ: chosen(18, 'cc10'),
} as const;
