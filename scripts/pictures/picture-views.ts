import type { View } from '../models/render/views.ts';
import type { PictureDesign } from '../signs/design/design.ts';

/** The sign's pictures stand close; on a page there is room around the building. */
const ROOM = 1.12;

/** From where a site is shown on screens, and in which time layer. */
export type PictureViews = { layer: string; card: View; banner: View };

/** The views for a site's pictures, after that of its sign's first picture. */
export function pictureViews({ layer, view }: Pick<PictureDesign, 'layer' | 'view'>): PictureViews {
  const fieldOfViewDegrees = view.fieldOfViewDegrees * ROOM;
  return { layer, card: { ...view, fieldOfViewDegrees }, banner: view };
}
