import { describe, expect, test } from 'vitest';
import { LAYER_BUDGETS } from '../../../../scripts/models/budget.ts';
import { thaiHoaCourt } from '../../../../scripts/models/buildings/thai-hoa-court.ts';
import type { Detail, PartSet } from '../../../../scripts/models/kit/part-set.ts';
import { site } from '../../../../scripts/models/sites/thai-hoa.ts';
import evidence from '../../../../src/content/reconstructions/thai-hoa.json';

const built = new Map<string, PartSet>();

function piece(name: string, detail: Detail): PartSet {
  const key = `${name} ${detail}`;
  const known = built.get(key) ?? site.pieces[name]?.(detail);
  if (!known) throw new Error(`no piece ${name}`);
  built.set(key, known);
  return known;
}

describe('the layers of Điện Thái Hòa', () => {
  test.each(['far', 'mid'] as const)(
    'keep their triangles and draw calls at the level %s',
    (detail) => {
      for (const { pieces } of site.layers) {
        const sets = pieces.map((placed) => piece(placed.piece, detail));
        const triangles = sets.reduce((sum, set) => sum + set.triangleCount, 0);
        const calls = sets.reduce(
          (sum, set) => sum + new Set(set.list().map(({ material }) => material)).size,
          0,
        );
        expect(triangles).toBeLessThanOrEqual(LAYER_BUDGETS[detail].triangles);
        expect(calls).toBeLessThanOrEqual(LAYER_BUDGETS[detail].drawCalls);
      }
    },
  );

  test('are those of the evidence, and so are the parts', () => {
    expect(site.layers.map(({ id }) => id).toSorted()).toEqual(
      evidence.layers.map(({ id }) => id).toSorted(),
    );
    const parts = Object.keys(site.pieces).flatMap((name) =>
      piece(name, 'mid')
        .list()
        .map(({ part }) => part),
    );
    expect([...new Set(parts)].toSorted()).toEqual(evidence.parts.map(({ id }) => id).toSorted());
  });

  test('the hall of 1805 stands 45 m behind that of today, and both layers share it', () => {
    const hallOf = (layer: string): number | undefined => {
      const hall = site.layers.find(({ id }) => id === layer)?.pieces[0];
      return hall?.piece === 'hall' ? (hall.offset?.[2] ?? 0) : undefined;
    };
    expect(hallOf('today')).toBe(0);
    expect(hallOf('1805')).toBe(-45);
    expect(hallOf('1833')).toBe(0);
  });

  test('every published figure of the hall that shows is measured, the moving aside', () => {
    const measured = site.measured.map(({ figure }) => figure.value);
    expect(measured).toEqual([44, 30.5, 2.32, 1, 11.8, 80, 1640, 18]);
  });
});

describe('the great audience', () => {
  const people = piece('audience', 'mid');
  const xs = (part: string): number[] =>
    people.mesh(part, 'trim').positions.filter((_, i) => i % 3 === 0);

  test('has the civil side to the east, the throne’s left, and the military to the west', () => {
    const beyond = thaiHoaCourt.choices.stonesFromAxis.value;
    expect(Math.min(...xs('civil-officials'))).toBeGreaterThan(beyond);
    expect(Math.max(...xs('military-officials'))).toBeLessThan(-beyond);
  });

  test('has as many officials on one side as on the other', () => {
    expect(xs('civil-officials')).toHaveLength(xs('military-officials').length);
  });
});
