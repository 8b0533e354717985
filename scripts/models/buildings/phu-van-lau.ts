import { chosen, published } from './figure.ts';

/** Phu Văn Lâu: the pavilion of edicts, two storeys on a square terrace, open below. Lengths in metres. */
export const phuVanLau = {
  figures: {
    /** Ground to the tip of the ridge: how the published height is read. */
    height: published(11.67, 'pv1', 'pv2'),
    baseSide: published(12.24, 'pv1'),
    columns: published(16, 'pv1', 'pv2'),
    /** Those that run through both storeys, and those round the ground floor. */
    mainColumns: published(4, 'pv1', 'pv2'),
    outerColumns: published(12, 'pv1', 'pv2'),
    storeys: published(2, 'pv1'),
  },
  choices: {
    risers: chosen(6),
    riser: chosen(0.155),
    stepRun: chosen(0.34),
    stairHalf: chosen(1.5),
    baseHeight: chosen(0.24),
    mainLine: chosen(2.1),
    outerLine: chosen(4.75),
    mainRadius: chosen(0.2),
    outerRadius: chosen(0.17),
    pitch: chosen(0.58, 'vo3', 'unescocopy'),
    cornerLift: chosen(0.4, 'vo3'),
    lowerEave: chosen(2.75),
    lowerOverhang: chosen(1.15),
    gallery: chosen(0.85),
    railHeight: chosen(0.8),
    upperEave: chosen(6.92),
    upperOverhang: chosen(1.5),
    upperSkirt: chosen(1.35),
    ridgeBand: chosen(0.5),
    terraceRail: chosen(0.62),
  },
} as const;
