import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { at, clamp } from '../kit/vector.ts';
import { HAN_OUTLINES } from './han-outlines.ts';
import type { TexelPlanes } from './maps.ts';
import { fractalNoise } from './noise.ts';

/** How a painted shape looks: CSS colour, relief 0 to 1, roughness and metal 0 to 1. */
export interface Paint {
  colour: string;
  relief?: number;
  roughness?: number;
  metal?: number;
}

/** Factors on the colour, and what is added to roughness and relief, at one texel. */
export interface Grain {
  colour: readonly [number, number, number];
  roughness?: number;
  relief?: number;
}

export type Draw = (context: SKRSContext2D) => void;

const HAN_EM = 1000;

/** Three canvases painted in step: colour, relief, and surface (roughness and metal). */
export class Painter {
  readonly width: number;
  readonly height: number;
  readonly #contexts: readonly [SKRSContext2D, SKRSContext2D, SKRSContext2D];

  readonly #grains: { top: number; bottom: number; grain: (x: number, y: number) => Grain }[] = [];

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    const make = (fill: string): SKRSContext2D => {
      const context = createCanvas(width, height).getContext('2d');
      context.fillStyle = fill;
      context.fillRect(0, 0, width, height);
      context.lineJoin = 'round';
      context.lineCap = 'round';
      return context;
    };
    this.#contexts = [make('#888'), make('#808080'), make('rgb(255,180,0)')];
  }

  #styles({ colour, relief = 0.5, roughness = 0.6, metal = 0 }: Paint): [string, string, string] {
    const grey = Math.round(relief * 255);
    return [
      colour,
      `rgb(${grey},${grey},${grey})`,
      `rgb(255,${Math.round(roughness * 255)},${Math.round(metal * 255)})`,
    ];
  }

  /** Fills the path that `draw` traces. */
  fill(paint: Paint, draw: Draw): void {
    const styles = this.#styles(paint);
    this.#contexts.forEach((context, i) => {
      context.beginPath();
      draw(context);
      context.fillStyle = at(styles, i);
      context.fill();
    });
  }

  /** Strokes the path that `draw` traces. */
  stroke(paint: Paint, lineWidth: number, draw: Draw): void {
    const styles = this.#styles(paint);
    this.#contexts.forEach((context, i) => {
      context.beginPath();
      draw(context);
      context.strokeStyle = at(styles, i);
      context.lineWidth = lineWidth;
      context.stroke();
    });
  }

  rect(x: number, y: number, width: number, height: number, paint: Paint): void {
    this.fill(paint, (c) => c.rect(x, y, width, height));
  }

  /** Border of the given line width inside a rectangle. */
  frame(x: number, y: number, width: number, height: number, line: number, paint: Paint): void {
    this.stroke(paint, line, (c) =>
      c.rect(x + line / 2, y + line / 2, width - line, height - line),
    );
  }

  disc(x: number, y: number, radius: number, paint: Paint): void {
    this.fill(paint, (c) => c.arc(x, y, radius, 0, Math.PI * 2));
  }

  /** Paints inside a rectangle only. */
  within(x: number, y: number, width: number, height: number, paint: () => void): void {
    for (const context of this.#contexts) {
      context.save();
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
    }
    paint();
    for (const context of this.#contexts) context.restore();
  }

  /** Paints in a moved and turned frame. */
  turned(x: number, y: number, radians: number, mirror: boolean, paint: () => void): void {
    for (const context of this.#contexts) {
      context.save();
      context.translate(x, y);
      context.rotate(radians);
      if (mirror) context.scale(1, -1);
    }
    paint();
    for (const context of this.#contexts) context.restore();
  }

  /** Draws one Han character centred on a point; throws when its outline is not kept. */
  han(character: string, x: number, y: number, size: number, paint: Paint): void {
    const outline = HAN_OUTLINES[character];
    if (outline === undefined) throw new Error(`no outline for ${character} in han-outlines.ts`);
    const path = new Path2D(outline);
    const styles = this.#styles(paint);
    this.#contexts.forEach((context, i) => {
      context.save();
      context.translate(x - size / 2, y - size / 2);
      context.scale(size / HAN_EM, size / HAN_EM);
      context.fillStyle = at(styles, i);
      context.fill(path);
      context.restore();
    });
  }

  /** Roughens full-width rows texel by texel once all is painted; x and y count pixels from their left top. */
  grain(top: number, height: number, grain: (x: number, y: number) => Grain): void {
    this.#grains.push({ top, bottom: top + height, grain });
  }

  /** Reads the canvases, roughens them a little and darkens what lies deeper than its surroundings. */
  planes(): TexelPlanes {
    const { width, height } = this;
    const [colourPixels, reliefPixels, surfacePixels] = this.#contexts.map(
      (context) => context.getImageData(0, 0, width, height).data,
    );
    if (!colourPixels || !reliefPixels || !surfacePixels)
      throw new Error('a canvas gave no pixels');
    const count = width * height;
    const relief = new Float32Array(count);
    const colour = new Uint8Array(count * 3);
    const orm = new Uint8Array(count * 3);
    const raw = (x: number, y: number): number =>
      (reliefPixels[(clamp(y, 0, height - 1) * width + ((x + width) % width)) * 4] ?? 0) / 255;
    for (let y = 0; y < height; y++) {
      const own = this.#grains.find(({ top, bottom }) => y >= top && y < bottom);
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        const grain = own?.grain(x, y - own.top);
        let around = 0;
        for (let j = -1; j <= 1; j++) for (let k = -1; k <= 1; k++) around += raw(x + k, y + j);
        relief[i] = around / 9 + (grain?.relief ?? 0);
        const cavity = Math.min(0, raw(x, y) - around / 9);
        const wear = grain ? 1 : 0.95 + 0.1 * fractalNoise(x / width, y / height, 32, 3);
        for (let k = 0; k < 3; k++) {
          colour[i * 3 + k] = clamp(
            (colourPixels[i * 4 + k] ?? 0) *
              wear *
              (grain?.colour[k as 0 | 1 | 2] ?? 1) *
              (1 + cavity * 0.8),
            0,
            255,
          );
        }
        orm[i * 3] = 255 * clamp(1 + cavity * 1.6, 0, 1);
        orm[i * 3 + 1] = clamp(
          (surfacePixels[i * 4 + 1] ?? 0) + (wear - 1) * 200 + (grain?.roughness ?? 0) * 255,
          0,
          255,
        );
        orm[i * 3 + 2] = surfacePixels[i * 4 + 2] ?? 0;
      }
    }
    return { width, height, colour, orm, relief };
  }
}
