import { describe, expect, test } from 'vitest';
import { measureFigure } from '../../../../scripts/models/check/measure-figure.ts';
import type { ReadPiece } from '../../../../scripts/models/check/read-piece.ts';
import type { PartSet } from '../../../../scripts/models/kit/part-set.ts';
import { site } from '../../../../scripts/models/sites/ngo-mon.ts';
import reconstruction from '../../../../src/content/reconstructions/ngo-mon.json' with {
  type: 'json',
};

const built = new Map<string, PartSet>(
  Object.entries(site.pieces).map(([name, build]) => [name, build('far')]),
);

function readBack(parts: PartSet): ReadPiece {
  const list = parts.list();
  const partIds = [...new Set(list.map(({ part }) => part))];
  return {
    partIds,
    offset: [0, 0, 0],
    primitives: list.map(({ part, material, mesh }) => ({
      material,
      positions: Float64Array.from(mesh.positions),
      indices: Uint32Array.from(mesh.indices),
      parts: new Uint8Array(mesh.vertexCount).fill(partIds.indexOf(part)),
      geometryBytes: 0,
    })),
  };
}

function layerOf(id: string): PartSet[] {
  const layer = site.layers.find((each) => each.id === id);
  return (layer?.pieces ?? []).flatMap(({ piece }) => built.get(piece) ?? []);
}

describe('the site Ngọ Môn', () => {
  test.each(site.measured)('reads back: $name', ({ figure, layer, measure }) => {
    const found = measureFigure(layerOf(layer).map(readBack), measure);
    expect(found).toBeCloseTo(figure.value, 2);
  });

  test.each(site.layers)('keeps layer $id within six draw calls', ({ id }) => {
    const calls = layerOf(id).flatMap((parts) => [
      ...new Set(parts.list().map(({ material }) => material)),
    ]);
    expect(calls.length).toBeLessThanOrEqual(6);
  });

  test('has a row of evidence for every part, and a part for every row', () => {
    const usual = Object.values(site.pieces).map((build) => build('mid'));
    const parts = new Set(usual.flatMap((each) => each.list().map(({ part }) => part)));
    expect(reconstruction.parts.map(({ id }) => id).toSorted()).toEqual([...parts].toSorted());
  });

  test('shows the layers that its record names', () => {
    const named = reconstruction.layers.map(({ id }) => id).toSorted();
    expect(site.layers.map(({ id }) => id).toSorted()).toEqual(named);
  });
});
