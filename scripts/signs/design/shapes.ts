import { mm, notchedRect, type Rect } from '../svg.ts';

/** How the corners of pictures and panels are cut; `round` makes an ellipse of the whole. */
export type SlotShape = 'notched' | 'chamfered' | 'cusped' | 'rounded' | 'round' | 'arched';

/** Closed outline of a place in the target; `radius` is the size of its corners. */
export function slotOutline(shape: SlotShape, rect: Rect, radius: number): string {
  if (shape === 'notched') return notchedRect(rect, radius);
  if (shape === 'round') return ellipse(rect);
  const { x, y, width, height } = rect;
  const [right, bottom, r] = [x + width, y + height, radius];
  if (shape === 'arched') return arch(rect, radius);
  const corner = CORNERS[shape];
  return [
    `M${mm(x + r)} ${mm(y)}L${mm(right - r)} ${mm(y)}`,
    corner(right - r, y, right, y + r, r, true),
    `L${mm(right)} ${mm(bottom - r)}`,
    corner(right, bottom - r, right - r, bottom, r, false),
    `L${mm(x + r)} ${mm(bottom)}`,
    corner(x + r, bottom, x, bottom - r, r, true),
    `L${mm(x)} ${mm(y + r)}`,
    corner(x, y + r, x + r, y, r, false),
    'Z',
  ].join('');
}

type Corner = (
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  radius: number,
  flat: boolean,
) => string;

const CORNERS: Record<'chamfered' | 'rounded' | 'cusped', Corner> = {
  chamfered: (_fromX, _fromY, toX, toY) => `L${mm(toX)} ${mm(toY)}`,
  rounded: (_fromX, _fromY, toX, toY, radius) =>
    `A${mm(radius)} ${mm(radius)} 0 0 1 ${mm(toX)} ${mm(toY)}`,
  // Two small bites that meet in a point inside the corner.
  cusped: (fromX, fromY, toX, toY, radius, flat) => {
    const [x, y] = flat ? [fromX, toY] : [toX, fromY];
    const middle = [(fromX + toX + x) / 3, (fromY + toY + y) / 3] as const;
    const arc = mm(radius * 0.45);
    return `A${arc} ${arc} 0 0 0 ${mm(middle[0])} ${mm(middle[1])}A${arc} ${arc} 0 0 0 ${mm(toX)} ${mm(toY)}`;
  },
};

function ellipse({ x, y, width, height }: Rect): string {
  const [rx, ry] = [mm(width / 2), mm(height / 2)];
  const middle = mm(y + height / 2);
  return `M${mm(x)} ${middle}A${rx} ${ry} 0 0 1 ${mm(x + width)} ${middle}A${rx} ${ry} 0 0 1 ${mm(x)} ${middle}Z`;
}

/** A gate's arch: a shallow curve that rises to a point, over straight jambs. */
function arch({ x, y, width, height }: Rect, radius: number): string {
  const spring = y + Math.min(height * 0.22, radius * 4);
  const [right, bottom, middle] = [x + width, y + height, x + width / 2];
  return `M${mm(x)} ${mm(bottom)}L${mm(x)} ${mm(spring)}C${mm(x)} ${mm(y + radius)} ${mm(x + width * 0.22)} ${mm(y + radius)} ${mm(middle)} ${mm(y)}C${mm(right - width * 0.22)} ${mm(y + radius)} ${mm(right)} ${mm(y + radius)} ${mm(right)} ${mm(spring)}L${mm(right)} ${mm(bottom)}Z`;
}
