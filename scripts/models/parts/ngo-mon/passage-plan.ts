import type { Ground } from '../../kit/roof-skirt.ts';
import type { GatePlan } from './plan.ts';

/** One vaulted way through the base. */
export interface Passage {
  name: string;
  kind: 'king' | 'mandarin' | 'side';
  /** Middle line on the ground, from the recess to the rear, with a right angle in the side tunnels. */
  path: readonly Ground[];
  width: number;
  /** Height of the walls, and of the vault's crown. */
  spring: number;
  crown: number;
}

/** The five passages from west to east. */
export function passagesOf(plan: GatePlan): Passage[] {
  const { choices } = plan.building;
  const { base, armX } = plan;
  const sizes = (of: 'kingPassage' | 'mandarinPassage' | 'sidePassage') => ({
    width: choices[of].width.value,
    spring: choices[of].spring.value,
    crown: choices[of].crown.value,
  });
  const straight = (x: number): Ground[] => [
    [x, base.recess],
    [x, base.back],
  ];
  const tunnel = (side: number): Ground[] => [
    [side * base.innerX, choices.sideZ.value],
    [side * armX, choices.sideZ.value],
    [side * armX, base.back],
  ];
  const mandarin = choices.mandarinX.value;
  return [
    { name: 'west-side', kind: 'side', path: tunnel(-1), ...sizes('sidePassage') },
    {
      name: 'west-mandarin',
      kind: 'mandarin',
      path: straight(-mandarin),
      ...sizes('mandarinPassage'),
    },
    { name: 'king', kind: 'king', path: straight(0), ...sizes('kingPassage') },
    {
      name: 'east-mandarin',
      kind: 'mandarin',
      path: straight(mandarin),
      ...sizes('mandarinPassage'),
    },
    { name: 'east-side', kind: 'side', path: tunnel(1), ...sizes('sidePassage') },
  ];
}

/** Height of a vault's inside at a distance from its middle line; a segment of an ellipse. */
export function vaultAt({ width, spring, crown }: Passage, aside: number): number {
  const share = Math.min(1, (2 * Math.abs(aside)) / width);
  return spring + (crown - spring) * Math.sqrt(1 - share * share);
}

/** Section of a passage from its left foot over the vault to its right foot: aside, upwards. */
export function sectionOf(passage: Passage, arcs: number): [number, number][] {
  const half = passage.width / 2;
  const arch = Array.from({ length: arcs + 1 }, (_, i): [number, number] => {
    const aside = -half * Math.cos((i / arcs) * Math.PI);
    return [aside, vaultAt(passage, aside)];
  });
  return [[-half, 0], ...arch, [half, 0]];
}

/** An opening in a wall, `at` metres along it, with the height of its head across it. */
export interface Opening {
  at: number;
  width: number;
  head: (aside: number) => number;
  /** Steps across its head. */
  arcs: number;
}

/** Openings in each wall of the base, by the wall's place in the outline. */
export function openingsOf(plan: GatePlan, arcs: number): ReadonlyMap<number, Opening[]> {
  const { base } = plan;
  const { sideZ } = plan.building.choices;
  const passages = passagesOf(plan);
  const arch = (passage: Passage, at: number): Opening => ({
    at,
    width: passage.width,
    head: (aside) => vaultAt(passage, aside),
    arcs,
  });
  const inFront = passages.filter(({ kind }) => kind !== 'side');
  const side = passages.find(({ kind }) => kind === 'side');
  if (!side) throw new RangeError('no tunnel through the arms');
  return new Map<number, Opening[]>([
    [1, [arch(side, base.front - sideZ.value)]],
    [
      2,
      inFront.map((passage) => ({
        at: (passage.path[0]?.[0] ?? 0) + base.innerX,
        width: passage.width,
        head: () => passage.spring,
        arcs: 1,
      })),
    ],
    [3, [arch(side, sideZ.value - base.recess)]],
    [
      6,
      passages
        .map((passage) => arch(passage, base.halfX - (passage.path.at(-1)?.[0] ?? 0)))
        .toSorted((a, b) => a.at - b.at),
    ],
  ]);
}
