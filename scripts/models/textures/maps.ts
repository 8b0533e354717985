import sharp from 'sharp';
import { at, clamp } from '../kit/vector.ts';

/** The three pictures of a material as PNG: colour, tangent normals, occlusion-roughness-metal. */
export interface MaterialMaps {
  colour: Buffer;
  normal: Buffer;
  orm: Buffer;
}

/** Colour 0 to 255; height, roughness, metal and openness 0 to 1. */
export interface Texel {
  colour: readonly [number, number, number];
  height: number;
  roughness: number;
  metal: number;
  open: number;
}

/** Raw planes of a material before they become pictures. */
export interface TexelPlanes {
  width: number;
  height: number;
  colour: Uint8Array;
  orm: Uint8Array;
  relief: Float32Array;
}

/** Evaluates a material at every texel; u and v are taken at texel centres. */
export function planesOf(
  width: number,
  height: number,
  texel: (u: number, v: number) => Texel,
): TexelPlanes {
  const colour = new Uint8Array(width * height * 3);
  const orm = new Uint8Array(width * height * 3);
  const relief = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const t = texel((x + 0.5) / width, (y + 0.5) / height);
      const i = y * width + x;
      for (const k of [0, 1, 2] as const) colour[i * 3 + k] = clamp(t.colour[k], 0, 255);
      orm[i * 3] = 255 * clamp(t.open, 0, 1);
      orm[i * 3 + 1] = 255 * clamp(t.roughness, 0, 1);
      orm[i * 3 + 2] = 255 * clamp(t.metal, 0, 1);
      relief[i] = t.height;
    }
  }
  return { width, height, colour, orm, relief };
}

function normalsOf({ width, height, relief }: TexelPlanes, strength: number): Uint8Array {
  const out = new Uint8Array(width * height * 3);
  const wrap = (i: number, n: number): number => (i + n) % n;
  const h = (x: number, y: number): number => relief[wrap(y, height) * width + wrap(x, width)] ?? 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const dx = (h(x + 1, y) - h(x - 1, y)) * strength;
      const dy = (h(x, y + 1) - h(x, y - 1)) * strength;
      const unit = 127.5 / Math.hypot(dx, dy, 1);
      out.set([127.5 - dx * unit, 127.5 + dy * unit, 127.5 + unit], (y * width + x) * 3);
    }
  }
  return out;
}

function toPng(data: Uint8Array, width: number, height: number): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 6 })
    .toBuffer();
}

/** Encodes a material's planes; `strength` is how steep a full step of relief over one texel stands. */
export async function encodeMaps(planes: TexelPlanes, strength: number): Promise<MaterialMaps> {
  const { width, height } = planes;
  const pngs = await Promise.all([
    toPng(planes.colour, width, height),
    toPng(normalsOf(planes, strength), width, height),
    toPng(planes.orm, width, height),
  ]);
  return { colour: at(pngs, 0), normal: at(pngs, 1), orm: at(pngs, 2) };
}
