import { petal } from '../enamel/wire.ts';
import { mm, type Point } from '../svg.ts';

/** Sun or moon in a picture: place and radius as fractions of its width and height. */
export type HeavenlyDisc = {
  kind: 'sun' | 'moon';
  x: number;
  y: number;
  radius: number;
  colour: string;
  rays: string;
};

/** The sun with a ring of flames, or the moon in its halo. */
export function heavenlyDisc(disc: HeavenlyDisc, width: number, height: number): string {
  const [x, y, radius] = [disc.x * width, disc.y * height, disc.radius * width];
  const thick = radius * 0.04;
  const centre: Point = [x, y];
  const ring =
    disc.kind === 'sun'
      ? Array.from({ length: 24 }, (_, index) =>
          petal(centre, index * 15, radius * (index % 2 === 0 ? 1.75 : 1.42), radius * 0.2, 0.12),
        ).join('')
      : [1.22, 1.42, 1.66]
          .map(
            (part) =>
              `M${mm(x - radius * part)} ${mm(y)}a${mm(radius * part)} ${mm(radius * part)} 0 1 1 ${mm(radius * part * 2)} 0a${mm(radius * part)} ${mm(radius * part)} 0 1 1 ${mm(-radius * part * 2)} 0`,
          )
          .join('');
  const ringFill = disc.kind === 'sun' ? disc.rays : 'none';
  return [
    `<path d="${ring}" fill="${ringFill}" stroke="${disc.kind === 'sun' ? disc.colour : disc.rays}" stroke-width="${mm(thick)}"/>`,
    `<circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(radius)}" fill="${disc.colour}" stroke="${disc.rays}" stroke-width="${mm(thick * 1.6)}"/>`,
    `<circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(radius * 0.82)}" fill="none" stroke="${disc.rays}" stroke-width="${mm(thick * 0.7)}"/>`,
  ].join('');
}

type Field = { width: number; height: number; random: () => number };

/** Birds on the wing, some near and some far. */
export function flock({
  width,
  height,
  count,
  colour,
  random,
}: Field & { count: number; colour: string }): string {
  const lead: Point = [width * (0.12 + 0.5 * random()), height * (0.14 + 0.2 * random())];
  const birds = Array.from({ length: count }, (_, index) => {
    const row = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1);
    const size = width * (0.022 + 0.012 * random());
    const x = lead[0] + row * width * 0.045 + width * 0.02 * random();
    const y = lead[1] + Math.abs(row) * height * 0.05 + height * 0.04 * random();
    return `<g transform="translate(${mm(x)} ${mm(y)}) scale(${mm(size / 10)}) rotate(${mm(20 * (random() - 0.5))})"><path d="M0 0C-3 -5 -8 -6 -12 -4C-8 -3.4 -5 -1 -2.4 1.6C-5 2 -7.6 3.4 -8.6 4.4C-5.4 4.6 -1 4 1.4 2.6L8.4 0.4L6.8 -0.4C4.4 -0.8 2.6 -1 1.4 -0.6C3.6 -4 7.4 -7 11 -7.8C7 -8.6 2.4 -5.4 0 0Z" fill="${colour}" stroke="#fffaf0" stroke-width="0.5"/></g>`;
  });
  return birds.join('');
}

/** Stars of three sizes over a night sky. */
export function nightStars({ width, height, colour, random }: Field & { colour: string }): string {
  const stars = Array.from({ length: 90 }, () => {
    const [x, y] = [random() * width, random() * height * 0.95];
    const r = width * (0.0022 + 0.0042 * random() ** 3);
    return `M${mm(x)} ${mm(y - r * 2.6)}L${mm(x + r * 0.6)} ${mm(y - r * 0.6)}L${mm(x + r * 2.6)} ${mm(y)}L${mm(x + r * 0.6)} ${mm(y + r * 0.6)}L${mm(x)} ${mm(y + r * 2.6)}L${mm(x - r * 0.6)} ${mm(y + r * 0.6)}L${mm(x - r * 2.6)} ${mm(y)}L${mm(x - r * 0.6)} ${mm(y - r * 0.6)}Z`;
  });
  return `<path d="${stars.join('')}" fill="${colour}"/>`;
}
