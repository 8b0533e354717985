import type { GreyPicture } from './grey-picture.ts';

export type Place = readonly [x: number, y: number];

const SUB_ROWS = 4;

/** A picture to draw grey shapes on, soft at their edges; unit 1 is the picture's width, the origin its top left corner. */
export class GreyPainter {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Float32Array;

  constructor(width: number, height: number, luma: number) {
    this.width = width;
    this.height = height;
    this.#pixels = new Float32Array(width * height).fill(luma);
  }

  /** Height over width. */
  get aspect(): number {
    return this.height / this.width;
  }

  /** Fills a polygon; where its outline crosses itself, evenly wound parts stay open. */
  polygon(places: readonly Place[], luma: number, opacity = 1): void {
    const scale = this.width;
    const tops = places.map(([, y]) => y * scale);
    const first = Math.max(0, Math.floor(Math.min(...tops)));
    const last = Math.min(this.height - 1, Math.ceil(Math.max(...tops)));
    const sides = places.map(([x]) => x * scale);
    const left = Math.max(0, Math.floor(Math.min(...sides)));
    const right = Math.min(this.width, Math.ceil(Math.max(...sides)));
    const cover = new Float32Array(this.width);
    for (let row = first; row <= last; row++) {
      cover.fill(0, left, right);
      for (let sub = 0; sub < SUB_ROWS; sub++) {
        const crossings = crossingsAt(places, scale, row + (sub + 0.5) / SUB_ROWS);
        for (let i = 0; i + 1 < crossings.length; i += 2) {
          addSpan(cover, crossings[i], crossings[i + 1]);
        }
      }
      for (let x = left, at = row * this.width + left; x < right; x++, at++) {
        this.#pixels[at] += (luma - this.#pixels[at]) * cover[x] * opacity;
      }
    }
  }

  rectangle(x: number, y: number, width: number, height: number, luma: number, opacity = 1): void {
    const right = x + width;
    const bottom = y + height;
    this.polygon(
      [
        [x, y],
        [right, y],
        [right, bottom],
        [x, bottom],
      ],
      luma,
      opacity,
    );
  }

  disc(x: number, y: number, radius: number, luma: number, opacity = 1): void {
    this.polygon(
      ringOf(x, y, () => radius, 40),
      luma,
      opacity,
    );
  }

  /** A line of straight pieces with square joints. */
  stroke(places: readonly Place[], width: number, luma: number, opacity = 1): void {
    for (let i = 0; i + 1 < places.length; i++) {
      const [x, y] = places[i];
      const [toX, toY] = places[i + 1];
      const length = Math.hypot(toX - x, toY - y) || 1;
      const ax = ((toX - x) / length) * (width / 2);
      const ay = ((toY - y) / length) * (width / 2);
      this.polygon(
        [
          [x - ax - ay, y - ay + ax],
          [toX + ax - ay, toY + ay + ax],
          [toX + ax + ay, toY + ay - ax],
          [x - ax + ay, y - ay - ax],
        ],
        luma,
        opacity,
      );
    }
  }

  /** Changes every pixel by its place: (luma, x, y) to luma. */
  shade(change: (luma: number, x: number, y: number) => number): void {
    for (let row = 0, at = 0; row < this.height; row++) {
      for (let column = 0; column < this.width; column++, at++) {
        const x = (column + 0.5) / this.width;
        const y = (row + 0.5) / this.width;
        this.#pixels[at] = change(this.#pixels[at], x, y);
      }
    }
  }

  picture(): GreyPicture {
    const luma = Uint8Array.from(this.#pixels, (value) =>
      Math.round(Math.min(255, Math.max(0, value))),
    );
    return { width: this.width, height: this.height, luma };
  }
}

/** A closed outline around a middle; `radius` is asked for shares 0 to 1 of the round. */
export function ringOf(
  x: number,
  y: number,
  radius: (share: number) => number,
  corners: number,
): Place[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    const r = radius(i / corners);
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
}

function crossingsAt(places: readonly Place[], scale: number, y: number): number[] {
  const list: number[] = [];
  for (let i = 0, before = places.length - 1; i < places.length; before = i++) {
    const [ax, ay] = places[before];
    const [bx, by] = places[i];
    if (ay * scale <= y === by * scale <= y) continue;
    list.push((ax + ((y / scale - ay) / (by - ay)) * (bx - ax)) * scale);
  }
  return list.sort((a, b) => a - b);
}

function addSpan(cover: Float32Array, from: number, to: number): void {
  const begin = Math.max(0, from);
  const end = Math.min(cover.length, to);
  for (let x = Math.floor(begin); x < end; x++) {
    cover[x] += (Math.min(x + 1, end) - Math.max(x, begin)) / SUB_ROWS;
  }
}
