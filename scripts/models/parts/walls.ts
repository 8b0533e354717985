import type { Plan } from '../buildings/plan.ts';
import type { MeshBuilder } from '../kit/mesh.ts';
import { LIME } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { pictureSkin, stripSkin } from '../kit/sheet.ts';
import { at } from '../kit/vector.ts';
import { addSlab, type Bay, bayBetween, bayWidth, BETWEEN_COLUMNS } from './bay.ts';
import { addDoors, type LeafDesign } from './doors.ts';

export interface FrontBay {
  bay: Bay;
  /** `chai` spans are walled, the bays between them have doors. */
  kind: 'bay' | 'chai';
  middle: boolean;
}

/** The spans of the front wall (`front`) or of the rear wall, left to right as seen from outside. */
export function wallSpans(plan: Plan, face: 'front' | 'rear'): FrontBay[] {
  const { figures } = plan.building;
  const rearWings = figures.rearWings ?? figures.frontWings;
  const wings = (face === 'front' ? figures.frontWings : rearWings).value;
  const z = at(plan.columnZs, face === 'front' ? 1 : plan.columnZs.length - 2);
  const xs = face === 'front' ? plan.columnXs : plan.columnXs.toReversed();
  return xs.slice(1).map((x, i) => ({
    bay: bayBetween(plan, [at(xs, i), z], [x, z]),
    kind: i < wings || i >= xs.length - 1 - wings ? 'chai' : 'bay',
    middle: i === (xs.length - 2) / 2,
  }));
}

export interface WallOptions {
  leaves?: LeafDesign;
  /** Bays of the front whose doors stand open, counted out from the middle. */
  openBays?: number;
}

/** Doors across the bays of both fronts, and lime-washed walls round the chái. */
export function addWalls(parts: PartSet, plan: Plan, options: WallOptions = {}): void {
  const { leaves = 'panelled', openBays = 1 } = options;
  if (plan.building.form.walls === 'open') return;
  const mesh = parts.mesh('walls-and-doors', 'trim');
  const far = parts.detail === 'far';
  const height = plan.building.choices.doorHeight.value;
  for (const face of ['front', 'rear'] as const) {
    const spans = wallSpans(plan, face);
    spans.forEach(({ bay, kind }, i) => {
      const fromMiddle = Math.abs(i - (spans.length - 1) / 2) * 2;
      const open = face === 'front' && fromMiddle < openBays;
      if (kind === 'chai') addMasonry(mesh, bay, plan.floor);
      else addDoors(mesh, bay, { floor: plan.floor, height, open, far, leaves });
    });
  }
  const rows = plan.columnZs.slice(1, -1);
  const x = at(plan.columnXs, plan.columnXs.length - 1);
  for (let i = 0; i + 1 < rows.length; i++) {
    const [a, b] = [at(rows, i), at(rows, i + 1)];
    addMasonry(mesh, bayBetween(plan, [x, a], [x, b]), plan.floor);
    addMasonry(mesh, bayBetween(plan, [-x, b], [-x, a]), plan.floor);
  }
}

function addMasonry(mesh: MeshBuilder, bay: Bay, floor: number): void {
  const skin = stripSkin('plaster', 9);
  const whole = [0, 1] as const;
  addSlab(mesh, bay, {
    across: whole,
    ends: BETWEEN_COLUMNS,
    bottom: floor,
    top: 'head',
    depth: 0.14,
    skin,
    tint: [1, 0.92, 0.74],
  });
  const plinth = floor + 0.62;
  addSlab(mesh, bay, {
    across: whole,
    ends: BETWEEN_COLUMNS,
    bottom: floor,
    top: plinth,
    depth: 0.2,
    skin,
    tint: [0.82, 0.66, 0.48],
  });
  addSlab(mesh, bay, {
    across: whole,
    ends: BETWEEN_COLUMNS,
    bottom: plinth,
    top: plinth + 0.08,
    depth: 0.22,
    skin,
    tint: LIME,
  });
  const width = bayWidth(bay);
  if (width < 2.3) return;
  const [half, frame, centre] = [0.5, 0.1, floor + 2];
  const range = (h: number): [number, number] => [0.5 - h / width, 0.5 + h / width];
  const outer = half + frame;
  addSlab(mesh, bay, {
    across: range(outer),
    bottom: centre - outer,
    top: centre + outer,
    depth: 0.18,
    skin,
    tint: LIME,
  });
  addSlab(mesh, bay, {
    across: range(half),
    bottom: centre - half,
    top: centre + half,
    depth: 0.2,
    skin: pictureSkin('window', half * 2),
  });
}
