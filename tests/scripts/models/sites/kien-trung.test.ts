import { BufferAttribute, BufferGeometry, FrontSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { describe, expect, test } from 'vitest';
import { readBack } from '../../../../scripts/models/check/read-back.ts';
import { figureFaults, floatFaults } from '../../../../scripts/models/check/site-faults.ts';
import type { Detail, PartMesh } from '../../../../scripts/models/kit/part-set.ts';
import { LINES } from '../../../../scripts/models/buildings/kien-trung-plan.ts';
import { site } from '../../../../scripts/models/sites/kien-trung.ts';
import reconstruction from '../../../../src/content/reconstructions/kien-trung.json' with {
  type: 'json',
};

const LIMITS = { far: 20_000, mid: 75_000 };

const built = new Map<string, PartMesh[]>();
function meshesOf(piece: string, detail: Detail): PartMesh[] {
  const key = `${piece} ${detail}`;
  const known = built.get(key);
  if (known) return known;
  const build = site.pieces[piece];
  if (!build) throw new Error(`no piece ${piece}`);
  const made = build(detail).list();
  built.set(key, made);
  return made;
}

function layerMeshes(id: string, detail: Detail): PartMesh[] {
  const layer = site.layers.find((one) => one.id === id);
  return (layer?.pieces ?? []).flatMap(({ piece }) => meshesOf(piece, detail));
}

describe.each(['far', 'mid'] as const)('Kiến Trung at level %s', (detail) => {
  test.each(site.layers.map(({ id }) => id))(
    'layer %s keeps its triangles and draw calls',
    (id) => {
      const pieces = site.layers.find((one) => one.id === id)?.pieces ?? [];
      const meshes = layerMeshes(id, detail);
      const draws = pieces.map(
        ({ piece }) => new Set(meshesOf(piece, detail).map(({ material }) => material)).size,
      );
      expect(meshes.reduce((sum, { mesh }) => sum + mesh.triangleCount, 0)).toBeLessThanOrEqual(
        LIMITS[detail],
      );
      expect(draws.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(6);
    },
  );
});

test('published figures read back from the geometry', () => {
  expect(figureFaults(site, 'far', (id) => [readBack(layerMeshes(id, 'far'))])).toEqual([]);
});

test('nothing of Lầu Minh Viễn floats', () => {
  const pieces = [readBack(layerMeshes('1827', 'far'))];
  expect(floatFaults(site.site, '1827', 'far', pieces)).toEqual([]);
});

test('every part has its evidence, and every row its part', () => {
  const parts = new Set(
    Object.keys(site.pieces).flatMap((piece) => meshesOf(piece, 'far').map(({ part }) => part)),
  );
  expect(reconstruction.parts.map(({ id }) => id).toSorted()).toEqual([...parts].toSorted());
});

describe('the palace is closed above', () => {
  test('from the upper rooms and galleries no sky is seen through roof and walls', () => {
    const positions: number[] = [];
    const indices: number[] = [];
    for (const { mesh } of layerMeshes('2024', 'far')) {
      const first = positions.length / 3;
      positions.push(...mesh.positions);
      indices.push(...mesh.indices.map((index) => index + first));
    }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
    geometry.setIndex(new BufferAttribute(new Uint32Array(indices), 1));
    const tree = new MeshBVH(geometry);
    const open: string[] = [];
    for (const x of [-20, -13, -5, 0, 5, 13, 20]) {
      for (const z of [LINES.front - 1, 4, 0, -4, LINES.rear + 1]) {
        for (let turn = 0; turn < 360; turn += 15) {
          const a = (turn * Math.PI) / 180;
          const down = new Vector3(Math.cos(a) * 0.5, -1, Math.sin(a) * 0.5).normalize();
          const from = new Vector3(x, 10.2, z).addScaledVector(down, -14);
          const hit = tree.raycastFirst(new Ray(from, down), FrontSide, 0, 40);
          if (!hit || hit.point.y < 9.3) open.push(`${x}, ${z} at ${turn}°`);
        }
      }
    }
    expect(open).toEqual([]);
  });
});
