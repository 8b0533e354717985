import { petal } from '../enamel/wire.ts';
import { mm, type Point } from '../svg.ts';

export type PondColours = {
  water: string;
  ripple: string;
  leaf: string;
  vein: string;
  flower: string;
};

type PondOptions = {
  width: number;
  top: number;
  bottom: number;
  colours: PondColours;
  random: () => number;
};

/** A lotus pond from the far bank to the near one: ripples, leaves and flowers, none like another. */
export function pond({ width, top, bottom, colours, random }: PondOptions): string {
  const parts: string[] = [];
  const depth = bottom - top;
  let y = top;
  while (y < bottom + depth * 0.2) {
    const near = (y - top) / depth;
    const size = width * (0.012 + 0.04 * near);
    for (let x = -size * random(); x < width + size; x += size * (2.2 + 1.6 * random())) {
      const place: Point = [x, y + size * 0.3 * (random() - 0.5)];
      const kind = random();
      if (kind < 0.55) parts.push(leaf(place, size * (0.7 + 0.5 * random()), colours, random));
      else if (kind < 0.74) parts.push(flower(place, size * (0.55 + 0.3 * random()), colours));
      else parts.push(ripple(place, size, colours));
    }
    y += size * 0.72;
  }
  return `<rect y="${mm(top)}" width="${mm(width)}" height="${mm(depth)}" fill="${colours.water}"/>${parts.join('')}`;
}

function leaf(
  [x, y]: Point,
  size: number,
  { leaf: fill, vein }: PondColours,
  random: () => number,
): string {
  const veins = Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * Math.PI * 2 + 0.3;
    return `M0 0L${mm(Math.cos(angle) * size * 0.85)} ${mm(Math.sin(angle) * size * 0.34)}`;
  });
  return `<g transform="translate(${mm(x)} ${mm(y)}) rotate(${mm(16 * (random() - 0.5))})" stroke="${vein}" stroke-width="${mm(size * 0.045)}"><ellipse rx="${mm(size)}" ry="${mm(size * 0.42)}" fill="${fill}"/><path d="${veins.join('')}" fill="none"/></g>`;
}

function flower([x, y]: Point, size: number, { flower: fill, vein }: PondColours): string {
  const petals = [-78, 78, -50, 50, -24, 24, 0].map(
    (degrees) => `<path d="${petal([x, y], degrees, size, size * 0.26)}" fill="${fill}"/>`,
  );
  return `<g stroke="${vein}" stroke-width="${mm(size * 0.05)}">${petals.join('')}</g>`;
}

function ripple([x, y]: Point, size: number, { ripple: line }: PondColours): string {
  const lines = [0, 0.24, 0.48].map(
    (drop, index) =>
      `M${mm(x - size * (1 - index * 0.25))} ${mm(y + drop * size)}q${mm(size * 0.5)} ${mm(-size * 0.22)} ${mm(size)} 0t${mm(size * (1 - index * 0.5))} 0`,
  );
  return `<path d="${lines.join('')}" fill="none" stroke="${line}" stroke-width="${mm(size * 0.07)}" stroke-linecap="round"/>`;
}
