import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { pavilionPlan } from '../../../../../scripts/models/buildings/hien-lam-cac-plan.ts';
import { pavilion } from '../../../../../scripts/models/parts/hien-lam-cac/pavilion.ts';
import { escapes, treeOf } from '../../sky.ts';

const plan = pavilionPlan();
const tree = treeOf(pavilion('mid'));

describe('no sky is seen from inside', () => {
  test('from the room of the second storey, above its doors', () => {
    const open = [-4, -1, 1, 4].flatMap((x) =>
      escapes(tree, new Vector3(x, plan.secondFloor + 1.2, 0.3), -60, 90),
    );
    expect(open).toEqual([]);
  });

  test('from the room of the third storey', () => {
    const open = [-1, 1].flatMap((x) =>
      escapes(tree, new Vector3(x, plan.thirdFloor + 1.2, 0.3), -60, 90),
    );
    expect(open).toEqual([]);
  });

  test('from the roof space beside each gable', () => {
    const { secondRoof, crownRoof } = plan;
    const open = [secondRoof, crownRoof].flatMap((roof) =>
      [-1, 1].flatMap((side) =>
        escapes(
          tree,
          new Vector3(side * (roof.gableX - 0.4), roof.slope.eaveHeight + 1.3, 0),
          20,
          80,
        ),
      ),
    );
    expect(open).toEqual([]);
  });

  test('straight up from under the lower roof', () => {
    const y = plan.floor + 1.6;
    const { outer } = plan;
    const places = [
      [0, outer.z - 0.4],
      [outer.x - 1.6, 0],
      [outer.x - 0.6, -outer.z + 0.6],
      [-4, -outer.z + 1],
    ] as const;
    const open = places.flatMap(([x, z]) => escapes(tree, new Vector3(x, y, z), 70, 90));
    expect(open).toEqual([]);
  });
});
