import { expect, test } from 'vitest';
import { pictureViews } from '../../../scripts/pictures/picture-views.ts';

test('a page shows the building from where its sign does, with more room around it', () => {
  const view = { eye: [0, 5, 40], target: [0, 5, 0], fieldOfViewDegrees: 25 } as const;
  const views = pictureViews({ layer: 'today', view });
  expect(views).toMatchObject({ layer: 'today', banner: view });
  expect(views.card).toMatchObject({ eye: view.eye, target: view.target });
  expect(views.card.fieldOfViewDegrees).toBeCloseTo(28, 9);
});
