import { BoxGeometry, Group, Mesh, MeshStandardMaterial, ShaderLib, UniformsUtils } from 'three';
import { describe, expect, it } from 'vitest';
import { createPartLook } from '#scene/part-look.ts';

/** Two pieces that wear one material each on two meshes; `looks` reads what the shader is told of a part. */
function palace() {
  const shared = new MeshStandardMaterial({ color: '#888888' });
  const piece = () =>
    new Group().add(new Mesh(new BoxGeometry(), shared), new Mesh(new BoxGeometry(), shared));
  const hall = { root: piece(), parts: ['roof', 'columns'] };
  const court = { root: piece(), parts: ['paving', 'roof'] };
  const look = createPartLook([hall, court]);
  const shaderOf = ({ root }: { root: Group }) => {
    const material = (root.children[0] as Mesh).material as MeshStandardMaterial;
    const { vertexShader, fragmentShader, uniforms } = ShaderLib.standard;
    const shader = { vertexShader, fragmentShader, uniforms: UniformsUtils.clone(uniforms) };
    material.onBeforeCompile(shader as never, {} as never);
    return { ...shader, material };
  };
  const looks = (which: typeof hall, part: string) => {
    const numbers = shaderOf(which).uniforms['partLooks']?.value as Float32Array;
    const at = which.parts.indexOf(part) * 4;
    return Array.from(numbers.subarray(at, at + 3));
  };
  return { shared, hall, court, look, looks, shaderOf };
}

describe('createPartLook', () => {
  it('lights up the part that is told of, in every piece that has it; the others stand back', () => {
    const { hall, court, look, looks } = palace();
    look.show('roof', null);
    expect(looks(hall, 'roof')).toEqual([0, 1, 0]);
    expect(looks(court, 'roof')).toEqual([0, 1, 0]);
    expect(looks(hall, 'columns')).toEqual([0, -1, 0]);
    look.show(null, null);
    expect(looks(hall, 'columns')).toEqual([0, 0, 0]);
  });

  it('leaves all as it is when a part is told of that does not stand here', () => {
    const { hall, look, looks } = palace();
    look.show('throne', null);
    expect(looks(hall, 'roof')).toEqual([0, 0, 0]);
  });

  it('tints by evidence, and leaves what is not listed', () => {
    const { hall, look, looks } = palace();
    look.show(null, { roof: 'C' });
    expect(looks(hall, 'roof')).toEqual([3, 0, 0]);
    expect(looks(hall, 'columns')).toEqual([0, 0, 0]);
  });

  it('leaves parts out', () => {
    const { hall, court, look, looks } = palace();
    look.hide(new Set(['roof']));
    expect([looks(hall, 'roof'), looks(court, 'paving')]).toEqual([
      [0, 0, 1],
      [0, 0, 0],
    ]);
    look.hide(new Set());
    expect(looks(hall, 'roof')).toEqual([0, 0, 0]);
  });

  it('gives a piece one material for each that it wore, and leaves that one untouched', () => {
    const { shared, hall, court, look } = palace();
    const [worn, also] = hall.root.children.map((mesh) => (mesh as Mesh).material);
    expect(worn).toBe(also);
    expect(worn).not.toBe(shared);
    expect(worn).not.toBe((court.root.children[0] as Mesh).material);
    let freed = 0;
    (worn as MeshStandardMaterial).addEventListener('dispose', () => (freed += 1));
    look.dispose();
    expect(freed).toBe(1);
  });

  it('fades by the screen’s grain, by a program of its own', () => {
    const { hall, look, shaderOf } = palace();
    const { material } = shaderOf(hall);
    expect(material.defines).not.toHaveProperty('PART_FADING');
    look.fade([0.25, 1]);
    expect(shaderOf(hall).uniforms['partGrain']?.value.toArray()).toEqual([0.25, 1]);
    expect(material.defines).toHaveProperty('PART_FADING');
    look.fade(null);
    expect(material.defines).not.toHaveProperty('PART_FADING');
    expect(material.defines).toHaveProperty('STANDARD');
  });

  it('finds every line of three’s shader that it builds on', () => {
    const { hall, shaderOf } = palace();
    const { vertexShader, fragmentShader } = shaderOf(hall);
    expect(vertexShader).toContain('vPartLook = partLooks[');
    expect(fragmentShader).toContain('diffuseColor.rgb *= vColor.rgb');
    expect(fragmentShader).not.toContain('#include <color_fragment>');
  });
});
