import type { GreyPicture } from '../../tracking/picture/grey-picture.ts';

/** A rectangle on a raster, in pixels that need not be whole. */
export type Area = { x: number; y: number; width: number; height: number };

/** The picture's level between its pixels. */
function levelAt({ width, height, luma }: GreyPicture, x: number, y: number): number {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [u, v] = [x - 0.5 - left, y - 0.5 - top];
  const read = (column: number, row: number) =>
    luma[Math.min(Math.max(row, 0), height - 1) * width + Math.min(Math.max(column, 0), width - 1)];
  const upper = read(left, top) * (1 - u) + read(left + 1, top) * u;
  const lower = read(left, top + 1) * (1 - u) + read(left + 1, top + 1) * u;
  return upper * (1 - v) + lower * v;
}

/** Mean difference in grey levels between a picture and what a raster shows in an area, on a grid of points. */
export function difference(raster: GreyPicture, area: Area, picture: GreyPicture): number {
  const [columns, rows] = [118, 126];
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [u, v] = [(column + 0.5) / columns, (row + 0.5) / rows];
      const shown = levelAt(raster, area.x + u * area.width, area.y + v * area.height);
      sum += Math.abs(shown - levelAt(picture, u * picture.width, v * picture.height));
    }
  }
  return sum / (columns * rows);
}

export type Misplacement = { right: number; down: number; larger: number; difference: number };

/**
 * How far a picture lies from an area of a raster where it should be, in pixels right and down and
 * as a share of its size: the nearest likeness by descending steps.
 */
export function misplacement(raster: GreyPicture, area: Area, picture: GreyPicture): Misplacement {
  let best = { right: 0, down: 0, larger: 0, difference: difference(raster, area, picture) };
  const sizes = { right: 4, down: 4, larger: 0.02 };
  for (let halving = 0; halving < 6; halving += 1) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const key of ['right', 'down', 'larger'] as const) {
        for (const way of [-1, 1]) {
          const next = { ...best, [key]: best[key] + way * sizes[key] };
          next.difference = difference(raster, shifted(area, next), picture);
          if (next.difference < best.difference - 1e-9) {
            best = next;
            moved = true;
          }
        }
      }
    }
    for (const key of ['right', 'down', 'larger'] as const) sizes[key] /= 2;
  }
  return best;
}

function shifted(area: Area, by: Pick<Misplacement, 'right' | 'down' | 'larger'>): Area {
  const [wider, higher] = [area.width * by.larger, area.height * by.larger];
  return {
    x: area.x + by.right - wider / 2,
    y: area.y + by.down - higher / 2,
    width: area.width + wider,
    height: area.height + higher,
  };
}

/** Length of the dark frame of a ruler along its middle line, pixels; `upright` looks down instead of across. */
export function rulerLength(raster: GreyPicture, area: Area, upright: boolean): number {
  const long = upright ? area.height : area.width;
  const reach = long * 0.08;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let along = -reach; along <= long + reach; along += 0.25) {
    // A hair inside the bar's edge runs its outline, dark from end to end.
    const across = upright ? area.width / 2 : area.height / 2;
    const [x, y] = upright ? [area.x + across, area.y + along] : [area.x + along, area.y + across];
    if (levelAt(raster, x, y) < 128) {
      first = Math.min(first, along);
      last = Math.max(last, along);
    }
  }
  return last - first;
}
