import { hash01 } from '../kit/hash.ts';
import { clamp, mix } from '../kit/vector.ts';
import { fractalNoise } from './noise.ts';
import type { Paint, Painter } from './painter.ts';
import { strip } from './strip.ts';

/** Near-white cloth in folds that run down the strip. */
function paintCloth(p: Painter): void {
  strip(p, 'cloth', { colour: '#ece8df', relief: 0.5, roughness: 0.82 }, ({ top, height }) =>
    p.grain(top, height, (x, y) => {
      const drift = fractalNoise(x / p.width, y / p.width, 16, 2);
      const wave = Math.sin((x / p.width) * Math.PI * 2 * 48 + drift * 14);
      const fold = Math.sign(wave) * Math.abs(wave) ** 0.6;
      const weave = fractalNoise(x / p.width, y / p.width, 512, 1) - 0.5;
      const light = 0.87 + fold * 0.12 + weave * 0.06;
      return { colour: [light, light, light * (0.98 + fold * 0.02)], relief: fold * 0.6 };
    }),
  );
}

/** Planks of fresh ironwood, not yet lacquered. */
function paintRawTimber(p: Painter): void {
  strip(p, 'raw-timber', { colour: '#b5804a', relief: 0.5, roughness: 0.72 }, ({ top, height }) =>
    p.grain(top, height, (x, y) => {
      const plank = Math.floor((x / p.width) * 12 + (y > height / 2 ? 0.5 : 0));
      const seam = Math.abs(y - height / 2) < 0.8 ? 0.72 : 1;
      const shift = hash01(`plank ${plank % 12} ${y > height / 2}`);
      const rings = fractalNoise(x / p.width, y / p.width + shift, 24, 4, 14);
      const pore = fractalNoise(x / p.width, y / p.width + shift, 128, 2, 8);
      const light = (0.72 + rings * 0.42 + (pore - 0.5) * 0.24 + (shift - 0.5) * 0.14) * seam;
      return { colour: [light, light * (0.9 + rings * 0.16), light * (0.8 + rings * 0.3)] };
    }),
  );
}

/** Left half charred beams, right half plaster broken to the brick and blackened. */
function paintChar(p: Painter): void {
  strip(p, 'char', { colour: '#8a8074', relief: 0.4, roughness: 0.95 }, ({ top, height }) => {
    const burnt: Paint = { colour: '#2b2623', relief: 0.4, roughness: 0.85 };
    const half = p.width / 2;
    p.rect(half, top, half, height, { colour: '#c9b99a', relief: 0.7, roughness: 0.95 });
    for (let i = 0; i < 22; i++) {
      const h = (k: string): number => hash01(`ruin ${i} ${k}`);
      const [x, y, r] = [half + h('x') * half, top + h('y') * height, 9 + h('r') * 20];
      p.within(half, top, half, height, () => {
        p.fill({ colour: '#8d5540', relief: 0.25, roughness: 0.95 }, (c) => {
          for (let k = 0; k < 11; k++) {
            const reach = r * (0.6 + h(`k${k}`) * 0.7);
            c.lineTo(x + Math.cos(k * 0.571) * reach * 2, y + Math.sin(k * 0.571) * reach * 0.7);
          }
        });
      });
    }
    p.rect(0, top, half, height, burnt);
    p.grain(top, height, (x, y) => {
      const [u, v] = [x / p.width, y / p.width];
      if (x < half) {
        const block = fractalNoise(u, v, 160, 2, 2);
        const crack = clamp(1 - Math.abs(block - 0.5) * 16, 0, 1);
        const ash = clamp((fractalNoise(u, v, 20, 4) - 0.58) * 4, 0, 1);
        const light = 0.75 + block * 0.7 - crack * 0.55 + ash * 2.4;
        return { colour: [light, light, light * 0.98], relief: -crack * 0.4 };
      }
      const soot = clamp((fractalNoise(u, v, 10, 4) - 0.42) * 3, 0, 1);
      const grain = fractalNoise(u, v, 128, 3);
      const light = mix(0.84 + grain * 0.34, 0.34, soot);
      return { colour: [light, light * 0.98, light * 0.95], relief: (grain - 0.5) * 0.3 };
    });
  });
}

/** Clustered leaves in pale green-grey, for the geometry to tint; it meets itself at top and bottom. */
function paintFoliage(p: Painter): void {
  strip(p, 'foliage', { colour: '#39402c', relief: 0.1, roughness: 0.85 }, ({ top, height }) => {
    for (let i = 0; i < 2600; i++) {
      const h = (k: string): number => hash01(`leaf ${i} ${k}`);
      const [x, y] = [h('x') * p.width, h('y') * height];
      const depth = i / 2600;
      const light = mix(92, 216, depth) + (h('l') - 0.5) * 50;
      const warm = 0.82 + h('w') * 0.14;
      const colour = `rgb(${Math.round(light * warm)},${Math.round(light)},${Math.round(light * 0.66)})`;
      const paint: Paint = { colour, relief: 0.2 + depth * 0.7, roughness: 0.6 };
      const [length, turn] = [6 + h('s') * 5, h('t') * 6.283];
      for (const wrap of [-height, 0, height]) {
        if (y + wrap < -12 || y + wrap > height + 12) continue;
        p.fill(paint, (c) => {
          const [dx, dy] = [Math.cos(turn) * length, Math.sin(turn) * length];
          const [cx, cy] = [x, top + y + wrap];
          c.moveTo(cx - dx, cy - dy);
          c.quadraticCurveTo(cx - dy * 0.5, cy + dx * 0.5, cx + dx, cy + dy);
          c.quadraticCurveTo(cx + dy * 0.5, cy - dx * 0.5, cx - dx, cy - dy);
        });
      }
    }
  });
}

/** Lawn and swept sand; blotched along the strip only, so that a ground may stretch them across. */
function paintGrounds(p: Painter): void {
  strip(p, 'grass', { colour: '#7c8654', relief: 0.5, roughness: 0.95 }, ({ top, height }) =>
    p.grain(top, height, (x, y) => {
      const blade = fractalNoise(x / p.width, y / p.width, 256, 3);
      const patch = fractalNoise(x / p.width, 0.5, 24, 4);
      const light = 0.7 + blade * 0.44 + patch * 0.16;
      return { colour: [light * (0.8 + patch * 0.4), light, light * 0.9], relief: blade - 0.5 };
    }),
  );
  strip(p, 'sand', { colour: '#d8c7a2', relief: 0.5, roughness: 0.95 }, ({ top, height }) =>
    p.grain(top, height, (x, y) => {
      const speck = fractalNoise(x / p.width, y / p.width, 512, 2);
      const patch = fractalNoise(x / p.width, 0.2, 20, 4);
      const light = 0.84 + speck * 0.2 + patch * 0.12;
      return { colour: [light, light, light] };
    }),
  );
}

/** Paints cloth, bare and burnt timber, leaves and grounds. */
export function paintWeathered(p: Painter): void {
  paintCloth(p);
  paintRawTimber(p);
  paintChar(p);
  paintFoliage(p);
  paintGrounds(p);
}
