import { seededRandom } from '#domain/seeded-random.ts';
import { GreyPainter, type Place } from '../picture/grey-painter.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { cloud, diceOf, lettering, pavilion } from './motifs.ts';

const WIDTH = 800;

/** An old map: contour lines, plots, paths and names. The held-out set's rich sign. */
export function mapSign(seed: number, aspect = 0.72): GreyPicture {
  const dice = diceOf(seededRandom(seed));
  const painter = new GreyPainter(WIDTH, Math.round(WIDTH * aspect), dice.luma(205, 235));
  for (let hill = 0; hill < 7; hill++) {
    const [x, y] = [dice.between(0, 1), dice.between(0, aspect)];
    const outline = cloud(dice, 0, 0, dice.between(0.1, 0.2));
    const luma = dice.luma(110, 170);
    for (let line = 1; line <= 6; line++) {
      const ring = outline.map(([px, py]): Place => [x + (px * line) / 6, y + (py * line) / 6]);
      painter.stroke(ring, 0.0028, luma);
    }
  }
  for (let plot = 0; plot < 60; plot++) {
    const [x, y] = [dice.between(0, 1), dice.between(0, aspect)];
    const turn = dice.between(-0.4, 0.4);
    const [a, b] = [dice.between(0.01, 0.05), dice.between(0.008, 0.03)];
    const corner = (sx: number, sy: number): Place => [
      x + sx * a * Math.cos(turn) - sy * b * Math.sin(turn),
      y + sx * a * Math.sin(turn) + sy * b * Math.cos(turn),
    ];
    painter.polygon(
      [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)],
      dice.luma(50, 220),
    );
  }
  for (let path = 0; path < 6; path++) {
    const places: Place[] = [[dice.between(0, 1), 0]];
    for (let y = 0; y < aspect; y += aspect / 7) {
      places.push([dice.between(0.05, 0.95), y + aspect / 7]);
    }
    painter.stroke(places, 0.012, 60);
    painter.stroke(places, 0.007, 240);
  }
  for (let name = 0; name < 16; name++) {
    const height = dice.between(0.012, 0.028);
    const [x, y] = [dice.between(0, 0.75), dice.between(0, aspect - 0.05)];
    lettering(painter, dice, {
      x,
      y,
      width: dice.between(0.08, 0.2),
      height,
      luma: dice.luma(15, 60),
    });
  }
  painter.shade((luma) => luma + dice.between(-6, 6));
  return painter.picture();
}

/** A poster of few curves and an arrow. The held-out set's poor sign. */
export function posterSign(seed: number, aspect = 0.72): GreyPicture {
  const dice = diceOf(seededRandom(seed));
  const ground = dice.luma(60, 110);
  const painter = new GreyPainter(WIDTH, Math.round(WIDTH * aspect), ground);
  const horizon = aspect * dice.between(0.5, 0.6);
  const sky: Place[] = [
    [0, 0],
    [1, 0],
  ];
  for (let i = 0; i <= 40; i++) {
    sky.push([1 - i / 40, horizon + 0.05 * Math.sin((i / 40) * dice.between(5, 5.4))]);
  }
  painter.polygon(sky, dice.luma(190, 225));
  painter.disc(dice.between(0.6, 0.8), horizon * 0.5, aspect * 0.13, dice.luma(235, 250));
  const x = dice.between(0.12, 0.3);
  painter.rectangle(x, horizon * 0.45, 0.06, aspect * 0.35, dice.luma(20, 45));
  painter.polygon(
    [
      [x - 0.08, horizon * 0.47],
      [x + 0.03, horizon * 0.15],
      [x + 0.14, horizon * 0.47],
    ],
    30,
  );
  painter.polygon(
    [
      [0.55, aspect * 0.78],
      [0.8, aspect * 0.78],
      [0.8, aspect * 0.73],
      [0.9, aspect * 0.82],
      [0.8, aspect * 0.91],
      [0.8, aspect * 0.86],
      [0.55, aspect * 0.86],
    ],
    235,
  );
  lettering(painter, dice, {
    x: 0.06,
    y: aspect * 0.82,
    width: 0.35,
    height: aspect * 0.07,
    luma: 235,
  });
  return painter.picture();
}

/**
 * One of a series of information signs: frame, headline band, text column and logo are the series'
 * (`seed`), the picture in the middle and its title are the sign's own (`number`).
 */
export function seriesSign(seed: number, number: number, aspect = 0.7): GreyPicture {
  const shared = diceOf(seededRandom(seed));
  const own = diceOf(seededRandom(seed * 100 + number * 7 + 3));
  const painter = new GreyPainter(WIDTH, Math.round(WIDTH * aspect), shared.luma(200, 235));
  painter.rectangle(0, 0, 1, aspect * 0.17, shared.luma(35, 70));
  lettering(painter, shared, {
    x: 0.05,
    y: aspect * 0.05,
    width: 0.5,
    height: aspect * 0.06,
    luma: 240,
  });
  painter.disc(0.92, aspect * 0.085, aspect * 0.06, 235);
  painter.disc(0.92, aspect * 0.085, aspect * 0.035, 60);
  for (let line = 0; line < 9; line++) {
    const y = aspect * (0.36 + line * 0.05);
    lettering(painter, shared, {
      x: 0.66,
      y,
      width: shared.between(0.2, 0.27),
      height: aspect * 0.025,
      luma: 60,
    });
  }
  painter.rectangle(0, aspect * 0.9, 1, aspect * 0.1, shared.luma(120, 160));
  for (let mark = 0; mark < 12; mark++) {
    painter.disc(0.06 + mark * 0.08, aspect * 0.95, aspect * 0.02, mark % 3 === 0 ? 40 : 235);
  }
  lettering(painter, own, {
    x: 0.66,
    y: aspect * 0.23,
    width: 0.25,
    height: aspect * 0.06,
    luma: 30,
  });
  painter.rectangle(0.05, aspect * 0.22, 0.56, aspect * 0.62, own.luma(150, 220));
  for (let i = 0; i < 5; i++) {
    const place = [own.between(0.12, 0.54), aspect * own.between(0.3, 0.45)] as const;
    painter.polygon(cloud(own, ...place, own.between(0.02, 0.05)), own.luma(90, 240));
  }
  pavilion(
    painter,
    own,
    {
      x: own.between(0.1, 0.2),
      y: aspect * own.between(0.38, 0.5),
      width: own.between(0.28, 0.38),
      height: aspect * own.between(0.25, 0.32),
    },
    [own.luma(30, 80), own.luma(110, 160), own.luma(190, 240)],
  );
  return painter.picture();
}

/** Two signs with the same picture: only the second line of words and a small emblem differ. */
export function twinSign(seed: number, number: 0 | 1): GreyPicture {
  const aspect = 0.7;
  const base = seriesSign(seed, 1, aspect);
  const own = diceOf(seededRandom(seed * 31 + number));
  const painter = new GreyPainter(base.width, base.height, 0);
  painter.shade((_, x, y) => base.luma[Math.floor(y * WIDTH) * WIDTH + Math.floor(x * WIDTH)]);
  painter.rectangle(0.64, aspect * 0.2, 0.34, aspect * 0.13, 225);
  lettering(painter, own, {
    x: 0.66,
    y: aspect * 0.23,
    width: 0.25,
    height: aspect * 0.07,
    luma: 30,
  });
  if (number === 0) painter.disc(0.13, aspect * 0.3, aspect * 0.05, 30);
  else painter.rectangle(0.09, aspect * 0.26, aspect * 0.1, aspect * 0.1, 30);
  return painter.picture();
}
