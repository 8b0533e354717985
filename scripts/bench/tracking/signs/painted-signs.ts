import { seededRandom } from '#domain/seeded-random.ts';
import { GreyPainter, ringOf } from '../picture/grey-painter.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { cloud, diceOf, lettering, pavilion, wave } from './motifs.ts';

const WIDTH = 800;

/** A painting of a building under clouds, with water, trees, lettering and grain: texture everywhere. */
export function richSign(seed: number, aspect = 0.75): GreyPicture {
  const dice = diceOf(seededRandom(seed));
  const painter = new GreyPainter(WIDTH, Math.round(WIDTH * aspect), dice.luma(170, 225));
  painter.shade((luma, x, y) => luma - 50 * (y / aspect) + 12 * Math.sin(9 * x + 7 * y));
  for (let i = 0; i < 14; i++) {
    const outline = cloud(
      dice,
      dice.between(0, 1),
      dice.between(0, 0.5) * aspect,
      dice.between(0.03, 0.1),
    );
    painter.polygon(outline, dice.luma(110, 250), dice.between(0.4, 0.9));
    painter.stroke(outline, 0.003, dice.luma(20, 110));
  }
  pavilion(
    painter,
    dice,
    {
      x: dice.between(0.12, 0.3),
      y: aspect * dice.between(0.22, 0.34),
      width: dice.between(0.45, 0.6),
      height: aspect * 0.4,
    },
    [dice.luma(25, 60), dice.luma(100, 150), dice.luma(190, 240)],
  );
  for (let i = 0; i < 9; i++) {
    const x = dice.between(0, 1);
    const ground = aspect * dice.between(0.72, 0.82);
    painter.stroke(
      [
        [x, ground],
        [x + dice.between(-0.02, 0.02), ground - 0.1],
      ],
      0.008,
      dice.luma(20, 60),
    );
    for (let leaf = 0; leaf < 7; leaf++) {
      painter.disc(
        x + dice.between(-0.04, 0.04),
        ground - dice.between(0.06, 0.15),
        dice.between(0.008, 0.022),
        dice.luma(40, 140),
      );
    }
  }
  for (let i = 0; i < 9; i++) {
    const y = aspect * dice.between(0.78, 0.88);
    painter.stroke(
      wave(dice, { x: 0, y, width: 1, swing: dice.between(0.003, 0.012) }),
      0.004,
      dice.luma(40, 230),
    );
  }
  painter.rectangle(0, aspect * 0.9, 1, aspect * 0.1, dice.luma(20, 50));
  lettering(painter, dice, {
    x: 0.05,
    y: aspect * 0.925,
    width: 0.88,
    height: aspect * 0.05,
    luma: 235,
  });
  painter.shade((luma) => luma + dice.between(-9, 9));
  return painter.picture();
}

/** A flat graphic: a few large even shapes, a headline and bare paper. */
export function poorSign(seed: number, aspect = 0.7): GreyPicture {
  const dice = diceOf(seededRandom(seed));
  const paper = dice.luma(215, 245);
  const ink = dice.luma(35, 75);
  const painter = new GreyPainter(WIDTH, Math.round(WIDTH * aspect), paper);
  painter.rectangle(0, 0, 1, aspect * 0.2, ink);
  lettering(painter, dice, {
    x: 0.06,
    y: aspect * 0.065,
    width: dice.between(0.4, 0.7),
    height: aspect * 0.08,
    luma: paper,
  });
  const middle = dice.between(0.3, 0.7);
  painter.disc(middle, aspect * 0.55, aspect * dice.between(0.18, 0.24), dice.luma(120, 170));
  painter.polygon(
    [
      [middle - dice.between(0.15, 0.3), aspect * 0.85],
      [middle - 0.02, aspect * dice.between(0.3, 0.45)],
      [middle + dice.between(0.12, 0.3), aspect * 0.85],
    ],
    dice.luma(60, 110),
  );
  painter.rectangle(dice.between(0.03, 0.1), aspect * 0.85, dice.between(0.75, 0.9), 0.012, ink);
  painter.rectangle(
    dice.between(0.75, 0.85),
    aspect * 0.3,
    0.1,
    aspect * dice.between(0.1, 0.2),
    dice.luma(150, 195),
  );
  return painter.picture();
}

/** Ornament that repeats itself all over, with one emblem that tells where is where. */
export function repetitiveSign(seed: number, aspect = 0.75): GreyPicture {
  const dice = diceOf(seededRandom(seed));
  const painter = new GreyPainter(WIDTH, Math.round(WIDTH * aspect), dice.luma(175, 215));
  const columns = dice.whole(9, 12);
  const cell = 1 / columns;
  const petals = dice.whole(4, 7);
  const [dark, light] = [dice.luma(40, 80), dice.luma(225, 250)];
  for (let row = 0; row * cell < aspect; row++) {
    for (let column = 0; column < columns; column++) {
      const x = (column + 0.5) * cell;
      const y = (row + 0.5) * cell;
      painter.polygon(
        ringOf(x, y, (share) => cell * (0.28 + 0.13 * Math.sin(share * petals * 2 * Math.PI)), 48),
        dark,
      );
      painter.disc(x, y, cell * 0.12, light);
      painter.stroke(
        [
          [x - cell / 2, y + cell / 2],
          [x + cell / 2, y + cell / 2],
        ],
        cell * 0.06,
        dark,
      );
      painter.stroke(
        [
          [x + cell / 2, y - cell / 2],
          [x + cell / 2, y + cell / 2],
        ],
        cell * 0.06,
        dark,
      );
    }
  }
  const x = dice.between(0.25, 0.5);
  const y = aspect * dice.between(0.3, 0.5);
  painter.rectangle(x - 0.02, y - 0.02, 0.34, aspect * 0.34, 240);
  pavilion(painter, dice, { x: x + 0.02, y, width: 0.26, height: aspect * 0.26 }, [50, 120, 200]);
  return painter.picture();
}

/** A rich sign on a dark ground: lacquer, or a print in the shade. */
export function darkSign(seed: number): GreyPicture {
  const { width, height, luma } = richSign(seed, 0.8);
  return { width, height, luma: luma.map((level) => 12 + level * 0.3) };
}
