import { ROYAL_YELLOW } from '../kit/palette.ts';
import { chosen, derived, published } from './figure.ts';
import type { HallBuilding } from './hall.ts';

/**
 * Điện Thái Hòa: two halls under one roofscape (trùng thiềm điệp ốc). Lengths in metres, from the
 * published figures first, then from choices that a curator may correct here and build again.
 */
export const thaiHoa = {
  id: 'thai-hoa',
  form: { house: 'double', tiers: 2, ends: 'chai', walls: 'closed', glaze: ROYAL_YELLOW },
  figures: {
    terraceWidth: published(44, 'th1'),
    terraceDepth: published(30.5, 'th1'),
    /** Rise of the platform from the lowest court; 1 m of it stands above the upper court. */
    platformRise: published(2.32, 'th1'),
    platformStep: published(1, 'th5'),
    /** Read as platform floor to crown of the front ridge, without the dragons on it. */
    height: published(11.8, 'th1'),
    columns: published(80, 'th1', 'rag1'),
    frontBays: published(7, 'th1', 'rag1'),
    frontWings: published(1, 'th1', 'rag1'),
    rearBays: published(5, 'th1', 'rag1'),
    /** The main hall's double chái: two spans at each end. */
    rearWings: published(2, 'th1', 'rag1'),
  },
  choices: {
    /** Platform left free outside the outer columns. */
    platformMargin: derived(1.2, 'th1'),
    /** Half the middle bay, and the column lines that follow it; they average 4.6 m. */
    columnLines: [chosen(2.7), chosen(7.75), chosen(12.75), chosen(17.6)],
    /** Column rows from the front: four of the front hall, four of the main hall. */
    columnRows: [11.1, 8.6, 3.2, -3.8, -9, -11.1].map((z) => chosen(z)),
    /** 30°, within what the tradition allows; no pitch is published. */
    pitch: chosen(0.577, 'vo3', 'unescocopy'),
    lowerEaveOverhang: chosen(1.1),
    lowerEaveHeight: chosen(3.4),
    /** The lower roof steps once, without a lift at the step's corners, so that with the upper roof the planes stand in three levels. */
    lowerStepRun: chosen(2.2, 'th4'),
    lowerStepRise: chosen(0.2, 'th4'),
    lowerRun: chosen(4),
    upperEaveFromRow: chosen(1),
    /** Valley gutter between the halls: behind the middle, so the front ridge is the higher one. */
    valley: chosen(-0.5, 'th4'),
    /** Width of the hip under each gable; wider at the rear, above its double chái. */
    frontSkirt: chosen(2.6),
    rearSkirt: chosen(3.9),
    ridgeBand: chosen(0.95),
    rearRidgeBand: chosen(0.85),
    cornerLift: chosen(0.55, 'vo3'),
    doorHeight: chosen(3),
    tieHeight: chosen(4.9),
    columnRadius: chosen(0.28),
    outerColumnRadius: chosen(0.24),
    /** Upper court round the platform: to the sides, to the front, to the rear. */
    courtSides: chosen(4),
    courtFront: chosen(11.5),
    courtBack: chosen(3.5),
    lowerSteps: chosen(9),
    upperSteps: chosen(6),
  },
} as const satisfies HallBuilding;
