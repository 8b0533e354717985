import { describe, expect, test } from 'vitest';
import { URNS, urnFigures } from '../../../../../scripts/models/buildings/urns.ts';
import { PartSet } from '../../../../../scripts/models/kit/part-set.ts';
import { addUrnFeet } from '../../../../../scripts/models/parts/hien-lam-cac/urn-limbs.ts';

describe('the Nine Urns', () => {
  test('stand in the recorded order, Cao in the middle', () => {
    const row = URNS.toSorted((a, b) => a.place - b.place).map(({ id }) => id);
    expect(row).toEqual(['du', 'thuan', 'anh', 'nhan', 'cao', 'chuong', 'nghi', 'tuyen', 'huyen']);
  });

  test('no two have the same handles on the same feet', () => {
    const forms = URNS.map(({ handleForm, footForm }) => `${handleForm} ${footForm}`);
    expect(new Set(forms).size).toBe(urnFigures.count.value);
  });

  test('carry all reliefs: three rows of six on each', () => {
    expect(URNS.length * 3 * 6).toBe(urnFigures.reliefs.value);
  });

  test('handles end where the published height does', () => {
    for (const { height, rim, handle } of URNS) {
      expect(height.value - rim.value).toBeGreaterThan(handle.value - 0.07);
      expect(height.value - rim.value).toBeLessThan(handle.value + 0.07);
    }
  });

  test('feet are level with the slab, however they lean', () => {
    for (const urn of URNS) {
      const mesh = new PartSet('hero').mesh('feet', 'trim');
      addUrnFeet(mesh, [0, 0.2, 0], urn, 'hero');
      const heights = mesh.positions.filter((_, i) => i % 3 === 1);
      expect(Math.min(...heights)).toBe(0.2);
    }
  });
});
