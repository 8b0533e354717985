import { NO_TINT, type Tint, type Uv } from '../kit/mesh.ts';
import { type Skin, stripSkin, stripUv } from '../kit/sheet.ts';

/** How a timber frame is dressed: its shafts, its beams, and what is carved on it. */
export interface TimberFinish {
  /** Around a shaft and up it, each 0 to 1. */
  shaft: (around: number, up: number) => Uv;
  /** Beams of a height in metres. */
  beam: (height: number) => Skin;
  carved: Skin;
  tint: Tint;
  leverTint: Tint;
  spandrelTint: Tint;
}

/** Red lacquer with gilded dragons and gilt carving. */
export const LACQUERED: TimberFinish = {
  shaft: (around, up) => stripUv('column', 0.985 - up * 0.97, around),
  beam: (height) => stripSkin('beam', height * 14),
  carved: stripSkin('gold', 4),
  tint: NO_TINT,
  leverTint: [0.92, 0.62, 0.42],
  spandrelTint: [1, 0.82, 0.52],
};

const BROWN: Tint = [0.62, 0.4, 0.3];

/** Plain lacquer without gilding, of side halls and galleries. */
export const PLAIN: TimberFinish = {
  shaft: (around, up) => stripUv('lacquer', up, around),
  beam: (height) => stripSkin('timber', height * 14),
  carved: stripSkin('timber', 4),
  tint: BROWN,
  leverTint: [0.7, 0.44, 0.3],
  spandrelTint: [0.7, 0.44, 0.3],
};

const FRESH: Tint = [1.15, 1.12, 1.05];

/** Squared and planed timber before any lacquer. */
export const RAW: TimberFinish = {
  // A shaft is one trunk: it keeps within one plank of the strip, there and back round it.
  shaft: (around, up) =>
    stripUv('raw-timber', 0.002 + up * 0.079, 0.04 + 0.4 * Math.abs(1 - 2 * around)),
  beam: (height) => stripSkin('raw-timber', height * 30),
  carved: stripSkin('raw-timber', 4),
  tint: FRESH,
  leverTint: FRESH,
  spandrelTint: FRESH,
};
