import { chosen, derived, published } from './figure.ts';

/**
 * Đàn Nam Giao: three open terraces for the rite to Heaven and Earth, the round on the square on the
 * square. Lengths in metres; the south, from which the king came up, is the front.
 */
export const namGiao = {
  id: 'nam-giao',
  figures: {
    /** Viên đàn, Heaven; a circumference of 127 m agrees. */
    roundDiameter: published(40.5, 'ng1', 'ng2', 'rag1'),
    roundHeight: published(2.8, 'ng1', 'ng2', 'rag1'),
    /** Phương đàn, Earth. */
    squareSide: published(83, 'ng1', 'ng2', 'rag1'),
    /** What the published 4.7 m leave between the other two; published itself as 1.0 to 1.1 m. */
    squareHeight: derived(1.05, 'ng1', 'ng2', 'rag1'),
    lowestSide: published(165, 'ng1', 'ng2', 'rag1'),
    lowestHeight: published(0.85, 'ng2', 'rag1'),
    height: published(4.7, 'ng2'),
    roundSouthSteps: published(15, 'ng2'),
    roundSteps: published(9, 'ng2'),
    squareSteps: published(5, 'rag1'),
    lowestSteps: published(4, 'rag1'),
    sockets: published(28, 'rag1', 'ng4'),
    screenLength: published(12.5, 'ng2'),
    screenHeight: published(3.2, 'ng2'),
    screenThickness: published(0.8, 'ng2'),
  },
  choices: {
    /** Half the ground that is shown; the precinct of 390 × 265 m would leave the terraces too small to see. */
    groundHalf: chosen(101),
    /** From the middle to each screen, nearer than they stand at the gates of the precinct. */
    screenFrom: chosen(95),
    parapetHeight: chosen(0.86),
    /** Half widths of the flights on the round, the square and the lowest terrace. */
    roundStairHalf: chosen(1.9),
    squareStairHalf: chosen(3),
    lowestStairHalf: chosen(4),
    tread: chosen(0.36),
    /** Two rings of sockets, 16 and 12, wide enough for a tent over the altars. */
    outerSockets: chosen(16),
    outerSocketRadius: chosen(9),
    innerSocketRadius: chosen(5.4),
    pines: chosen(68, 'rag1'),
    pineHeight: chosen(12),
    /** Thanh Ốc: eaves and tip above the round terrace. */
    roundTentRadius: chosen(10.2, 'rag1', 'ng4'),
    roundTentEaves: chosen(3.6),
    roundTentTip: chosen(9.4),
    /** Hoàng Ốc: before the south flight, on the square terrace. */
    squareTentHalf: chosen(5, 'rag1', 'ng4'),
    squareTentFrom: chosen(33.6),
    squareTentEaves: chosen(3.2),
    squareTentTip: chosen(6.6),
  },
} as const;

/** Floors of the three terraces above the ground, lowest first. */
export function terraceFloors(): [number, number, number] {
  const { lowestHeight, squareHeight, roundHeight } = namGiao.figures;
  const lowest = lowestHeight.value;
  const square = lowest + squareHeight.value;
  return [lowest, square, square + roundHeight.value];
}
