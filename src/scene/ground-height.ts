import { type Object3D, Raycaster, Vector3 } from 'three';
import type { StandingPerson } from '#domain/people.ts';
import type { ModelPiece } from '#domain/site-models.ts';

const ray = new Raycaster();
const from = new Vector3();
const down = new Vector3();

/**
 * Puts people whose ground is not known on what lies under the open sky there; who would stand on nothing is
 * left out. `ground` and `box` are in the frame of the people.
 */
export function onTheGround(
  people: readonly StandingPerson[],
  ground: Object3D,
  box: ModelPiece['box'],
): (StandingPerson & { y: number })[] {
  return people.flatMap((person) => {
    const { x, y, z } = person;
    if (y !== null) return [{ ...person, y }];
    const found = heightAt(ground, x, z, box.max[1] + 1);
    return found === null ? [] : [{ ...person, y: found }];
  });
}

function heightAt(ground: Object3D, x: number, z: number, above: number): number | null {
  ground.updateWorldMatrix(true, true);
  ray.set(
    from.set(x, above, z).applyMatrix4(ground.matrixWorld),
    down.set(0, -1, 0).transformDirection(ground.matrixWorld),
  );
  const [hit] = ray.intersectObject(ground, true);
  return hit === undefined ? null : ground.worldToLocal(from.copy(hit.point)).y;
}
