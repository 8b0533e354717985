import { FrontSide, Ray, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../scripts/models/buildings/plan.ts';
import { thaiHoa } from '../../../scripts/models/buildings/thai-hoa.ts';
import { buildHall } from '../../../scripts/models/parts/thai-hoa/hall.ts';
import { escapes, treeOf } from './sky.ts';

const plan = planOf(thaiHoa);

const tree = treeOf(buildHall(plan, 'far'));

function escapesFrom(place: Vector3, from: number, to: number): string[] {
  return escapes(tree, place, from, to);
}

describe('no sky is seen from inside', () => {
  test('from head height in both halls, nothing is open above the doors', () => {
    const y = plan.floor + 1.6;
    const open = [-14, -7, 0, 7, 14].flatMap((x) =>
      [6, 0, -6].flatMap((z) => escapesFrom(new Vector3(x, y, z), 40, 90)),
    );
    expect(open).toEqual([]);
  });

  test('from above the doors, no slit opens between the walls and the rafters', () => {
    const y = plan.floor + 3.7;
    const open = [-19, -10, 3, 12, 19].flatMap((x) =>
      [9, 1, -6, -9].flatMap((z) => escapesFrom(new Vector3(x, y, z), 0, 40)),
    );
    expect(open).toEqual([]);
  });

  test('the step of the lower roof shows no sky between its two rows of rafters', () => {
    const eye = new Vector3(1.2, plan.floor + 1.8, 5);
    const [outer, inner] = plan.lowerRings;
    if (!outer || !inner) throw new Error('the lower roof has one ring');
    const open: string[] = [];
    for (let z = -9.4; z < 9.4; z += 0.9) {
      for (let y = inner.slope.eaveHeight - 0.6; y < inner.slope.eaveHeight + 0.2; y += 0.01) {
        const direction = new Vector3(-(outer.halfX - outer.run), y, z).sub(eye).normalize();
        if (!tree.raycastFirst(new Ray(eye, direction), FrontSide, 0, 200)) open.push(`${y}, ${z}`);
      }
    }
    expect(open).toEqual([]);
  });

  test('from the roof space, no slit opens between lower roof, frieze and upper eaves', () => {
    const open = [-15, -5, 5, 15].flatMap((x) =>
      [9.5, 4, -4, -9.5].flatMap((z) =>
        escapesFrom(new Vector3(x, (plan.frieze?.bottom ?? 0) + 0.9, z), -5, 85),
      ),
    );
    expect(open).toEqual([]);
  });

  test('from beside each gable, the sky does not show under its verge', () => {
    const open = plan.halls.flatMap((hall) => {
      const z = (hall.front + hall.back) / 2;
      const y = hall.slope.eaveHeight + 1.4;
      return [-1, 1].flatMap((side) =>
        escapesFrom(new Vector3(side * (hall.gableX - 0.6), y, z), -20, 80),
      );
    });
    expect(open).toEqual([]);
  });
});
