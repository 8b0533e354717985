import { namGiao, terraceFloors } from '../../buildings/nam-giao.ts';
import { addBand, arc, type BandOptions } from '../../kit/band.ts';
import { addLoft, levelRing } from '../../kit/loft.ts';
import { MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { Detail, PartSet } from '../../kit/part-set.ts';
import { addTurned } from '../../kit/quarter-turn.ts';
import { uprightAxes } from '../../kit/round.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { openingOf } from './stairs.ts';

const { figures, choices } = namGiao;

/** Limewash: heaven is blue, earth yellow, and the lowest terrace red. */
const HEAVEN_BLUE = tintOf('#5d8fc9');
const EARTH_YELLOW = tintOf('#e3b145');
const LOWEST_RED = tintOf('#b05a44');

/** The folds of cloth, drawn out to some six metres each, pass for the clouds of a limewash. */
const LIMEWASH = stripSkin('cloth', 290);

/** Metres from a terrace's edge to the middle of its parapet. */
const INSET = 0.3;

/** Section of a parapet: metres out of its middle line and share of its height, from outside over the coping inwards. */
const SECTION: readonly (readonly [number, number])[] = [
  [0.2, -0.03],
  [0.2, 0.16],
  [0.15, 0.2],
  [0.15, 0.72],
  [0.24, 0.78],
  [0.24, 0.88],
  [0, 1],
  [-0.24, 0.88],
  [-0.24, 0.78],
  [-0.15, 0.72],
  [-0.15, -0.03],
];
const SECTION_FAR = [0, 3, 6, 8, 10];

interface Run {
  line: BandOptions['line'];
  length: number;
  /** Sides between posts. */
  bays: number;
  columns: number;
  floor: number;
  /** The next run begins with the post that this one ends at. */
  sharesLastPost?: boolean;
  tint: Tint;
  seed: string;
}

function addPost(mesh: MeshBuilder, run: Run, share: number, detail: Detail): void {
  const [x, z] = run.line(share, 0);
  const [ox, oz] = run.line(share, 1);
  const height = choices.parapetHeight.value;
  const light = run.tint;
  addLoft(mesh, {
    frame: { origin: [x, run.floor, z], axes: uprightAxes([ox - x, 0, oz - z]), scale: 1 },
    sides: 4,
    turn: 0.5,
    strip: 'cloth',
    around: 0.01,
    rings: [
      levelRing(-0.03, 0.37, 0.37, { tint: light }),
      levelRing(height + 0.14, 0.37, 0.37, { tint: light }),
      ...(detail === 'far'
        ? []
        : [
            levelRing(height + 0.14, 0.47, 0.47, { tint: light }),
            levelRing(height + 0.22, 0.47, 0.47, { tint: light }),
          ]),
      levelRing(height + 0.36, 0, 0, { tint: light }),
    ],
  });
}

function addRun(mesh: MeshBuilder, run: Run, detail: Detail): void {
  const height = choices.parapetHeight.value;
  const section = detail === 'far' ? SECTION_FAR.map((k) => SECTION[k] ?? [0, 0]) : SECTION;
  section.slice(0, -1).forEach(([out, share], i) => {
    const [next, nextShare] = section[i + 1] ?? [0, 1];
    addBand(mesh, {
      line: run.line,
      length: run.length,
      columns: run.columns,
      foot: { y: run.floor + share * height, out },
      head: { y: run.floor + nextShare * height, out: next },
      skin: LIMEWASH,
      tint: run.tint,
      wear: i > 3 && i < 7 ? 0.75 : 0.5,
      seed: run.seed,
    });
  });
  const posts = run.bays + (run.sharesLastPost ? 0 : 1);
  for (let k = 0; k < posts; k++) addPost(mesh, run, k / run.bays, detail);
}

/** The two runs of a square's front side, left and right of its flight, mitred by posts at the corners. */
function straightRuns(
  half: number,
  opening: number,
  bay: number,
): Pick<Run, 'line' | 'length' | 'bays' | 'sharesLastPost'>[] {
  const middle = half - INSET;
  const length = middle - opening;
  return [-1, 1].map((side) => ({
    line: (share: number, out: number) => {
      const t = side < 0 ? share : 1 - share;
      return [side * (middle - t * length), middle + out] as const;
    },
    length,
    bays: Math.round(length / bay),
    sharesLastPost: side > 0,
  }));
}

/** Coloured walls along the edges of the terraces, open where the flights come up. */
export function addParapets(parts: PartSet): void {
  const { detail } = parts;
  const floors = terraceFloors();
  const cell = detail === 'far' ? 14 : 5;
  const square = (part: string, half: number, opening: number, floor: number, tint: Tint): void => {
    const side = new MeshBuilder();
    for (const run of straightRuns(half, opening, 5.2)) {
      const columns = Math.max(1, Math.round(run.length / cell));
      addRun(side, { ...run, columns, floor, tint, seed: part }, detail);
    }
    for (const turn of [0, 1, 2, 3]) addTurned(parts.mesh(part, 'trim'), side, turn);
  };
  square(
    'lowest-parapet',
    figures.lowestSide.value / 2,
    openingOf(choices.lowestStairHalf.value),
    floors[0],
    LOWEST_RED,
  );
  square(
    'square-parapet',
    figures.squareSide.value / 2,
    openingOf(choices.squareStairHalf.value),
    floors[1],
    EARTH_YELLOW,
  );
  const radius = figures.roundDiameter.value / 2 - INSET;
  const gap = Math.asin(openingOf(choices.roundStairHalf.value) / radius);
  const quarter = new MeshBuilder();
  addRun(
    quarter,
    {
      line: arc(radius, -Math.PI / 2 + gap, -gap),
      length: radius * (Math.PI / 2 - 2 * gap),
      bays: 7,
      columns: detail === 'far' ? 7 : 14,
      floor: floors[2],
      tint: HEAVEN_BLUE,
      seed: 'round-parapet',
    },
    detail,
  );
  for (const turn of [0, 1, 2, 3]) addTurned(parts.mesh('round-parapet', 'trim'), quarter, turn);
}
