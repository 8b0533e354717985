import { hash01 } from '../kit/hash.ts';
import type { Picture } from '../kit/sheet.ts';
import { at } from '../kit/vector.ts';
import type { Paint, Painter } from './painter.ts';
import {
  glass,
  paintChrysanthemums,
  paintDiaper,
  paintLongevity,
  paintLotus,
  paintMosaicDragon,
  paintPhoenix,
  paintVase,
  paintVine,
  Setting,
  SUN,
} from './set-pictures.ts';
import { shard } from './trim-shards.ts';
import { type Area, picture } from './trim-pictures.ts';

const MORTAR: Paint = { colour: '#6d675a', relief: 0.25, roughness: 0.8 };

function bed(p: Painter, { x, y, w, h }: Area, name: string, colours: readonly Paint[]): void {
  const size = 7;
  p.rect(x, y, w, h, MORTAR);
  for (let j = 0; j <= h / size; j++) {
    for (let i = 0; i <= w / size; i++) {
      const key = `${name} ${i} ${j}`;
      const paint = at(colours, Math.floor(hash01(key) * colours.length));
      shard(p, key, [x + (i + (j % 2) * 0.5) * size, y + j * size], size * 1.05, paint);
    }
  }
}

const PANELS: readonly (readonly [Picture, readonly string[], (s: Setting, a: Area) => void])[] = [
  ['facade-vase', ['#f0e8d0', '#e6dcc0', '#f6f1e2'], paintVase],
  ['facade-dragon', ['#1f4d97', '#2a5aa8', '#1b4182', '#3567b0'], paintMosaicDragon],
  ['facade-vine', ['#efe4c4', '#f5eeda', '#e3d7b4'], paintVine],
  ['facade-longevity', ['#2f8a70', '#3a9a7e', '#277761'], paintLongevity],
  ['facade-lotus', ['#8fc0c4', '#a6d0d0', '#7fb2ba'], paintLotus],
  ['facade-phoenix', ['#f2ead4', '#e9dfc4', '#f7f3e6'], paintPhoenix],
  ['facade-chrysanthemum', ['#2a5a9c', '#23508f', '#3a69a8'], paintChrysanthemums],
  ['facade-fret', ['#f0e6c8', '#e6d8b0', '#f5efdc'], paintDiaper],
];

/** Panels of porcelain and glass mosaic in the taste of Khải Định's reign; their designs are ours. */
export function paintFacade(p: Painter): void {
  const mosaic = new Setting(p, MORTAR, 1.6);
  for (const [name, ground, paint] of PANELS) {
    picture(p, name, (area) => {
      bed(p, area, `${name} frame`, [SUN, glass('#d99a2c'), glass('#f0d27a')]);
      const { x, y, w, h } = area;
      const inner = { x: x + 9, y: y + 9, w: w - 18, h: h - 18 };
      p.rect(inner.x - 3, inner.y - 3, inner.w + 6, inner.h + 6, glass('#23406e', 0.4));
      p.within(inner.x, inner.y, inner.w, inner.h, () => {
        bed(
          p,
          inner,
          name,
          ground.map((colour) => glass(colour, 0.5)),
        );
        paint(mosaic, inner);
      });
    });
  }
}
