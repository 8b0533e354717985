// @vitest-environment happy-dom
import { Mesh } from 'three';
import { USDLoader } from 'three/examples/jsm/loaders/USDLoader.js';
import { expect, it } from 'vitest';
import { writeUsda } from '../../../../scripts/models/quick-look/write-usda.ts';
import { FLAT, WALL } from './surface-fixture.ts';

const text = writeUsda(WALL, FLAT, {
  name: 'thai_hoa',
  title: 'Điện “Thái Hòa”',
  credit: 'Huế Hiện',
  picture: 'textures/painted.jpg',
  side: 8,
});

it('is a scene in metres with up along y', () => {
  expect(text.startsWith('#usda 1.0\n')).toBe(true);
  expect(text).toContain('metersPerUnit = 1\n');
  expect(text).toContain('upAxis = "Y"');
  expect(text).toContain('string title = "Điện “Thái Hòa”"');
});

it('has one painted mesh, without colours by vertex and without moved coordinates', () => {
  expect(text).toContain('point3f[] points = [(0,0,0),(2,0,0),(2,1,0),(0,1,0)]');
  expect(text).toContain('int[] faceVertexIndices = [0,1,2,0,2,3]');
  expect(text).toContain('texCoord2f[] primvars:st = [(0,0),(1,0),(1,1),(0,1)]');
  expect(text).toContain('float3[] extent = [(0,0,0), (2,1,0)]');
  expect(text).not.toMatch(/displayColor|UsdTransform2d/);
});

it('is read by another program as a mesh with its material', () => {
  const mesh = new USDLoader().parse(text).getObjectByName('surface');
  if (!(mesh instanceof Mesh)) throw new Error('no mesh was read');
  expect([...mesh.geometry.getAttribute('position').array].slice(0, 6)).toEqual([0, 0, 0, 2, 0, 0]);
  expect(mesh.material).toMatchObject({ roughness: 0.75, metalness: 0 });
});
