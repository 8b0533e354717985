import { chosen, derived, published } from './figure.ts';

/**
 * Điện Kiến Trung as built in 1921–23 and again in 2019–23. Lengths in metres, areas in square metres;
 * heights count from the court. Only the figures are published: every other size is our choice.
 */
export const kienTrung = {
  id: 'kien-trung',
  figures: {
    area: published(975, 'kt1', 'kt2'),
    siteArea: published(3800, 'kt1', 'kt2'),
    /** "About 14 m", read as court to crown of the highest roof, without dragons and finials. */
    height: published(14, 'kt1', 'kt2'),
    storeys: published(2, 'kt1', 'kt2'),
    stairs: published(3, 'kt1', 'kt8'),
    /** One source has two, another three (kt9); two is used. */
    octagonalPavilions: published(2, 'kt8'),
    centreBays: published(5, 'kt8'),
    /** In each wing. */
    wingBays: published(3, 'kt8'),
    /**
     * Openings of each corner pavilion. The parts named sum to 15 with both on the front; the 13 of the
     * same sentence holds when one faces the front and one the flank, which is how it is built here.
     */
    cornerBays: published(2, 'kt8'),
    frontOpenings: published(13, 'kt8'),
    cornerFrontOpenings: derived(1, 'kt8'),
  },
  choices: {
    centreBay: chosen(3.4),
    wingBay: chosen(3.1),
    pavilionWidth: chosen(4.2),
    /** How far the centre and the pavilions stand before the wings, at the front and at the rear. */
    centreFront: chosen(1.2),
    pavilionFront: chosen(2.2, 'kt8'),
    centreRear: chosen(0.8),
    pavilionRear: chosen(1.2),
    /** How far the pavilions stand out from the flanks. */
    pavilionSide: chosen(0.6),
    pavilionDepth: chosen(4.2),
    galleryDepth: chosen(2.3),
    /** Heights of the terrace, the main floor, the upper floor, the foot and the top of the main cornice. */
    terraceHeight: chosen(1.05),
    mainFloor: chosen(1.35),
    upperFloor: chosen(5.7),
    corniceFoot: chosen(8.9),
    corniceTop: chosen(9.55),
    parapet: chosen(0.95),
    /** Free terrace before the palace and round its other sides. */
    terraceFront: chosen(3.6),
    terraceSides: chosen(1.9),
    siteWidth: chosen(64),
    /** Ground behind the terrace. */
    siteBack: chosen(5),
    centreStair: chosen(6.4),
    wingStair: chosen(3.6),
  },
} as const;
