import type { PartMesh } from '../kit/part-set.ts';

/** A camera place: eye and target in the model's metres, and its upright field of view. */
export interface View {
  eye: readonly [number, number, number];
  target: readonly [number, number, number];
  fieldOfViewDegrees: number;
}

/** Views that suit any model: bearing and height of the eye in degrees, distance in box diagonals. */
const BOX_VIEWS: Record<string, readonly [bearing: number, height: number, distance: number]> = {
  front: [0, 8, 0.95],
  right: [90, 8, 0.95],
  rear: [180, 8, 0.95],
  left: [270, 8, 0.95],
  corner: [36, 24, 1],
  'rear-corner': [216, 24, 1],
  top: [0, 84, 1],
  phone: [25, 32, 1.5],
  eye: [20, 2, 0.6],
  close: [24, 10, 0.36],
};

/** A named view that fits some meshes; throws when the name is unknown. */
export function boxView(name: string, meshes: readonly PartMesh[]): View {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (const { mesh } of meshes) {
    mesh.positions.forEach((value, i) => {
      min[i % 3] = Math.min(min[i % 3] ?? value, value);
      max[i % 3] = Math.max(max[i % 3] ?? value, value);
    });
  }
  return viewOfBox(name, { min, max });
}

/** A named view that fits a box in metres; throws when the name is unknown. */
export function viewOfBox(
  name: string,
  { min, max }: { min: readonly number[]; max: readonly number[] },
): View {
  const found = BOX_VIEWS[name];
  if (!found)
    throw new Error(`Views are: ${Object.keys(BOX_VIEWS).join(', ')}, or x,y,z@x,y,z@fov.`);
  const middle = (axis: 0 | 1 | 2): number => ((min[axis] ?? 0) + (max[axis] ?? 0)) / 2;
  const size = (axis: 0 | 1 | 2): number => (max[axis] ?? 0) - (min[axis] ?? 0);
  const [bearing, height, distance] = found;
  const reach = Math.hypot(size(0), size(1), size(2)) * distance;
  const [a, e] = [(bearing * Math.PI) / 180, (height * Math.PI) / 180];
  const target = [middle(0), middle(1) - size(1) * 0.08, middle(2)] as const;
  return {
    eye: [
      target[0] + Math.sin(a) * Math.cos(e) * reach,
      target[1] + Math.sin(e) * reach,
      target[2] + Math.cos(a) * Math.cos(e) * reach,
    ],
    target,
    fieldOfViewDegrees: 40,
  };
}

/** A view written as eye@target@degrees, each place x,y,z in metres; throws when it cannot be read. */
export function parseView(text: string): View {
  const [eye = [], target = [], [fieldOfViewDegrees = 45] = []] = text
    .split('@')
    .map((place) => place.split(',').map(Number));
  const [x, y, z] = eye;
  const [u, v, w] = target;
  const all = [x, y, z, u, v, w, fieldOfViewDegrees];
  if (!all.every((value) => Number.isFinite(value)))
    throw new Error(`A view is written as 30,9,42@0,6,0@40, not as ${text}.`);
  return {
    eye: [x ?? 0, y ?? 0, z ?? 0],
    target: [u ?? 0, v ?? 0, w ?? 0],
    fieldOfViewDegrees,
  };
}
