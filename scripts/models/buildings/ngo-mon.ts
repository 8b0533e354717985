import { chosen, derived, published } from './figure.ts';

/**
 * Ngọ Môn with Lầu Ngũ Phụng: a U of brick open to the front, and on it a pavilion of two storeys
 * under one skirt and nine upper roofs. Lengths in metres, from the published figures first, then
 * from choices that a curator may correct here and build again.
 */
export const ngoMon = {
  id: 'ngo-mon',
  figures: {
    /** At the foot of the walls, which lean inwards. */
    baseLength: published(57.77, 'nm1'),
    armLength: published(27.06, 'nm1'),
    /** Ground to the paving of the deck, the parapet left out; "about 5 m", 5.2 in nm5. */
    baseHeight: published(5, 'nm1', 'nm5'),
    podium: published(1.14, 'nm2'),
    /** Ground to the crown of the middle ridge band; "about 15 m", phoenixes and gourd stand above it. */
    height: published(15, 'nm6'),
    columns: published(100, 'nm2'),
    tallColumns: published(48, 'nm2'),
    galleryColumns: derived(52, 'nm2'),
    upperRoofs: published(9, 'nm2', 'nm3'),
    mainRoofs: published(5, 'nm2'),
    minorRoofs: published(4, 'nm2'),
    passages: published(5, 'nm1', 'nm3'),
    /** Enamel panels on each face of the middle ridge, five pictures with four poems between them. */
    panels: published(9, 'nm7'),
  },
  choices: {
    armWidth: chosen(14.2),
    /** Front line of the middle part of the base, so that the recess is 12 m deep. */
    recess: chosen(1.5),
    /** How far the brick leans in between plinth and cornice ("thượng thu hạ thách"). */
    batter: chosen(0.22),
    plinth: chosen(0.8),
    cornice: chosen(0.42),
    parapet: chosen(0.95),
    /** Widths, springing and crown of the three kinds of passage; no source gives them. */
    kingPassage: { width: chosen(4), spring: chosen(3.25), crown: chosen(4.2) },
    mandarinPassage: { width: chosen(3), spring: chosen(2.85), crown: chosen(3.6) },
    sidePassage: { width: chosen(3.2), spring: chosen(2.2), crown: chosen(3.5) },
    /** Middle lines of the mandarins' passages, and where the troops' tunnels leave the recess. */
    mandarinX: chosen(7.6),
    sideZ: chosen(6.2),
    /** Depth of the flat lintel of bronze beams in front of each of the three middle vaults. */
    lintelDepth: chosen(1),
    /** Middle line of the pavilion's body, and half the depth between its columns. */
    bodyZ: chosen(-6),
    bodyHalf: chosen(2.7),
    armHalf: chosen(2.5),
    /** Column lines of the body, from the middle; the first two pairs carry the middle hall. */
    bodyLines: [chosen(2.3), chosen(6.5), chosen(10.8), chosen(15.1)],
    /** Column lines of the arms in front of the body. */
    armLines: [chosen(-0.2), chosen(2.9), chosen(6), chosen(9.1)],
    /** Two more rows in the middle hall, from the body's middle line. */
    hallRow: chosen(1.15),
    gallery: chosen(1.4),
    overhang: chosen(0.8),
    /** 30°, within what the tradition allows; no pitch is published. */
    pitch: chosen(0.577, 'vo3', 'unescocopy'),
    lowerEave: chosen(8.4),
    upperFloor: chosen(9.25),
    minorEave: chosen(10.55),
    mainEave: chosen(11.15),
    middleEave: chosen(12.05),
    minorOverhang: chosen(0.75),
    mainOverhang: chosen(1),
    middleOverhang: chosen(1.3),
    /** Width of the hip below each gable. */
    mainSkirt: chosen(1.5),
    endSkirt: chosen(1.3),
    middleSkirt: chosen(1.7),
    minorBand: chosen(0.32),
    mainBand: chosen(0.44),
    cornerLift: chosen(0.42, 'vo3'),
    columnRadius: chosen(0.19),
    galleryRadius: chosen(0.15),
    doorHeight: chosen(2.1),
    stairWidth: chosen(2.1),
  },
} as const;

export type GateBuilding = typeof ngoMon;
