import {
  BoxGeometry,
  Camera,
  Group,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  Scene,
} from 'three';
import { expect, it } from 'vitest';
import { prepareCut } from '#scene/cut-programs.ts';

it('makes the programs of a section ready on twins, and leaves the model as it stands', async () => {
  const material = new MeshStandardMaterial();
  const root = new Group().add(
    new Mesh(new BoxGeometry(), material),
    new Mesh(new BoxGeometry(), material),
  );
  const compiled: Object3D[] = [];
  const renderer = {
    compileAsync: (scene: Object3D) => {
      compiled.push(scene);
      return Promise.resolve(scene);
    },
  };
  const programs = prepareCut(renderer, root, new Scene(), new Camera());
  await programs.ready;
  const twins = (compiled[0]?.children ?? []).map((mesh) => (mesh as Mesh).material);
  expect(twins).toHaveLength(2);
  expect(twins[0]).toBe(twins[1]);
  expect((twins[0] as MeshStandardMaterial).defines).toHaveProperty('PART_CUT');
  expect(material.defines).not.toHaveProperty('PART_CUT');
  let freed = 0;
  (twins[0] as MeshStandardMaterial).addEventListener('dispose', () => (freed += 1));
  programs.dispose();
  expect(freed).toBe(1);
});

it('opens all the same where nothing can be made ready', async () => {
  const root = new Group().add(new Mesh(new BoxGeometry(), new MeshStandardMaterial()));
  const renderer = { compileAsync: () => Promise.reject(new Error('lost')) };
  await expect(
    prepareCut(renderer, root, new Scene(), new Camera()).ready,
  ).resolves.toBeUndefined();
});
