import { ribbon, sampleCurve } from './curve.ts';
import { PALETTE } from './palette.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import { mm, type Point, polygon } from './svg.ts';

const WIRE = `stroke="${PALETTE.goldLight}" stroke-width="0.28" stroke-linejoin="round" stroke-linecap="round"`;

/** A plum branch in bloom (mai, spring) for a panel 34 wide and 33.7 high. */
export function plumBranch(): string {
  const bark = (knots: readonly Point[], thick: number) =>
    `<path d="${polygon(ribbon(sampleCurve(knots, 40), (t) => thick * (1 - 0.75 * t)))}" fill="#5a3420" ${WIRE}/>`;
  const blossoms: readonly (readonly [number, number, number, string])[] = [
    [9, 20.5, 3.4, PALETTE.white],
    [16.8, 22.6, 2.6, PALETTE.rose],
    [14.4, 12.6, 3.7, PALETTE.rose],
    [23.2, 16.2, 3.9, PALETTE.white],
    [21, 6.6, 2.5, PALETTE.white],
    [28.6, 9.4, 2.9, PALETTE.rose],
    [28.4, 23.6, 2.4, PALETTE.rose],
    [5.6, 11.2, 2, PALETTE.white],
  ];
  const buds: readonly Point[] = [
    [10.6, 7.2],
    [25.4, 4.2],
    [31, 18.4],
    [3.6, 16.2],
    [31.2, 28.2],
    [18.6, 28],
  ];
  return [
    bark(
      [
        [2, 33],
        [6, 26],
        [13, 23.5],
        [17, 17],
        [24, 14],
        [30, 5],
      ],
      1.35,
    ),
    bark(
      [
        [10, 24.4],
        [9, 17],
        [5, 12],
        [6, 5.5],
      ],
      0.8,
    ),
    bark(
      [
        [16.4, 18],
        [15, 10],
        [20, 6],
        [26, 3.6],
      ],
      0.7,
    ),
    bark(
      [
        [18, 18.6],
        [24, 22],
        [29, 22],
        [32, 28.6],
      ],
      0.75,
    ),
    ...buds.map(
      ([x, y]) => `<circle cx="${x}" cy="${y}" r="0.95" fill="${PALETTE.rose}" ${WIRE}/>`,
    ),
    ...blossoms.map(([x, y, radius, colour], index) => blossom([x, y], radius, colour, index * 23)),
  ].join('');
}

function blossom([x, y]: Point, radius: number, colour: string, turnDegrees: number): string {
  const spokes = Array.from(
    { length: 5 },
    (_, index) => (turnDegrees + index * 72) * (Math.PI / 180),
  );
  const petals = spokes.map(
    (angle) =>
      `<circle cx="${mm(x + Math.cos(angle) * radius * 0.52)}" cy="${mm(y + Math.sin(angle) * radius * 0.52)}" r="${mm(radius * 0.5)}"/>`,
  );
  const threads = spokes.map(
    (angle) =>
      `M${mm(x)} ${mm(y)}L${mm(x + Math.cos(angle + 0.6) * radius * 0.5)} ${mm(y + Math.sin(angle + 0.6) * radius * 0.5)}`,
  );
  return [
    `<g fill="${colour}" ${WIRE}>${petals.join('')}</g>`,
    `<path d="${threads.join('')}" stroke="${PALETTE.goldDark}" stroke-width="0.25"/>`,
    `<circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(radius * 0.24)}" fill="${PALETTE.glaze}" stroke="${PALETTE.goldDark}" stroke-width="0.15"/>`,
  ].join('');
}

/** Lotus on the water (sen, summer) for a panel 34 wide and 33.7 high. */
export function lotusPond(): string {
  return [
    waves(),
    stem([
      [14, 34],
      [13, 27],
      [15.4, 20],
      [15, 14],
    ]),
    stem([
      [26, 34],
      [27.4, 26],
      [25.6, 20],
      [27, 9],
    ]),
    stem([
      [6, 34],
      [5, 30],
      [6.4, 26],
      [5.4, 22],
    ]),
    leaf([24.6, 27.4], 8.6, 2.9, -8),
    leaf([7.6, 29.4], 6.4, 2.2, 9),
    bloom([14.8, 14.6], 9.2),
    bud([27, 9.4]),
    seedPod([5.4, 21]),
  ].join('');
}

function stem(knots: readonly Point[]): string {
  return `<path d="${polygon(ribbon(sampleCurve(knots, 24), () => 0.42))}" fill="${PALETTE.jadeLight}" ${WIRE}/>`;
}

function bloom([x, y]: Point, size: number): string {
  const petal = (degrees: number, length: number, width: number, fill: string) =>
    `<path transform="translate(${x} ${mm(y + 2.6)}) rotate(${degrees})" d="M0 0C${mm(-width)} ${mm(-length * 0.35)} ${mm(-width * 0.7)} ${mm(-length * 0.75)} 0 ${mm(-length)}C${mm(width * 0.7)} ${mm(-length * 0.75)} ${mm(width)} ${mm(-length * 0.35)} 0 0Z" fill="${fill}" ${WIRE}/>`;
  const veined = [-58, 58, -30, 30, 0].map((degrees) =>
    petal(degrees, size * 0.62, size * 0.1, 'none'),
  );
  return [
    ...[-92, 92].map((degrees) => petal(degrees, size * 0.86, size * 0.2, PALETTE.rose)),
    ...[-62, 62].map((degrees) => petal(degrees, size, size * 0.26, PALETTE.white)),
    ...[-33, 33].map((degrees) => petal(degrees, size * 1.04, size * 0.28, PALETTE.rose)),
    petal(0, size * 1.1, size * 0.28, PALETTE.white),
    ...[-18, 18].map((degrees) => petal(degrees, size * 0.74, size * 0.2, PALETTE.rose)),
    ...veined,
  ].join('');
}

function bud([x, y]: Point): string {
  return `<path d="M${x} ${y}C${x - 3.2} ${y - 1.6} ${x - 1.8} ${y - 5} ${x + 0.3} ${y - 6.8}C${x + 2} ${y - 4.6} ${x + 3} ${y - 1.8} ${x} ${y}Z" fill="${PALETTE.rose}" ${WIRE}/><path d="M${x} ${y}C${x - 0.9} ${y - 2.4} ${x - 0.4} ${y - 5} ${x + 0.3} ${y - 6.8}" fill="none" ${WIRE}/>`;
}

function seedPod([x, y]: Point): string {
  const seeds = [-1.3, 0, 1.3].map(
    (at) => `<circle cx="${mm(x + at)}" cy="${mm(y - 2.1)}" r="0.38" fill="${PALETTE.jadeDark}"/>`,
  );
  return `<path d="M${x - 0.6} ${y}L${x - 2.4} ${y - 2}A2.4 1.1 0 0 1 ${x + 2.4} ${y - 2}L${x + 0.6} ${y}Z" fill="${PALETTE.glaze}" ${WIRE}/>${seeds.join('')}`;
}

function leaf([x, y]: Point, rx: number, ry: number, degrees: number): string {
  const veins = Array.from({ length: 9 }, (_, index) => {
    const angle = (index / 9) * Math.PI * 2 + 0.2;
    return `M0 ${mm(-ry * 0.15)}L${mm(Math.cos(angle) * rx * 0.9)} ${mm(Math.sin(angle) * ry * 0.9)}`;
  });
  return `<g transform="translate(${x} ${y}) rotate(${degrees})"><ellipse rx="${rx}" ry="${ry}" fill="${PALETTE.jade}" ${WIRE}/><path d="${veins.join('')}" fill="none" ${WIRE}/></g>`;
}

function waves(): string {
  const random = seededRandom(11);
  const lines = Array.from({ length: 9 }, (_, row) => {
    const y = 22 + row * 1.5;
    const x = random() * 20;
    const length = 6 + random() * 12;
    return `M${mm(x)} ${mm(y)}q${mm(length / 4)} -0.9 ${mm(length / 2)} 0t${mm(length / 2)} 0`;
  });
  return `<path d="${lines.join('')}" fill="none" stroke="${PALETTE.skyBlue}" stroke-width="0.35" stroke-linecap="round"/>`;
}
