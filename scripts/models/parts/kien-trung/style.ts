import type { Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import { type Skin, stripSkin, stripUv } from '../../kit/sheet.ts';

/** Lime wash of the walls, the paler mouldings, and the shade inside galleries. */
export const WALL: Tint = [0.98, 0.93, 0.84];
export const MOULDING: Tint = [1.18, 1.22, 1.28];
export const GALLERY: Tint = [1.0, 0.9, 0.72];
/** Timber of doors and shutters, and panes with darkness behind them. */
export const JOINERY: Tint = tintOf('#7b4a24');
export const FRAME: Tint = tintOf('#8d5a2c');
export const GLASS: Tint = tintOf('#26343a');
/** White porcelain pieces between the coloured ones. */
export const PORCELAIN: Tint = [0.95, 0.95, 0.92];

export const wallSkin: Skin = stripSkin('plaster', 11);
export const mouldingSkin: Skin = stripSkin('plaster', 7);
export const shardSkin: Skin = stripSkin('shards', 2.6);
export const mosaicSkin: Skin = stripSkin('mosaic', 5.2);
export const panelSkin: Skin = stripSkin('panels', 6.2);
export const plainSkin: Skin = (along) => stripUv('ivory', along * 0.05, 0.5);
