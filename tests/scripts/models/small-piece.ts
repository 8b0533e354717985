import { type Detail, PartSet } from '../../../scripts/models/kit/part-set.ts';
import { addBox } from '../../../scripts/models/kit/shapes.ts';
import { stoneSkin, stripSkin } from '../../../scripts/models/kit/sheet.ts';

/** A stone slab of 4 × 1 × 3 m with two posts of 2 m on it, as a piece. */
export function slabWithPosts(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addBox(parts.mesh('slab', 'stone'), [-2, 0, -1.5], [2, 1, 1.5], stoneSkin(2), { omit: [] });
  for (const x of [-1.5, 1.5])
    addBox(
      parts.mesh('posts', 'trim'),
      [x - 0.1, 0.98, -0.1],
      [x + 0.1, 3, 0.1],
      stripSkin('ivory', 1),
      { omit: [] },
    );
  return parts;
}
