import { BoxGeometry, Group, Mesh, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { measureSight } from '#scene/line-of-sight.ts';
import { modelExtent } from '#scene/model-extent.ts';

const at = (x: number, y: number, z: number) => new Vector3(x, y, z);
const goesOn = () => new AbortController().signal;

/** A hall of 20 × 10 × 12 m on a court of 60 × 60 m, its ground at 0. */
function hall() {
  const root = new Group();
  const walls = new Mesh(new BoxGeometry(20, 10, 12));
  walls.position.y = 5;
  const court = new Mesh(new BoxGeometry(60, 0.2, 60));
  court.position.y = -0.1;
  root.add(walls, court);
  return { root, extent: modelExtent(root) };
}

describe('measureSight', () => {
  it('tells what the building hides from an eye, and what it does not', async () => {
    const isHidden = await measureSight(hall(), goesOn());
    const front = at(0, 5, 80);
    expect(isHidden(front, at(0, 5, 6))).toBe(false);
    expect(isHidden(front, at(0, 5, -6))).toBe(true);
    expect(isHidden(front, at(0, 5, 0))).toBe(true);
    expect(isHidden(at(0, 60, 30), at(0, 10, 0))).toBe(false);
    expect(isHidden(at(0, 60, 60), at(0, 0, -8))).toBe(true);
    expect(isHidden(at(80, 5, 0), at(25, 0.5, 0))).toBe(false);
  });

  it('measures in the model’s own frame, wherever the model stands', async () => {
    const { root, extent } = hall();
    const place = new Group().add(root);
    place.position.set(3, 4, 5);
    place.rotation.set(0.4, 1, 0);
    place.scale.setScalar(0.005);
    const isHidden = await measureSight({ root, extent }, goesOn());
    expect(isHidden(at(0, 5, 80), at(0, 5, 6))).toBe(false);
    expect(isHidden(at(0, 5, 80), at(0, 5, -6))).toBe(true);
  });

  it('hides nothing behind a terrace that is low and wide', async () => {
    const root = new Group().add(new Mesh(new BoxGeometry(380, 3, 380)));
    const isHidden = await measureSight({ root, extent: modelExtent(root) }, goesOn());
    expect(isHidden(at(0, 90, 400), at(0, 2, 20))).toBe(false);
    expect(isHidden(at(0, 90, 400), at(0, -1, 20))).toBe(true);
  });

  it('stops when it is not wanted any more', async () => {
    const leaving = new AbortController();
    const big = new Group().add(new Mesh(new BoxGeometry(20, 20, 20, 60, 60, 60)));
    const measuring = measureSight({ root: big, extent: modelExtent(big) }, leaving.signal);
    leaving.abort();
    await expect(measuring).rejects.toThrow('abort');
  });
});
