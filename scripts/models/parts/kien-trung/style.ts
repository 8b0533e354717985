import { hash01 } from '../../kit/hash.ts';
import type { Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import { SHEET_WIDTH, type Skin, type Strip, stripRows, stripUv } from '../../kit/sheet.ts';

/** Lime wash of the walls, the paler mouldings, and the warmer wash inside the galleries. */
export const WALL: Tint = [0.9, 0.77, 0.5];
export const MOULDING: Tint = [0.93, 0.88, 0.76];
export const GALLERY: Tint = [0.95, 0.8, 0.5];
/** Timber of doors and shutters, and panes with darkness behind them. */
export const JOINERY: Tint = tintOf('#9a6a3c');
export const FRAME: Tint = tintOf('#7a4a26');
export const GLASS: Tint = tintOf('#26343a');
/** Glazed floor tiles of the galleries. */
export const FLOOR: Tint = [0.8, 0.62, 0.5];
export const WHITE: Tint = [1, 1, 1];

/** Pictures side by side in the façade's strip. */
const PICTURES_PAINTED = 8;

/** Metres in which a strip repeats when it is `height` metres tall, so that its painting keeps its shape. */
export function repeatFor(strip: Strip, height: number): number {
  return (height * SHEET_WIDTH) / stripRows(strip).height;
}

/** A strip painted across a band of the given height, undistorted; the name says where in it to begin. */
export function bandSkin(strip: Strip, height: number, name = ''): Skin {
  const start = name === '' ? 0 : Math.floor(hash01(name) * PICTURES_PAINTED) / PICTURES_PAINTED;
  const repeat = repeatFor(strip, height);
  return (along, up) => stripUv(strip, start + along / repeat, 1 - up);
}

/** A strip run upright in a field of the given width: its length goes up. */
export function uprightSkin(strip: Strip, width: number, height: number): Skin {
  const repeat = repeatFor(strip, width);
  return (along, up) => stripUv(strip, (up * height) / repeat, Math.min(1, along / width));
}

/** Smooth lime of mouldings, coloured by its tint alone. */
export const plainSkin: Skin = (along, up) => stripUv('ivory', along * 0.05, 1 - up);
/** Field of small coloured pieces. */
export const MOSAIC: Strip = 'mosaic';
