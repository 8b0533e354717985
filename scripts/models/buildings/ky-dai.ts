import { chosen, derived, published } from './figure.ts';

/** Kỳ Đài: three stacked truncated pyramids of brick, and the masts that stood on them. Lengths in metres. */
export const kyDai = {
  figures: {
    tierHeights: [
      published(5.5, 'defk', 'kd1'),
      published(6, 'defk', 'kd1'),
      published(6, 'defk', 'kd1'),
    ],
    towerHeight: published(17.5, 'defk', 'kd1'),
    parapet: published(1, 'defk'),
    /** Arched ways from the lowest tier to the middle one, and from there to the highest. */
    lowerWay: published(4, 'defk'),
    upperWay: published(2, 'defk'),
    /** Two-piece wooden mast of 1807, about 30 m; 12 tầm, about 26 m, in another source. */
    mast1807: published(30, 'defk', 'kd3'),
    /** Single spar of 1846, over 32 m. */
    mast1846: published(32, 'defk', 'kd3'),
    mast1948: published(37, 'defk', 'kd1'),
    total: published(54.5, 'kd1'),
    guardHouses: published(2, 'defk', 'kd1'),
    gunSheds: published(4, 'kd1', 'kd2'),
    guns: published(8, 'defk'),
    /** Between the middles of Kỳ Đài and Phu Văn Lâu, on the axis. */
    toPhuVanLau: derived(112, 'wb', 'defk', 'axis'),
  },
  choices: {
    /** Half length and half depth of each tier's foot; no source gives them. */
    tierHalves: [
      [chosen(42), chosen(31)],
      [chosen(27), chosen(21)],
      [chosen(15.5), chosen(10.5)],
    ],
    /** Metres by which the walls lean in over one metre of height. */
    batter: chosen(0.22),
    stepRise: chosen(0.2),
    stepRun: chosen(0.24),
  },
} as const;
