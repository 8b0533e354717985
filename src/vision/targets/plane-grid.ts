const CELL = 0.04;
const SPAN = 4_096;

/** Points of a sign's plane by place. */
export class PlaneGrid {
  readonly #cells = new Map<number, number[]>();
  readonly #points: readonly { readonly x: number; readonly y: number }[];

  constructor(points: readonly { readonly x: number; readonly y: number }[]) {
    this.#points = points;
    points.forEach(({ x, y }, index) => {
      const key = keyOf(Math.floor(x / CELL), Math.floor(y / CELL));
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [index]);
      else cell.push(index);
    });
  }

  /** Calls back with the index of each point within `radius` plane units. */
  forEachNear(x: number, y: number, radius: number, visit: (index: number) => void): void {
    const right = Math.floor((x + radius) / CELL);
    const bottom = Math.floor((y + radius) / CELL);
    for (let row = Math.floor((y - radius) / CELL); row <= bottom; row++) {
      for (let column = Math.floor((x - radius) / CELL); column <= right; column++) {
        for (const index of this.#cells.get(keyOf(column, row)) ?? []) {
          const point = this.#points[index];
          if (Math.hypot(point.x - x, point.y - y) <= radius) visit(index);
        }
      }
    }
  }
}

function keyOf(column: number, row: number): number {
  return row * SPAN + column;
}
