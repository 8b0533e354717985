/** Something that a frame shows in front of everything: places in pixels of the frame. */
export type Cover = {
  kind: 'hand' | 'card';
  x: number;
  y: number;
  /** Length of the hand, width of the card, pixels. */
  size: number;
  /** Degrees; a hand points that way. */
  angle: number;
};

/** Whether a cover hides a place of the frame. */
export function isCovered({ kind, x, y, size, angle }: Cover, px: number, py: number): boolean {
  const cos = Math.cos((angle * Math.PI) / 180);
  const sin = Math.sin((angle * Math.PI) / 180);
  const dx = (px - x) / size;
  const dy = (py - y) / size;
  const read = kind === 'hand' ? hand : card;
  return read(dx * cos + dy * sin, dy * cos - dx * sin, 1 / size).share > 0.5;
}

/** Paints a cover over a frame's light. */
export function paintCover(
  light: Float32Array,
  width: number,
  height: number,
  { kind, x, y, size, angle }: Cover,
): void {
  const cos = Math.cos((angle * Math.PI) / 180);
  const sin = Math.sin((angle * Math.PI) / 180);
  const read = kind === 'hand' ? hand : card;
  const reach = size * 1.2;
  const top = Math.max(0, Math.floor(y - reach));
  const bottom = Math.min(height, Math.ceil(y + reach));
  const left = Math.max(0, Math.floor(x - reach));
  const right = Math.min(width, Math.ceil(x + reach));
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const dx = (column + 0.5 - x) / size;
      const dy = (row + 0.5 - y) / size;
      const along = dx * cos + dy * sin;
      const across = dy * cos - dx * sin;
      const at = row * width + column;
      const level = read(along, across, 1 / size);
      light[at] += (level.luma - light[at]) * level.share;
    }
  }
}

const level = { luma: 0, share: 0 };

/** A palm with four fingers and a thumb, lit from one side. */
function hand(along: number, across: number, pixel: number): typeof level {
  let inside = 0.24 - Math.hypot(along + 0.2, across);
  for (let finger = 0; finger < 4; finger++) {
    const side = (finger - 1.5) * 0.115;
    const tip = 0.62 - 0.08 * Math.abs(finger - 1.4);
    inside = Math.max(inside, 0.058 - distanceToLine(along, across, -0.1, side, tip, side * 1.25));
  }
  inside = Math.max(inside, 0.065 - distanceToLine(along, across, -0.25, 0.15, 0.12, 0.38));
  inside = Math.max(inside, 0.17 - distanceToLine(along, across, -0.3, 0, -1.1, 0));
  level.share = Math.min(1, Math.max(0, inside / pixel + 0.5));
  level.luma = 108 + 220 * Math.min(0.2, Math.max(0, inside)) + 40 * across;
  return level;
}

/** A printed card with lines and a block, as a bystander holds one up. */
function card(along: number, across: number, pixel: number): typeof level {
  const inside = Math.min(0.5 - Math.abs(along), 0.35 - Math.abs(across));
  level.share = Math.min(1, Math.max(0, inside / pixel + 0.5));
  const isBlock = along < -0.12 && Math.abs(across) < 0.25 && along > -0.42;
  const isLine = along > -0.05 && along < 0.42 && Math.abs((across * 12) % 1) < 0.35;
  level.luma = isBlock ? 70 : isLine ? 95 : 225;
  return level;
}

function distanceToLine(
  x: number,
  y: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): number {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
}
