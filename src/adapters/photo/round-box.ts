type Area = { x: number; y: number; width: number; height: number };

/** A box with round corners; phones of 2021 have no roundRect. */
export function roundBox({ x, y, width, height }: Area, radius: number): Path2D {
  const path = new Path2D();
  path.moveTo(x + radius, y);
  path.arcTo(x + width, y, x + width, y + height, radius);
  path.arcTo(x + width, y + height, x, y + height, radius);
  path.arcTo(x, y + height, x, y, radius);
  path.arcTo(x, y, x + width, y, radius);
  path.closePath();
  return path;
}
