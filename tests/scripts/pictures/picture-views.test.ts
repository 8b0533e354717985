import { expect, test } from 'vitest';
import { pictureViews } from '../../../scripts/pictures/picture-views.ts';

test('a page shows the building from where its sign does, with more room around it', () => {
  const view = { eye: [0, 5, 40], target: [0, 5, 0], fieldOfViewDegrees: 25 } as const;
  expect(pictureViews({ layer: 'today', view })).toEqual({
    layer: 'today',
    card: { ...view, fieldOfViewDegrees: 28 },
    banner: view,
  });
});
