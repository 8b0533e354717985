import { type CurveSample, offset, ribbon, sampleCurve } from './curve.ts';
import { dragonHead } from './dragon-head.ts';
import { PALETTE } from './palette.ts';
import { mm, type Point, polygon, polyline } from './svg.ts';

export type DragonOptions = {
  /** Knots of the back, from the neck to the tip of the tail. */
  spine: readonly Point[];
  /** Half of the body's greatest width. */
  girth: number;
  /** Angle of the head in degrees, 0 looking right, clockwise. */
  headDegrees: number;
  /** Whether the head is drawn mirrored, so that its brow stays uppermost when it looks left. */
  headMirrored: boolean;
  /** Places along the body, 0 to 1, that carry a leg, and on which side: +1 left of the run, −1 right. */
  legs: readonly { t: number; side: 1 | -1; reach: Point }[];
  /** Which side of the run the fins stand on. */
  finSide: 1 | -1;
  colours: { body: string; belly: string; fin: string; mane: string };
};

const SAMPLES = 96;

/** A five-clawed dragon in flat enamel with gold wires, drawn along a curve. */
export function dragon(options: DragonOptions): string {
  const { spine, girth, colours, finSide } = options;
  const samples = sampleCurve(spine, SAMPLES);
  const width = (t: number) =>
    girth * (0.78 + 0.22 * Math.sin(Math.PI * Math.min(1, t * 1.7))) * taper(t);
  const wire = `stroke="${PALETTE.goldLight}" stroke-width="${mm(girth * 0.13)}" stroke-linejoin="round" stroke-linecap="round"`;
  const [head] = samples;
  if (head === undefined) return '';
  return [
    `<path d="${tailFlame(samples, girth)}" fill="${colours.fin}" ${wire}/>`,
    `<path d="${fins(samples, width, finSide)}" fill="${colours.fin}" ${wire}/>`,
    ...options.legs.map((leg) => legElement(samples, leg, girth, colours.body)),
    `<path d="${polygon(ribbon(samples, width))}" fill="${colours.body}" ${wire}/>`,
    `<path d="${polygon(ribbon(samples, width, -finSide, -finSide * 0.38))}" fill="${colours.belly}" ${wire}/>`,
    `<path d="${bellyBars(samples, width, finSide)}${scales(samples, width, finSide)}" fill="none" stroke="${PALETTE.goldLight}" stroke-width="${mm(girth * 0.09)}"/>`,
    `<g transform="translate(${mm(head.point[0])} ${mm(head.point[1])}) rotate(${options.headDegrees}) scale(${mm(girth)} ${mm(options.headMirrored ? -girth : girth)})">${dragonHead(colours)}</g>`,
  ].join('');
}

function taper(t: number): number {
  return t < 0.55 ? 1 : 1 - 0.9 * ((t - 0.55) / 0.45) ** 1.4;
}

function fins(samples: readonly CurveSample[], width: (t: number) => number, side: number): string {
  const parts: string[] = [];
  for (let index = 4; index < SAMPLES - 6; index += 3) {
    const [from, to] = [samples[index], samples[index + 3]];
    if (from === undefined || to === undefined) continue;
    const base = width(from.t);
    const tip = offset(to, side * (base + 0.75 * base + 0.12));
    parts.push(
      polygon([offset(from, side * base * 0.9), tip, offset(to, side * width(to.t) * 0.9)]),
    );
  }
  return parts.join('');
}

function bellyBars(
  samples: readonly CurveSample[],
  width: (t: number) => number,
  side: number,
): string {
  return samples
    .filter((_, index) => index % 2 === 1)
    .map((sample) =>
      polyline([
        offset(sample, -side * width(sample.t)),
        offset(sample, -side * 0.38 * width(sample.t)),
      ]),
    )
    .join('');
}

function scales(
  samples: readonly CurveSample[],
  width: (t: number) => number,
  side: number,
): string {
  const parts: string[] = [];
  for (let index = 3; index < SAMPLES - 8; index += 3) {
    const rows = index % 2 === 0 ? [-0.12, 0.36, 0.82] : [0.12, 0.6];
    const [from, to] = [samples[index], samples[index + 2]];
    if (from === undefined || to === undefined) continue;
    const w = width(from.t);
    for (const row of rows) {
      const [ax, ay] = offset(from, side * (row - 0.24) * w);
      const [bx, by] = offset(from, side * (row + 0.18) * w);
      const [cx, cy] = offset(to, side * row * w);
      parts.push(`M${mm(ax)} ${mm(ay)}Q${mm(cx)} ${mm(cy)} ${mm(bx)} ${mm(by)}`);
    }
  }
  return parts.join('');
}

function tailFlame(samples: readonly CurveSample[], girth: number): string {
  const tip = samples[SAMPLES - 3];
  if (tip === undefined) return '';
  const heading = Math.atan2(tip.tangent[1], tip.tangent[0]);
  const [x, y] = tip.point;
  return [-0.95, -0.5, 0, 0.5, 0.95]
    .map((turn, index) =>
      flame([x, y], heading + turn, girth * (index === 2 ? 3.1 : 2.5), girth * 0.55),
    )
    .join('');
}

/** A flame's outline from its root, `length` long, bent to one side. */
function flame([x, y]: Point, heading: number, length: number, width: number): string {
  const [dx, dy] = [Math.cos(heading), Math.sin(heading)];
  const at = (along: number, across: number) =>
    `${mm(x + dx * along - dy * across)} ${mm(y + dy * along + dx * across)}`;
  return `M${at(0, -width * 0.5)}C${at(length * 0.3, -width)} ${at(length * 0.7, -width * 0.2)} ${at(length, width * 0.9)}C${at(length * 0.6, width * 0.7)} ${at(length * 0.3, width)} ${at(0, width * 0.5)}Z`;
}

function legElement(
  samples: readonly CurveSample[],
  leg: DragonOptions['legs'][number],
  girth: number,
  body: string,
): string {
  const root = samples[Math.round(leg.t * (SAMPLES - 1))];
  if (root === undefined) return '';
  const [hipX, hipY] = offset(root, leg.side * girth * 0.3);
  const [reachX, reachY] = leg.reach;
  const [footX, footY] = [hipX + reachX * girth, hipY + reachY * girth];
  // The knee lies off the straight line, so that the leg reads as bent.
  const kneeX = hipX + reachX * girth * 0.45 - reachY * girth * 0.38 * leg.side;
  const kneeY = hipY + reachY * girth * 0.45 + reachX * girth * 0.38 * leg.side;
  const limb = sampleCurve(
    [
      [hipX, hipY],
      [kneeX, kneeY],
      [footX, footY],
    ],
    16,
  );
  const heading = Math.atan2(footY - kneeY, footX - kneeX);
  const claws = [-1.15, -0.6, -0.05, 0.5, 1.9]
    .map((turn) => {
      const [dx, dy] = [Math.cos(heading + turn), Math.sin(heading + turn)];
      const [nx, ny] = [-dy * 0.35, dx * 0.35];
      return `M${mm(footX)} ${mm(footY)}Q${mm(footX + (dx * 0.9 + nx) * girth)} ${mm(footY + (dy * 0.9 + ny) * girth)} ${mm(footX + dx * 1.5 * girth)} ${mm(footY + dy * 1.5 * girth)}`;
    })
    .join('');
  const thick = (t: number) => girth * (0.74 - 0.42 * t);
  const wire = `stroke="${PALETTE.goldLight}" stroke-width="${mm(girth * 0.13)}" stroke-linejoin="round"`;
  return [
    `<path d="${claws}" fill="none" stroke-linecap="round" stroke="${PALETTE.white}" stroke-width="${mm(girth * 0.3)}"/>`,
    `<path d="${polygon(ribbon(limb, thick))}" fill="${body}" ${wire}/>`,
    `<circle cx="${mm(footX)}" cy="${mm(footY)}" r="${mm(girth * 0.42)}" fill="${body}" ${wire}/>`,
  ].join('');
}
