import { join } from 'node:path';
import type { ColourPicture } from '../../../bench/signs/printed-sign.ts';
import type { GreyPicture } from '../../../bench/tracking/picture/grey-picture.ts';
import {
  darkSign,
  poorSign,
  repetitiveSign,
  richSign,
} from '../../../bench/tracking/signs/painted-signs.ts';
import { mapSign, posterSign } from '../../../bench/tracking/signs/printed-signs.ts';
import { readPictureFile } from '../read-picture.ts';
import * as draw from './drawn-images.ts';
import * as spoil from './spoilt-images.ts';

/** A picture by whose scans the quick score is made, or tried where it is held out. */
export type CalibrationImage = {
  name: string;
  /** Nothing is chosen by its figures. */
  isHeldOut: boolean;
  load: () => Promise<ColourPicture>;
};

const ROOT = join(import.meta.dirname, '../../../..');

/** Good and bad pictures: renders, the same spoilt in many ways, and drawn ones. */
export function calibrationImages(): CalibrationImage[] {
  return [
    ...RENDERS.map(([name, isHeldOut]) => one(name, isHeldOut, () => render(name))),
    ...spoilt('ngo-mon-today-corner', false),
    ...spoilt('thai-hoa-1833-corner', true),
    ...drawn(),
  ];
}

const RENDERS: readonly (readonly [name: string, isHeldOut: boolean])[] = [
  ['thai-hoa-today-corner', false],
  ['can-chanh-before-1947-front', false],
  ['nam-giao-today-eye', false],
  ['ho-quyen-today-corner', false],
  ['kien-trung-2024-close', false],
  ['phu-van-lau-today-front', false],
  ['hien-lam-cac-today-corner', true],
  ['ho-quyen-today-front', true],
  ['kien-trung-1947-corner', true],
  ['ngo-mon-today-eye', true],
  ['nam-giao-rite-day-corner', true],
  ['phu-van-lau-today-close', true],
];

/** The same ways for both, in other strengths for the one that is held out. */
function spoilt(name: string, isHeldOut: boolean): CalibrationImage[] {
  const [weak, strong] = isHeldOut ? [0.8, 0.7] : [1, 1];
  const way = (words: string, change: (picture: ColourPicture) => ColourPicture) =>
    one(`${name}, ${words}`, isHeldOut, async () => change(await render(name)));
  return [
    way('blurred', (picture) => spoil.blurred(picture, Math.round(5 * weak))),
    way('much blurred', (picture) => spoil.blurred(picture, Math.round(16 * strong))),
    way('beyond all blurred', (picture) => spoil.blurred(picture, Math.round(40 * strong))),
    way('pale', (picture) => spoil.paler(picture, 0.3 * weak, 190)),
    way('very pale', (picture) => spoil.paler(picture, 0.1 * strong, 205)),
    way('a breath', (picture) => spoil.paler(picture, 0.03 * strong, 215)),
    way('dark', (picture) => spoil.paler(picture, 0.25 * weak, 8)),
    way('very dark', (picture) => spoil.paler(picture, 0.08 * strong, 6)),
    way('mirrored', spoil.mirrored),
    way('twice', spoil.doubled),
    way('wallpaper', (picture) => spoil.wallpaper(picture, isHeldOut ? 3 : 4)),
    way('in a corner', (picture) => spoil.cornered(picture, 0.45 * weak)),
    way('left third', (picture) => spoil.halfEmpty(picture, 0.35 * weak)),
  ];
}

function drawn(): CalibrationImage[] {
  const tune = (name: string, make: () => GreyPicture) =>
    one(name, false, async () => inColour(make()));
  const held = (name: string, make: () => GreyPicture) =>
    one(name, true, async () => inColour(make()));
  return [
    tune('rich', () => richSign(301)),
    tune('poor', () => poorSign(302)),
    tune('dark drawing', () => darkSign(303)),
    tune('repeats itself', () => repetitiveSign(304)),
    held('map', () => mapSign(305)),
    held('poster', () => posterSign(306)),
    held('poor, another', () => poorSign(307)),
    tune('flat', () => draw.flat(200)),
    held('black', () => draw.flat(10)),
    tune('gradient', () => draw.gradient(false)),
    held('round gradient', () => draw.gradient(true)),
    tune('stripes', () => draw.stripes(14, 0)),
    held('slanting stripes', () => draw.stripes(9, 35)),
    tune('checkerboard', () => draw.checkerboard(10)),
    held('fine checkerboard', () => draw.checkerboard(26)),
    tune('tiles', () => draw.tiles(6, 311)),
    tune('small tiles', () => draw.tiles(12, 312)),
    held('large tiles', () => draw.tiles(3, 313)),
    tune('text', () => draw.text(14, 314)),
    held('large text', () => draw.text(5, 315)),
    tune('fine grain', () => draw.grain(0.0025, 220, 316)),
    tune('coarse grain', () => draw.grain(0.03, 220, 317)),
    held('middling grain', () => draw.grain(0.012, 200, 318)),
    held('blocks', () => draw.grain(0.12, 220, 319)),
    tune('shards', () => draw.shards(160, 320)),
    held('many shards', () => draw.shards(420, 321)),
    tune('few shards', () => draw.shards(14, 322)),
    tune('pale shards', () => draw.shards(160, 323, 0.08)),
    held('paler shards', () => draw.shards(160, 324, 0.04)),
    tune('dots', () => draw.dots(60, 0.016, 325)),
    tune('five discs', () => draw.dots(5, 0.09, 326)),
    held('twelve discs', () => draw.dots(12, 0.06, 327)),
    tune('tiny detail', () => draw.dots(1_500, 0.003, 328)),
    held('tinier detail', () => draw.dots(2_500, 0.002, 329)),
    tune('bricks', () => draw.bricks(16, 20, 330)),
    held('bright and dark bricks', () => draw.bricks(12, 170, 331)),
    tune('empty frame', () => draw.emptyFrame()),
    tune('rings', () => draw.rings(9)),
    held('star of six', () => draw.star(6)),
    tune('star of nine', () => draw.star(9)),
  ];
}

function one(name: string, isHeldOut: boolean, load: CalibrationImage['load']): CalibrationImage {
  return { name, isHeldOut, load };
}

async function render(name: string): Promise<ColourPicture> {
  const { picture } = await readPictureFile(join(ROOT, 'docs/renders', `${name}.webp`));
  return picture;
}

function inColour({ width, height, luma }: GreyPicture): ColourPicture {
  const rgb = new Uint8Array(3 * luma.length);
  luma.forEach((level, pixel) => rgb.fill(level, 3 * pixel, 3 * pixel + 3));
  return { width, height, rgb };
}
