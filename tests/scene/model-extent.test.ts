import { BoxGeometry, CylinderGeometry, Group, Mesh } from 'three';
import { expect, it } from 'vitest';
import { modelExtent } from '#scene/model-extent.ts';

it('covers every part, whose middle need not be the origin', () => {
  const hall = new Mesh(new BoxGeometry(40, 12, 30));
  hall.position.set(0, 6, 0);
  const court = new Mesh(new BoxGeometry(60, 1, 20));
  court.position.set(0, -0.5, 25);
  expect(modelExtent(new Group().add(hall, court))).toEqual({
    x: 0,
    z: 10,
    widthMetres: 60,
    depthMetres: 50,
    lowestMetres: -1,
    heightMetres: 12,
    isRound: false,
  });
});

it('is round where nothing stands in the corners of its ground', () => {
  const arena = new Mesh(new CylinderGeometry(33, 33, 9, 16));
  expect(modelExtent(new Group().add(arena)).isRound).toBe(true);
});
