import { BoxGeometry, Group, Mesh, MeshStandardMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { createPartLook } from '#scene/part-look.ts';

function palace() {
  const shared = new MeshStandardMaterial({ color: '#888888' });
  const geometry = new BoxGeometry();
  const root = new Group();
  const part = (name: string) => {
    const node = new Group();
    node.name = name;
    const mesh = new Mesh(geometry, shared);
    node.add(mesh);
    root.add(node);
    return mesh;
  };
  return { root, shared, roof: part('roof'), columns: part('columns') };
}

describe('createPartLook', () => {
  it('lights up the named part alone, though all share one material', () => {
    const { root, shared, roof, columns } = palace();
    const look = createPartLook(root);
    look.show('roof', null);
    expect(roof.material.emissive.r).toBeGreaterThan(0.15);
    expect(columns.material).toBe(shared);
    expect(shared.emissive.r).toBe(0);
    look.show(null, null);
    expect(roof.material).toBe(shared);
  });

  it('tints by evidence, and leaves what is not listed', () => {
    const { root, shared, roof, columns } = palace();
    createPartLook(root).show(null, { roof: 'A' });
    expect(roof.material.color.g).toBeGreaterThan(roof.material.color.r);
    expect(columns.material).toBe(shared);
  });

  it('makes each look once', () => {
    const { root, roof, columns } = palace();
    const look = createPartLook(root);
    look.show(null, { roof: 'C', columns: 'C' });
    const tinted = roof.material;
    expect(columns.material).toBe(tinted);
    look.show(null, null);
    look.show(null, { roof: 'C' });
    expect(roof.material).toBe(tinted);
  });

  it('gives everything back when disposed', () => {
    const { root, shared, roof } = palace();
    const look = createPartLook(root);
    look.show('roof', null);
    let freed = 0;
    roof.material.addEventListener('dispose', () => (freed += 1));
    look.dispose();
    expect(roof.material).toBe(shared);
    expect(freed).toBe(1);
  });
});
