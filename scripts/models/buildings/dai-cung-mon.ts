import { ROYAL_YELLOW } from '../kit/palette.ts';
import { chosen, published } from './figure.ts';
import type { HallBuilding } from './hall.ts';

/** Đại Cung Môn, gate of the Forbidden City, 1833–1947: one house of five bays without chái under two tiers of roof. */
export const daiCungMon = {
  id: 'dai-cung-mon',
  form: { house: 'single', tiers: 2, ends: 'gable', walls: 'closed', glaze: ROYAL_YELLOW },
  figures: {
    terraceWidth: published(23, 'dc1'),
    terraceDepth: published(12, 'dc1'),
    platformRise: chosen(0.75),
    height: chosen(9),
    frontBays: published(5, 'ibst-tct', 'dc2'),
    frontWings: published(0, 'ibst-tct', 'dc2'),
  },
  choices: {
    platformMargin: chosen(1),
    columnLines: [chosen(2.3), chosen(6.5)],
    columnRows: [chosen(2.3), chosen(-2.3)],
    pitch: chosen(0.577, 'vo3'),
    lowerEaveOverhang: chosen(1),
    lowerEaveHeight: chosen(3.1),
    lowerRun: chosen(3.4),
    upperEaveFromRow: chosen(1.1),
    frontSkirt: chosen(0),
    ridgeBand: chosen(0.6),
    cornerLift: chosen(0.22),
    doorHeight: chosen(2.7),
    tieHeight: chosen(4.1),
    columnRadius: chosen(0.22),
    outerColumnRadius: chosen(0.19),
    upperSteps: chosen(4),
  },
} as const satisfies HallBuilding;

/** What else is known of the gate, in numbers. */
export const gateCounts = {
  /** The middle one for the king. */
  doors: published(3, 'ibst-tct', 'dc2'),
  /** Three stone stairs on each long side. */
  stairs: published(6, 'ibst-tct', 'dc2'),
} as const;
