import type { Place } from '../../buildings/kien-trung-plan.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { addQuad } from '../../kit/shapes.ts';
import { type Strip, stripSkin } from '../../kit/sheet.ts';
import { at, type Vec3 } from '../../kit/vector.ts';

/** An outline moved outwards by `by` metres, its corners mitred; it runs counter-clockwise from above. */
export function growOutline(outline: readonly Place[], by: number): Place[] {
  const normals = outline.map(([x, z], i): Place => {
    const [nx, nz] = at(outline, (i + 1) % outline.length);
    const length = Math.hypot(nx - x, nz - z);
    return [-(nz - z) / length, (nx - x) / length];
  });
  return outline.map(([x, z], i) => {
    const [ax, az] = at(normals, (i + outline.length - 1) % outline.length);
    const [bx, bz] = at(normals, i);
    const k = by / (1 + ax * bx + az * bz);
    return [x + (ax + bx) * k, z + (az + bz) * k];
  });
}

export interface RingBand {
  /** (outwards, up) of the section in metres, from its foot to its top. */
  profile: readonly (readonly [number, number])[];
  /** Strip and tint of each face between two points of the section. */
  faces: readonly (readonly [Strip, Tint])[];
  repeat: number;
  cell: number;
}

/** Moulding that runs round a closed outline, mitred at every corner. */
export function addRing(mesh: MeshBuilder, outline: readonly Place[], band: RingBand): void {
  const { profile, faces, repeat, cell } = band;
  const rings = profile.map(([out]) => growOutline(outline, out));
  for (let k = 0; k + 1 < profile.length; k++) {
    const [y0, y1] = [at(profile, k)[1], at(profile, k + 1)[1]];
    const [strip, tint] = at(faces, k);
    const skin = stripSkin(strip, repeat);
    const [low, high] = [at(rings, k), at(rings, k + 1)];
    low.forEach(([x, z], i) => {
      const j = (i + 1) % low.length;
      const [x1, z1] = at(low, j);
      const [x2, z2] = at(high, j);
      const [x3, z3] = at(high, i);
      const corners: [Vec3, Vec3, Vec3, Vec3] = [
        [x, y0, z],
        [x1, y0, z1],
        [x2, y1, z2],
        [x3, y1, z3],
      ];
      addQuad(mesh, corners, skin, { tint, cell });
    });
  }
}
