import { BoxGeometry, Group, Mesh, MeshStandardMaterial, Texture } from 'three';
import { expect, it } from 'vitest';
import { createModelDisposer } from '#scene/model-disposer.ts';

it('frees geometry, material and textures once, even when the mesh wears something else', () => {
  const map = new Texture();
  const own = new MeshStandardMaterial({ map, roughnessMap: map });
  const mesh = new Mesh(new BoxGeometry(), own);
  const root = new Group().add(mesh);
  const freed: string[] = [];
  map.addEventListener('dispose', () => freed.push('texture'));
  own.addEventListener('dispose', () => freed.push('material'));
  mesh.geometry.addEventListener('dispose', () => freed.push('geometry'));
  const dispose = createModelDisposer(root);
  mesh.material = new MeshStandardMaterial();
  dispose();
  dispose();
  expect(freed.toSorted()).toEqual(['geometry', 'material', 'texture']);
});
