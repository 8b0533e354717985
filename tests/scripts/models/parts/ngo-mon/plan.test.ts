import { describe, expect, test } from 'vitest';
import { ngoMon } from '../../../../../scripts/models/buildings/ngo-mon.ts';
import { passagesOf, sectionOf } from '../../../../../scripts/models/parts/ngo-mon/passage-plan.ts';
import { drawnIn, outlineOf, planOf } from '../../../../../scripts/models/parts/ngo-mon/plan.ts';

const plan = planOf(ngoMon);

function key([x, z]: readonly [number, number]): string {
  return `${x.toFixed(3)}/${z.toFixed(3)}`;
}

describe('the plan of Ngọ Môn', () => {
  test('stands on a U of the published length and arms', () => {
    expect(plan.base.halfX * 2).toBeCloseTo(57.77);
    expect(plan.base.front - plan.base.back).toBeCloseTo(27.06);
    expect(outlineOf(plan.base)).toHaveLength(8);
  });

  test('has 48 columns through both storeys and 52 in the gallery, none twice', () => {
    expect(plan.tallColumns).toHaveLength(48);
    expect(plan.galleryColumns).toHaveLength(52);
    const places = [...plan.tallColumns, ...plan.galleryColumns].map(key);
    expect(new Set(places).size).toBe(100);
  });

  test('is the same left and right of its middle', () => {
    for (const columns of [plan.tallColumns, plan.galleryColumns]) {
      const places = new Set(columns.map(key));
      const mirrored = columns.filter(([x, z]) => !places.has(key([-x, z])));
      expect(mirrored).toEqual([]);
    }
  });

  test('keeps every column on the podium, and the podium on the base', () => {
    const edge = drawnIn(plan.podiumEdge, 0.3);
    const off = [...plan.tallColumns, ...plan.galleryColumns].filter(
      ([x, z]) =>
        Math.abs(x) > edge.halfX ||
        z < edge.back ||
        z > edge.front ||
        (Math.abs(x) < edge.innerX && z > edge.recess),
    );
    expect(off).toEqual([]);
    expect(plan.podiumEdge.recess).toBeLessThan(plan.base.recess - 1.5);
    expect(plan.podiumEdge.innerX).toBeGreaterThan(plan.base.innerX + 1.5);
  });
});

describe('the passages', () => {
  const passages = passagesOf(plan);

  test('are five: one for the king, two for mandarins, two that turn a right angle', () => {
    expect(passages.map(({ kind }) => kind)).toEqual([
      'side',
      'mandarin',
      'king',
      'mandarin',
      'side',
    ]);
    expect(passages.map(({ path }) => path.length)).toEqual([3, 2, 2, 2, 3]);
  });

  test('leave brick above every vault and between neighbours', () => {
    const cornice = plan.deck - ngoMon.choices.cornice.value;
    for (const { crown } of passages) expect(crown).toBeLessThan(cornice - 0.3);
    const rear = passages.map(({ path, width }) => [path.at(-1)?.[0] ?? 0, width / 2] as const);
    rear.slice(1).forEach(([x, half], i) => {
      const [before, halfBefore] = rear[i] ?? [0, 0];
      expect(x - half - (before + halfBefore)).toBeGreaterThan(2);
    });
  });

  test('are widest at the foot and highest in the middle', () => {
    const king = passages[2];
    if (!king) throw new Error('no passage for the king');
    const section = sectionOf(king, 4);
    expect(section[0]).toEqual([-2, 0]);
    expect(section[3]?.[0]).toBeCloseTo(0);
    expect(section[3]?.[1]).toBeCloseTo(king.crown);
    expect(section.at(-1)).toEqual([2, 0]);
  });
});
