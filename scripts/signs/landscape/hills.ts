import { smooth } from '../enamel/wire.ts';
import { mm, type Point } from '../svg.ts';

export type HillOptions = {
  /** One colour for each range, the farthest first. */
  colours: readonly string[];
  line: string;
  /** Height of the highest top, as a fraction of the horizon's. */
  height: number;
  /** Place of the level top of Mount Ngự Bình, as a fraction of the width; none without it. */
  screenAt?: number;
};

/** Ranges of hills along the horizon, hatched as in a woodcut, none like another. */
export function hills(
  { colours, line, height, screenAt }: HillOptions,
  width: number,
  horizon: number,
  random: () => number,
): string {
  const ranges = colours.map((colour, index) => {
    const rise = height * horizon * (1 - index * 0.22);
    const count = 7 + index * 2;
    const tops = Array.from({ length: count + 2 }, (_, place): Point => {
      const x = ((place - 0.5 + 0.4 * (random() - 0.5)) / count) * width;
      return [x, horizon - rise * (0.35 + 0.6 * random()) * (place % 2 === 0 ? 0.55 : 1)];
    });
    return range(tops, { colour, line, width, horizon, rise }, random);
  });
  const screen =
    screenAt === undefined
      ? ''
      : levelTop(screenAt * width, {
          colour: colours.at(-1) ?? line,
          line,
          width: width * 0.34,
          horizon,
          rise: height * horizon * 1.15,
        });
  return [ranges[0] ?? '', screen, ...ranges.slice(1)].join('');
}

type Body = { colour: string; line: string; width: number; horizon: number; rise: number };

function range(tops: readonly Point[], body: Body, random: () => number): string {
  const outline = smooth(
    [[-body.width * 0.1, body.horizon + 4], ...tops, [body.width * 1.1, body.horizon + 4]],
    false,
  );
  const strokes = tops.flatMap(([x, y]) =>
    Array.from({ length: 9 }, (_, index) => {
      const side = index - 4;
      const from = [
        x + side * body.rise * 0.16,
        y + Math.abs(side) * body.rise * 0.1 + body.rise * 0.05,
      ];
      const long = body.rise * (0.14 + 0.16 * random());
      return `M${mm(from[0] ?? 0)} ${mm(from[1] ?? 0)}q${mm(side * long * 0.12)} ${mm(long * 0.5)} ${mm(side * long * 0.3)} ${mm(long)}`;
    }),
  );
  return drawn(
    `${outline}L${mm(body.width * 1.1)} ${mm(body.horizon + body.rise)}L${mm(-body.width * 0.1)} ${mm(body.horizon + body.rise)}Z`,
    strokes,
    body,
  );
}

function levelTop(x: number, body: Body): string {
  const { width, horizon, rise } = body;
  const top = horizon - rise;
  const outline = smooth(
    [
      [x - width / 2, horizon + 4],
      [x - width * 0.3, horizon - rise * 0.42],
      [x - width * 0.16, top],
      [x, top + rise * 0.05],
      [x + width * 0.15, top + rise * 0.02],
      [x + width * 0.3, horizon - rise * 0.4],
      [x + width / 2, horizon + 4],
    ],
    false,
  );
  const strokes = Array.from({ length: 17 }, (_, index) => {
    const t = (index / 16) * 2 - 1;
    const y = top + rise * (0.14 + 0.62 * Math.max(0, Math.abs(t) - 0.35) ** 0.9);
    return `M${mm(x + t * width * 0.34)} ${mm(y)}q${mm(t * rise * 0.1)} ${mm(rise * 0.14)} ${mm(t * rise * 0.16)} ${mm(rise * (0.2 + 0.05 * (index % 3)))}`;
  });
  return drawn(`${outline}Z`, strokes, body);
}

function drawn(outline: string, strokes: readonly string[], { colour, line, width }: Body): string {
  const thick = mm(Math.max(1.2, width * 0.0018));
  return `<path d="${outline}" fill="${colour}" stroke="${line}" stroke-width="${thick}"/><path d="${strokes.join('')}" fill="none" stroke="${line}" stroke-width="${thick}" stroke-linecap="round"/>`;
}
