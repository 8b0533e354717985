import { Box3 } from 'three';
import { describe, expect, it } from 'vitest';
import { MOST_PEOPLE } from '#domain/people.ts';
import { peopleGeometry } from '#scene/person-geometry.ts';

const person = (x: number, y = 0, z = 0) => ({ x, y, z, turnDegrees: 0 });
const boxOf = (people: Parameters<typeof peopleGeometry>[0]) => {
  const geometry = peopleGeometry(people);
  geometry.computeBoundingBox();
  return geometry.boundingBox ?? new Box3();
};

describe('peopleGeometry', () => {
  it('has under 1,500 triangles for all who may stand by a layer', () => {
    const all = peopleGeometry(Array.from({ length: MOST_PEOPLE }, (_, at) => person(at)));
    expect((all.getIndex()?.count ?? 0) / 3).toBeLessThan(1500);
  });

  it('stands on its ground and is 1.6 m high, its leaf hat on top of that', () => {
    const { min, max } = boxOf([person(10, 2, 5)]);
    expect(min.y).toBeCloseTo(2, 5);
    expect(max.y).toBeCloseTo(2 + 1.74, 5);
    expect((min.x + max.x) / 2).toBeCloseTo(10, 1);
    expect((min.z + max.z) / 2).toBeCloseTo(5, 1);
    // The second in the row wears a turban that ends at the crown.
    const bareHead = peopleGeometry([person(0), person(50)]).getAttribute('position');
    const heights = Array.from({ length: bareHead.count }, (_, at) => at)
      .filter((at) => bareHead.getX(at) > 40)
      .map((at) => bareHead.getY(at));
    expect(Math.max(...heights)).toBeCloseTo(1.605, 5);
  });

  it('turns with the figure: the hands are before the body', () => {
    const ahead = (turnDegrees: number) => {
      const at = peopleGeometry([{ ...person(0), turnDegrees }]).getAttribute('position');
      let [x, z, count] = [0, 0, 0];
      for (let index = 0; index < at.count; index += 1) {
        if (Math.abs(at.getY(index) - 0.8) > 0.001) continue;
        x += at.getX(index);
        z += at.getZ(index);
        count += 1;
      }
      return [x / count, z / count];
    };
    const [x0 = 0, z0 = 0] = ahead(0);
    const [x90 = 0, z90 = 0] = ahead(90);
    expect([x0, z0].map((value) => value.toFixed(3))).toEqual(['0.000', '0.070']);
    expect([x90, Math.abs(z90)].map((value) => value.toFixed(3))).toEqual(['0.070', '0.000']);
  });
});
