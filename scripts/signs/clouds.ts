import { seededRandom } from '#domain/seeded-random.ts';
import { mm, type Point, polyline } from './svg.ts';

export type CloudColours = { fill: readonly string[]; line: string };

/** One scroll cloud: curled lobes side by side and a trailing wisp, about `size` wide, facing right or left. */
export function cloud(
  [x, y]: Point,
  size: number,
  colours: CloudColours,
  random: () => number,
): string {
  const fill = colours.fill[Math.floor(random() * colours.fill.length)] ?? '#ffffff';
  const facing = random() < 0.5 ? -1 : 1;
  const lobes = 3 + Math.floor(random() * 3);
  const pen = `stroke="${colours.line}" stroke-width="${mm(size * 0.022)}" stroke-linecap="round" stroke-linejoin="round"`;
  const heights = Array.from({ length: lobes }, () => size * (0.12 + 0.09 * random()));
  // Outer lobes first: each lies over its neighbour further out, so that no curl crosses another.
  const order = heights
    .map((_, index) => index)
    .toSorted((a, b) => rank(b, lobes) - rank(a, lobes));
  const bodies = order.map((index) => {
    const radius = heights[index] ?? 0;
    const centre: Point = [((index + 0.5) / lobes - 0.5) * size * 0.72, -radius * 0.75];
    const turn = Math.PI * (index < lobes / 2 ? 0.1 : 0.9) + random();
    return `<circle cx="${mm(centre[0])}" cy="${mm(centre[1])}" r="${mm(radius)}" fill="${fill}"/><path d="${spiral(centre, radius * 0.72, turn)}" fill="none"/>`;
  });
  const sweep = size * (0.65 + 0.35 * random());
  const foot = size * 0.09;
  const wisp = `M${mm(-0.48 * size)} ${mm(-foot * 0.4)}C${mm(-0.1 * size)} ${mm(foot * 0.6)} ${mm(0.3 * size)} ${mm(-foot)} ${mm(sweep)} ${mm(foot * 0.6)}C${mm(0.4 * size)} ${mm(foot * 1.9)} ${mm(-0.1 * size)} ${mm(foot * 1.8)} ${mm(-0.48 * size)} ${mm(-foot * 0.4)}Z`;
  return `<g transform="translate(${mm(x)} ${mm(y)}) scale(${facing} 1)" ${pen}>${bodies.join('')}<path d="${wisp}" fill="${fill}"/></g>`;
}

function rank(index: number, lobes: number): number {
  return Math.abs(index + 0.5 - lobes / 2);
}

/** A curl that winds inwards from the rim of a lobe, one and a half turns. */
export function spiral([x, y]: Point, radius: number, startAngle: number): string {
  const steps = 30;
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const t = step / steps;
    const angle = startAngle + t * Math.PI * 2.7;
    const r = radius * (1 - 0.8 * t);
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
  return polyline(points);
}

export type CloudFieldOptions = {
  width: number;
  height: number;
  /** Mean distance between clouds, in the drawing's unit. */
  spacing: number;
  colours: CloudColours;
  seed: number;
};

/**
 * Fills a rectangle with clouds of all sizes, none like another: an even sky gives a tracker
 * nothing to hold on to, and a repeated pattern misleads it.
 */
export function cloudField({ width, height, spacing, colours, seed }: CloudFieldOptions): string {
  const random = seededRandom(seed);
  const clouds: string[] = [];
  const rows = Math.ceil(height / (spacing * 0.55));
  const columns = Math.ceil(width / spacing);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const shift = (row % 2) * 0.5 + 0.55 * (random() - 0.5);
      const x = (column + 0.25 + shift) * spacing;
      const y = (row + 0.6 + 0.5 * (random() - 0.5)) * spacing * 0.55;
      clouds.push(cloud([x, y], spacing * (0.42 + 0.5 * random()), colours, random));
    }
  }
  return clouds.join('');
}
