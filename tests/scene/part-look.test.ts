import {
  BoxGeometry,
  DoubleSide,
  FrontSide,
  Group,
  Mesh,
  MeshStandardMaterial,
  ShaderLib,
  UniformsUtils,
} from 'three';
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
    return Array.from(numbers.subarray(at, at + 4));
  };
  return { shared, hall, court, look, looks, shaderOf };
}

describe('createPartLook', () => {
  it('lights up the part that is told of, in every piece that has it; the others stand back', () => {
    const { hall, court, look, looks } = palace();
    look.show('roof', null);
    expect(looks(hall, 'roof')).toEqual([0, 1, 0, 0]);
    expect(looks(court, 'roof')).toEqual([0, 1, 0, 0]);
    expect(looks(hall, 'columns')).toEqual([0, -1, 0, 0]);
    look.show(null, null);
    expect(looks(hall, 'columns')).toEqual([0, 0, 0, 0]);
  });

  it('leaves all as it is when a part is told of that does not stand here', () => {
    const { hall, look, looks } = palace();
    look.show('throne', null);
    expect(looks(hall, 'roof')).toEqual([0, 0, 0, 0]);
  });

  it('lights the part that is picked more than the one that is told of, and leaves the others in the dark', () => {
    const { hall, court, look, looks } = palace();
    look.show('columns', null, 'roof');
    expect([looks(hall, 'roof'), looks(court, 'roof')]).toEqual([
      [0, 2, 0, 0],
      [0, 2, 0, 0],
    ]);
    expect([looks(hall, 'columns'), looks(court, 'paving')]).toEqual([
      [0, -2, 0, 0],
      [0, -2, 0, 0],
    ]);
    look.show('columns', null, 'throne');
    expect(looks(hall, 'roof')).toEqual([0, -1, 0, 0]);
  });

  it('tints by evidence, and leaves what is not listed', () => {
    const { hall, look, looks } = palace();
    look.show(null, { roof: 'C' });
    expect(looks(hall, 'roof')).toEqual([3, 0, 0, 0]);
    expect(looks(hall, 'columns')).toEqual([0, 0, 0, 0]);
  });

  it('leaves parts out', () => {
    const { hall, court, look, looks } = palace();
    look.hide(new Set(['roof']));
    expect([looks(hall, 'roof'), looks(court, 'paving')]).toEqual([
      [0, 0, 1, 0],
      [0, 0, 0, 0],
    ]);
    look.hide(new Set());
    expect(looks(hall, 'roof')).toEqual([0, 0, 0, 0]);
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

  it('sizes patterns and letters by the fineness of what is drawn on, screen or picture', () => {
    const { hall, shaderOf } = palace();
    const { material, uniforms } = shaderOf(hall);
    const drawnOn = (target: { width: number; height: number } | null) => {
      const renderer = { getRenderTarget: () => target, getPixelRatio: () => 1.5 };
      // The renderer is all that it reads.
      (material.onBeforeRender as unknown as (by: typeof renderer) => void)(renderer);
      return uniforms['partPixels']?.value as number;
    };
    expect(drawnOn(null)).toBe(1.5);
    expect(drawnOn({ width: 1920, height: 1080 })).toBe(2.7);
    expect(drawnOn({ width: 320, height: 240 })).toBe(1);
  });

  it('finds every line of three’s shader that it builds on', () => {
    const { hall, shaderOf } = palace();
    const { vertexShader, fragmentShader } = shaderOf(hall);
    expect(vertexShader).toContain('vec4 partLook = partLooks[');
    expect(fragmentShader).toContain('diffuseColor.rgb *= vColor.rgb');
    expect(fragmentShader).not.toContain('#include <color_fragment>');
  });

  it('cuts open by a plane of the frame that is given, wherever that stands when it is drawn', () => {
    const { hall, court, look, looks, shaderOf } = palace();
    const frame = new Group().add(hall.root, court.root);
    const framed = createPartLook([hall, court], frame);
    frame.position.set(10, 0, 0);
    frame.scale.setScalar(2);
    frame.updateMatrixWorld();
    const [mesh] = hall.root.children as Mesh[];
    framed.cut({ axis: 'x', side: -1, atMetres: 3, whole: ['columns'] });
    const { material, fragmentShader } = shaderOf(hall);
    expect(material.defines).toMatchObject({ PART_CUT: '', PART_SOLID: '' });
    expect(material.side).toBe(DoubleSide);
    expect(fragmentShader).toContain('if (vPartBeyond > 0.0) discard');
    mesh?.onBeforeRender(...([] as unknown as Parameters<Mesh['onBeforeRender']>));
    // −x from 3 m of the frame, which lies at 16 in the world.
    expect(shaderOf(hall).uniforms['partCut']?.value.toArray()).toEqual([-1, -0, -0, 16]);
    expect([looks(hall, 'roof')[3], looks(hall, 'columns')[3]]).toEqual([0, 1]);
    framed.cut(null);
    expect(shaderOf(hall).material.defines).not.toHaveProperty('PART_CUT');
    expect(shaderOf(hall).material.side).toBe(FrontSide);
    look.dispose();
  });

  it('leaves sheets their own colours on both sides when they are cut', () => {
    const sheet = new MeshStandardMaterial({ side: DoubleSide });
    const piece = { root: new Group().add(new Mesh(new BoxGeometry(), sheet)), parts: ['leaves'] };
    const look = createPartLook([piece]);
    const worn = (piece.root.children[0] as Mesh).material as MeshStandardMaterial;
    look.cut({ axis: 'y', side: 1, atMetres: 0 });
    expect(worn.defines).toHaveProperty('PART_CUT');
    expect(worn.defines).not.toHaveProperty('PART_SOLID');
    look.cut(null);
    expect(worn.side).toBe(DoubleSide);
  });
});
