import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { ngoMon } from '../../../../../scripts/models/buildings/ngo-mon.ts';
import { PartSet } from '../../../../../scripts/models/kit/part-set.ts';
import { addGateTimber } from '../../../../../scripts/models/parts/ngo-mon/frame.ts';
import { planOf } from '../../../../../scripts/models/parts/ngo-mon/plan.ts';
import { addGateRidges } from '../../../../../scripts/models/parts/ngo-mon/ridges.ts';
import { addGateRoofs } from '../../../../../scripts/models/parts/ngo-mon/roofs.ts';
import { addUpperStorey } from '../../../../../scripts/models/parts/ngo-mon/upper-storey.ts';
import { escapes, treeOf } from '../../sky.ts';

const plan = planOf(ngoMon);
const parts = new PartSet('far');
addGateRoofs(parts, plan);
addGateRidges(parts, plan);
addUpperStorey(parts, plan);
addGateTimber(parts, plan);
const tree = treeOf(parts);

describe('no sky is seen from inside', () => {
  test('from the rooms of the upper storey, in every block and at every joint', () => {
    const y = ngoMon.choices.upperFloor.value + 0.5;
    const open = [0, 5, 8, 13, 16.5, 22].flatMap((x) =>
      escapes(tree, new Vector3(x, y, -6), 5, 90),
    );
    const arm = [-2, 1, 4.5, 8.5].flatMap((z) => escapes(tree, new Vector3(-21.8, y, z), 5, 90));
    expect([...open, ...arm]).toEqual([]);
  });

  test('straight up from under the skirt, at hips and in valleys too', () => {
    const y = plan.podium + 1.6;
    const { gallery } = plan;
    const places = [
      [0, gallery.recess],
      [gallery.innerX, gallery.recess],
      [gallery.innerX + 0.4, 4],
      [gallery.halfX - 0.2, gallery.back + 0.2],
      [gallery.halfX - 0.2, gallery.front - 0.2],
      [-10, gallery.back + 0.3],
      [3, -5],
    ] as const;
    const open = places.flatMap(([x, z]) => escapes(tree, new Vector3(x, y, z), 75, 90));
    expect(open).toEqual([]);
  });
});
