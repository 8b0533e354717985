import { chosen, derived, published } from './figure.ts';

/**
 * Lầu Minh Viễn, 1827–1876. Three storeys and 15.8 m are all that is published; the rest is taken from
 * Hiển Lâm Các, the storeyed pavilion of the same years, scaled by the two heights, or chosen.
 */
export const minhVien = {
  id: 'minh-vien',
  figures: {
    /** Read as court to crown of the highest ridge, without the gourd. */
    height: published(15.8, 'nm6', 'kt3'),
    storeys: published(3, 'nm6', 'kt3'),
    /** Platform: 21.05 × 12.80 m of Hiển Lâm Các by 15.8 / 17. */
    platformWidth: derived(19.56, 'hl1', 'nm6'),
    platformDepth: derived(11.9, 'hl1', 'nm6'),
  },
  choices: {
    platformHeight: chosen(0.9),
    /** Half widths of the column lines, from the middle outwards, and half depths. */
    columnXs: [chosen(2.2, 'hl1'), chosen(5.7, 'hl1'), chosen(8.7, 'hl1')],
    columnZs: [chosen(2.3, 'hl1'), chosen(5.2, 'hl1')],
    columnRadius: chosen(0.23, 'hl1'),
    pitch: chosen(0.56, 'vo3'),
    /** Eaves of the three roofs above the court. */
    firstEave: chosen(4.4),
    secondEave: chosen(8.85),
    overhang: chosen(1),
    /** Roofs' runs up to the storey above. */
    firstRun: chosen(2.95),
    secondRun: chosen(2.2),
    ridgeBand: chosen(0.62),
    cornerLift: chosen(0.5, 'vo3'),
  },
} as const;
