import { ROYAL_YELLOW } from '../kit/palette.ts';
import { chosen, derived, published } from './figure.ts';
import type { HallBuilding } from './hall.ts';

/**
 * Điện Cần Chánh, lost in 1947: a double house like Điện Thái Hòa and about nine tenths its size, but on
 * taller columns. Lengths in metres, published figures first, then choices that a curator may correct.
 */
export const canChanh = {
  id: 'can-chanh',
  form: { house: 'double', tiers: 2, ends: 'chai', walls: 'closed', glaze: ROYAL_YELLOW },
  figures: {
    /** Nine tenths of Thái Hòa's 44 × 30.5 m; their product agrees with the published 1,000 m² or so. */
    terraceWidth: derived(40, 'cc2', 'th1', 'cc4'),
    terraceDepth: derived(27, 'cc2', 'th1', 'cc4'),
    platformRise: published(1, 'cc4', 'cc5'),
    /** Taken as the length of a shaft from its stone base; no height of the hall is published. */
    tallestColumn: published(9.4, 'cc1'),
    columns: published(80, 'cc4'),
    frontBays: published(7, 'cc4'),
    frontWings: published(1, 'cc4'),
    rearBays: published(5, 'cc4'),
    rearWings: published(2, 'cc4'),
  },
  choices: {
    platformMargin: derived(1.1, 'cc2', 'th1'),
    /** Thái Hòa's column lines at nine tenths. */
    columnLines: [chosen(2.43), chosen(7), chosen(11.5), chosen(15.85)],
    /** Four rows of the front house and four of the main house; the tallest flank each ridge. */
    columnRows: [9.9, 7, 3.4, -3.8, -7.4, -9.9].map((z) => chosen(z)),
    pitch: chosen(0.577, 'vo3', 'unescocopy'),
    lowerEaveOverhang: chosen(1.1),
    /** High, after the tallest columns among the comparable halls. */
    lowerEaveHeight: chosen(3.9, 'cc1'),
    lowerRun: chosen(3.7),
    upperEaveFromRow: chosen(0.9),
    valley: chosen(-0.4),
    frontSkirt: chosen(2.3),
    rearSkirt: chosen(3.5),
    ridgeBand: chosen(0.8),
    rearRidgeBand: chosen(0.7),
    cornerLift: chosen(0.5, 'vo3'),
    doorHeight: chosen(3.1),
    tieHeight: chosen(5.3),
    columnRadius: chosen(0.27),
    outerColumnRadius: chosen(0.23),
    /** Steps of the front and rear stairs. */
    upperSteps: chosen(5),
  },
} as const satisfies HallBuilding;
