import { seededRandom } from '#domain/seeded-random.ts';
import { GreyPainter, type Place, ringOf } from '../../../bench/tracking/picture/grey-painter.ts';
import type { GreyPicture } from '../../../bench/tracking/picture/grey-picture.ts';

import { diceOf, lettering } from '../../../bench/tracking/signs/motifs.ts';

const WIDTH = 590;
const ASPECT = 63 / 59;

export function flat(luma: number): GreyPicture {
  return blank(luma).picture();
}

/** From one grey to another, across or round the middle. */
export function gradient(isRound: boolean): GreyPicture {
  return shaded((x, y) => (isRound ? 230 - 300 * Math.hypot(x - 0.5, y - 0.53) : 30 + 200 * x));
}

/** Waves of so many periods over the width, in a direction of degrees. */
export function stripes(periods: number, degrees: number): GreyPicture {
  const angle = (degrees * Math.PI) / 180;
  return shaded((x, y) =>
    Math.sin(2 * Math.PI * periods * (x * Math.cos(angle) + y * Math.sin(angle))) > 0 ? 210 : 45,
  );
}

export function checkerboard(squares: number): GreyPicture {
  return shaded((x, y) =>
    (Math.floor(x * squares) + Math.floor(y * squares)) % 2 === 0 ? 215 : 40,
  );
}

export function rings(periods: number): GreyPicture {
  return shaded((x, y) =>
    Math.sin(2 * Math.PI * periods * Math.hypot(x - 0.5, y - 0.53)) > 0 ? 205 : 50,
  );
}

/** Grain in squares of this share of the width. */
export function grain(size: number, contrast: number, seed: number): GreyPicture {
  const random = seededRandom(seed);
  const across = Math.ceil(1 / size);
  const levels = Array.from(
    { length: across * Math.ceil(across * ASPECT + 1) },
    () => random() - 0.5,
  );
  return shaded((x, y) => {
    const level = levels[Math.floor(y / size) * across + Math.floor(x / size)] ?? 0;
    return 128 + contrast * level;
  });
}

/** Polygons of all greys, sizes and directions. */
export function shards(count: number, seed: number, contrast = 1): GreyPicture {
  const random = seededRandom(seed);
  const painter = blank(128);
  for (let i = 0; i < count; i++) {
    const [x, y, size] = [random(), random() * ASPECT, 0.02 + 0.12 * random() ** 2];
    const luma = 128 + contrast * 220 * (random() - 0.5);
    const wobble = Array.from({ length: 7 }, () => 0.3 + 0.7 * random());
    painter.polygon(
      ringOf(x, y, (share) => size * (wobble[Math.round(share * 7)] ?? 0.6), 7),
      luma,
    );
  }
  return painter.picture();
}

/** The same little picture so many times over the width. */
export function tiles(across: number, seed: number): GreyPicture {
  const random = seededRandom(seed);
  const step = 1 / across;
  const parts = Array.from({ length: 9 }, () => [random(), random(), random(), random()] as const);
  const painter = blank(150);
  for (let row = 0; row * step < ASPECT; row++) {
    for (let column = 0; column < across; column++) {
      for (const [x, y, size, luma] of parts) {
        const places = ringOf(
          (column + x) * step,
          (row + y) * step,
          (share) => step * (0.06 + 0.2 * size) * (1 + 0.4 * Math.sin(share * 19)),
          9,
        );
        painter.polygon(places, 20 + 220 * luma);
      }
    }
  }
  return painter.picture();
}

/** Lines of lettering. */
export function text(lines: number, seed: number): GreyPicture {
  const painter = blank(240);
  const dice = diceOf(seededRandom(seed));
  const step = ASPECT / (lines + 1);
  for (let line = 0; line < lines; line++) {
    lettering(painter, dice, {
      x: 0.06,
      y: step * (line + 0.6),
      width: 0.88,
      height: step * 0.5,
      luma: 25,
    });
  }
  return painter.picture();
}

/** A few discs on an empty ground. */
export function dots(count: number, radius: number, seed: number): GreyPicture {
  const random = seededRandom(seed);
  const painter = blank(225);
  for (let i = 0; i < count; i++)
    painter.disc(random(), random() * ASPECT, radius, 30 + 120 * random());
  return painter.picture();
}

/** Courses of bricks, each a little different. */
export function bricks(rows: number, variety: number, seed: number): GreyPicture {
  const random = seededRandom(seed);
  const painter = blank(190);
  const height = ASPECT / rows;
  const width = height * 2.2;
  for (let row = 0; row < rows; row++) {
    for (let x = row % 2 === 0 ? 0 : -width / 2; x < 1; x += width) {
      const luma = 100 + variety * (random() - 0.5);
      painter.rectangle(x + 0.004, row * height + 0.004, width - 0.008, height - 0.008, luma);
    }
  }
  return painter.picture();
}

/** A frame round nothing. */
export function emptyFrame(): GreyPicture {
  const painter = blank(60);
  painter.rectangle(0.05, 0.05, 0.9, ASPECT - 0.1, 215);
  painter.rectangle(0.07, 0.07, 0.86, ASPECT - 0.14, 90);
  painter.rectangle(0.075, 0.075, 0.85, ASPECT - 0.15, 225);
  return painter.picture();
}

/** A star of so many equal arms: turned by one arm it is itself again. */
export function star(arms: number): GreyPicture {
  const painter = blank(215);
  for (let arm = 0; arm < arms; arm++) {
    const at = (along: number, aside: number): Place => {
      const angle = (2 * Math.PI * (arm + aside)) / arms;
      return [0.5 + along * Math.cos(angle), 0.53 + along * Math.sin(angle)];
    };
    painter.polygon([at(0.05, 0), at(0.3, 0.2), at(0.48, 0), at(0.3, -0.2)], 40);
    painter.polygon([at(0.15, 0.5), at(0.25, 0.6), at(0.4, 0.5), at(0.25, 0.4)], 120);
    painter.disc(...at(0.33, 0), 0.03, 235);
  }
  return painter.picture();
}

function blank(luma: number): GreyPainter {
  return new GreyPainter(WIDTH, Math.round(WIDTH * ASPECT), luma);
}

function shaded(level: (x: number, y: number) => number): GreyPicture {
  const painter = blank(0);
  painter.shade((_, x, y) => level(x, y));
  return painter.picture();
}
