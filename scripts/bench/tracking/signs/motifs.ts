import { type GreyPainter, type Place, ringOf } from '../picture/grey-painter.ts';

/** Numbers of a seeded generator in the ranges that drawing asks for. */
export type Dice = {
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  luma(low: number, high: number): number;
};

export function diceOf(random: () => number): Dice {
  const between = (low: number, high: number) => low + (high - low) * random();
  return {
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    luma: (low, high) => Math.round(between(low, high)),
  };
}

/** A line of made-up letters, `height` tall, from (x, y) to about x + width. */
export function lettering(
  painter: GreyPainter,
  dice: Dice,
  {
    x,
    y,
    width,
    height,
    luma,
  }: { x: number; y: number; width: number; height: number; luma: number },
): void {
  const pen = height * 0.16;
  for (let at = x; at < x + width; ) {
    const wide = height * dice.between(0.35, 0.75);
    if (dice.between(0, 1) < 0.14) {
      at += height * 0.4;
      continue;
    }
    for (let stroke = dice.whole(2, 4); stroke > 0; stroke--) {
      const [ax, bx] = [dice.whole(0, 2) / 2, dice.whole(0, 2) / 2];
      const [ay, by] = [dice.whole(0, 2) / 2, dice.whole(0, 2) / 2];
      painter.stroke(
        [
          [at + ax * wide, y + ay * height],
          [at + bx * wide, y + (ay === by && ax === bx ? 1 - by : by) * height],
        ],
        pen,
        luma,
      );
    }
    at += wide + height * 0.18;
  }
}

/** A roof with tiles, columns and steps: the kind of building that these signs tell of. */
export function pavilion(
  painter: GreyPainter,
  dice: Dice,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  [dark, middle, light]: readonly [number, number, number],
): void {
  const eaves = y + height * 0.42;
  painter.polygon(
    [
      [x + width * 0.22, y],
      [x + width * 0.78, y],
      [x + width * 0.9, y + height * 0.28],
      [x + width, eaves],
      [x, eaves],
      [x + width * 0.1, y + height * 0.28],
    ],
    dark,
  );
  const tiles = dice.whole(11, 19);
  for (let i = 1; i < tiles; i++) {
    const share = i / tiles;
    painter.stroke(
      [
        [x + width * (0.22 + 0.56 * share), y],
        [x + width * share, eaves],
      ],
      width * 0.006,
      middle,
    );
  }
  painter.rectangle(x + width * 0.08, eaves, width * 0.84, height * 0.42, middle);
  const columns = dice.whole(5, 8);
  for (let i = 0; i <= columns; i++) {
    const left = x + width * (0.09 + (0.8 * i) / columns);
    painter.rectangle(left, eaves, width * 0.025, height * 0.42, light);
    if (i < columns && dice.between(0, 1) < 0.6) {
      painter.rectangle(
        left + width * 0.04,
        eaves + height * dice.between(0.08, 0.16),
        (width * 0.8) / columns - width * 0.06,
        height * 0.26,
        dark,
      );
    }
  }
  for (let step = 0; step < 4; step++) {
    const grow = step * 0.03;
    painter.rectangle(
      x - width * grow,
      eaves + height * (0.42 + step * 0.04),
      width * (1 + 2 * grow),
      height * 0.04,
      step % 2 === 0 ? light : middle,
    );
  }
}

/** A cloud of lobes. */
export function cloud(dice: Dice, x: number, y: number, size: number): Place[] {
  const lobes = dice.whole(3, 7);
  const phase = dice.between(0, 6);
  return ringOf(
    x,
    y,
    (share) => size * (0.7 + 0.3 * Math.abs(Math.sin(share * Math.PI * lobes + phase))),
    72,
  );
}

/** A wavy line across. */
export function wave(
  dice: Dice,
  { x, y, width, swing }: { x: number; y: number; width: number; swing: number },
): Place[] {
  const turns = dice.between(1, 4);
  const phase = dice.between(0, 6);
  return Array.from({ length: 41 }, (_, i) => [
    x + (width * i) / 40,
    y + swing * Math.sin((i / 40) * turns * 2 * Math.PI + phase),
  ]);
}
