import sharp from 'sharp';
import { seededRandom } from '#domain/seeded-random.ts';
import { mixed } from './enamel/mixed.ts';
import { petal } from './enamel/wire.ts';
import { mm, type Point } from './svg.ts';

/** Places are looked at this far apart, as a fraction of the picture's width. */
const STEP = 0.021;
/** Standard deviation of brightness (0 to 255) below which a place is even. */
const EVEN = 7;

/**
 * Strokes for lawns and bare ground in a cut-out picture: an even surface gives a tracker nothing
 * to hold on to. Grass gets tufts and flowers, other ground short strokes of its own colour.
 * Returns an overlay of the picture's size, PNG.
 */
export async function evenGroundStrokes(cutOut: Buffer, seed: number): Promise<Buffer> {
  const { width, height } = await sharp(cutOut).metadata();
  const { data } = await sharp(cutOut).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const random = seededRandom(seed);
  const step = width * STEP;
  const strokes: string[] = [];
  for (let row = step / 2; row < height; row += step * 0.72) {
    for (let column = step / 2; column < width; column += step) {
      const place: Point = [
        column + step * 0.8 * (random() - 0.5),
        row + step * 0.6 * (random() - 0.5),
      ];
      const found = surface(data, { width, height }, place, step * 0.5);
      if (found === undefined || found.deviation > EVEN || isPainted(found.colour)) continue;
      strokes.push(
        strokeAt(place, step * (0.45 + 0.5 * (place[1] / height)), found.colour, random),
      );
    }
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${strokes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** Cloth, lacquer and glaze are even because they are meant to be; ground is dull or green. */
function isPainted([red, green, blue]: Surface['colour']): boolean {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  return !isGreen([red, green, blue]) && (most - least) / Math.max(1, most) > 0.48;
}

function isGreen([red, green, blue]: Surface['colour']): boolean {
  return green > red * 1.04 && green > blue * 1.2;
}

type Surface = { colour: readonly [number, number, number]; deviation: number };

/** Mean colour and evenness of a square about a place; nothing where the picture is open to the sky. */
function surface(
  data: Buffer,
  { width, height }: { width: number; height: number },
  [x, y]: Point,
  reach: number,
): Surface | undefined {
  const sum = [0, 0, 0];
  let [squares, total, count] = [0, 0, 0];
  for (let dy = -4; dy <= 4; dy += 1) {
    for (let dx = -4; dx <= 4; dx += 1) {
      const px = Math.round(x + (dx / 4) * reach);
      const py = Math.round(y + (dy / 4) * reach);
      if (px < 0 || py < 0 || px >= width || py >= height) return undefined;
      const at = (py * width + px) * 4;
      if ((data[at + 3] ?? 0) < 250) return undefined;
      const colour = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
      colour.forEach((value, channel) => {
        sum[channel] = (sum[channel] ?? 0) + value;
      });
      const grey = 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2];
      total += grey;
      squares += grey * grey;
      count += 1;
    }
  }
  const mean = total / count;
  return {
    colour: [(sum[0] ?? 0) / count, (sum[1] ?? 0) / count, (sum[2] ?? 0) / count],
    deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)),
  };
}

function strokeAt(
  [x, y]: Point,
  size: number,
  [red, green, blue]: Surface['colour'],
  random: () => number,
): string {
  const own = `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
  const [dark, light] = [mixed(own, '#1c2410', 0.55), mixed(own, '#fff6c8', 0.5)];
  if (isGreen([red, green, blue])) {
    if (random() < 0.16) {
      const paths = [0, 72, 144, 216, 288].map((turn) =>
        petal([x, y], turn + 30, size * 0.34, size * 0.12),
      );
      return `<path d="${paths.join('')}" fill="#fff1d0" stroke="${dark}" stroke-width="${mm(size * 0.04)}"/>`;
    }
    const blades = [-34, -12, 10, 32].map((turn) =>
      petal(
        [x, y + size * 0.2],
        turn + 8 * (random() - 0.5),
        size * (0.5 + 0.25 * random()),
        size * 0.075,
      ),
    );
    return `<path d="${blades.join('')}" fill="${random() < 0.5 ? dark : light}"/>`;
  }
  const long = size * (0.35 + 0.4 * random());
  return `<path d="M${mm(x - long)} ${mm(y)}q${mm(long)} ${mm(-size * 0.22)} ${mm(long * 2)} 0M${mm(x - long * 0.5)} ${mm(y + size * 0.2)}q${mm(long * 0.6)} ${mm(-size * 0.14)} ${mm(long * 1.2)} 0" fill="none" stroke="${random() < 0.6 ? mixed(own, '#3a2a14', 0.4) : light}" stroke-width="${mm(size * 0.075)}" stroke-linecap="round"/>`;
}
