export type Point = readonly [number, number];
export type Rect = { x: number; y: number; width: number; height: number };

/** A length or coordinate for an attribute: three decimals at most, a micrometre where the unit is the millimetre. */
export function mm(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

export function polyline(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${mm(x)} ${mm(y)}`).join('');
}

export function polygon(points: readonly Point[]): string {
  return `${polyline(points)}Z`;
}

export function rectElement(rect: Rect, attributes: string): string {
  return `<rect x="${mm(rect.x)}" y="${mm(rect.y)}" width="${mm(rect.width)}" height="${mm(rect.height)}" ${attributes}/>`;
}

/** The rectangle with every side moved inwards by `distance`. */
export function inset(rect: Rect, distance: number): Rect {
  return {
    x: rect.x + distance,
    y: rect.y + distance,
    width: rect.width - 2 * distance,
    height: rect.height - 2 * distance,
  };
}

/** Closed outline of a rectangle whose corners are bitten off by quarter circles, as on lacquer panels. */
export function notchedRect({ x, y, width, height }: Rect, radius: number): string {
  const r = mm(radius);
  const [right, bottom] = [x + width, y + height];
  const arc = (toX: number, toY: number) => `A${r} ${r} 0 0 0 ${mm(toX)} ${mm(toY)}`;
  return [
    `M${mm(x + radius)} ${mm(y)}`,
    `L${mm(right - radius)} ${mm(y)}`,
    arc(right, y + radius),
    `L${mm(right)} ${mm(bottom - radius)}`,
    arc(right - radius, bottom),
    `L${mm(x + radius)} ${mm(bottom)}`,
    arc(x, bottom - radius),
    `L${mm(x)} ${mm(y + radius)}`,
    arc(x + radius, y),
    'Z',
  ].join('');
}

/** Text made safe for an element's content or a quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
