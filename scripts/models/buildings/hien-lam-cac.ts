import { chosen, derived, published } from './figure.ts';

/**
 * Hiển Lâm Các: a timber pavilion of three storeys before Thế Miếu, and the Nine Urns below it. Its
 * lost twin, Tuy Thành Các, is built from the same figures. Lengths in metres, published ones first.
 */
export const hienLamCac = {
  figures: {
    /** Ground to the tip of the gourd on the ridge: how the published height is read. */
    height: published(17, 'hl1', 'rag1'),
    /** Plan of the terrace that the pavilion stands on. */
    terraceWidth: published(21.05, 'hl1', 'hl2'),
    terraceDepth: published(12.8, 'hl1', 'hl2'),
    columns: published(24, 'hl1', 'hl2'),
    mainColumns: published(4, 'hl1', 'hl2'),
    /** Shaft of a main column, from its stone base to its head. */
    mainColumnHeight: published(12, 'hl1', 'hl2'),
    mainColumnDiameter: published(0.5, 'hl1', 'hl2'),
    storeys: published(3, 'hl1'),
    /** Risers of each of the two stairs. */
    steps: published(9, 'hl1', 'hl2'),
  },
  choices: {
    riser: chosen(0.16),
    stepRun: chosen(0.34),
    /** Half the width of the stairs, and of the emperor's way in their middle. */
    stairHalf: chosen(6.3),
    stairMiddle: chosen(2.1),
    baseHeight: chosen(0.24),
    /** Column lines on one side of the axis: half the middle bay, the next bay, the chái. */
    columnXs: [chosen(2.25), chosen(6.15), chosen(9.6)],
    /** Column rows on one side of the middle: the main columns, the outer row. */
    columnZs: [chosen(2.2), chosen(5.5)],
    outerColumnRadius: chosen(0.19),
    sideColumnRadius: chosen(0.22),
    /** Rise over run of all roofs: a little under 30°; no pitch is published. */
    pitch: chosen(0.56, 'vo3', 'unescocopy'),
    cornerLift: chosen(0.42, 'vo3'),
    lowerEave: chosen(2.5),
    lowerOverhang: chosen(1.1),
    /** Galleries beyond the columns of the second and third storeys. */
    galleryEnds: chosen(0.95),
    galleryFront: chosen(0.8),
    secondEave: chosen(6.66),
    secondOverhang: chosen(1.5),
    secondSkirt: chosen(1.7),
    /** The brackets carry the highest roof far out. */
    crownOverhang: chosen(1.7, 'hl1'),
    crownSkirt: chosen(1.45),
    secondRidgeBand: chosen(0.42),
    crownRidgeBand: chosen(0.55),
    railHeight: chosen(0.9),
    /** Nine urns, each before its altar in Thế Miếu, so a unit of that hall apart; the row from the terrace's middle. */
    urnSpacing: derived(4.2, 'tmi1', 'cd7'),
    urnRow: chosen(15.2, 'wb'),
    caoForward: published(3, 'cd5'),
  },
} as const;
