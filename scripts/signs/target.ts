import { PALETTE } from './palette.ts';
import { PANEL_HEIGHT, PANELS, panelElement } from './panels.ts';
import type { PictureId } from './pictures.ts';
import { inset, mm, notchedRect, type Rect, rectElement } from './svg.ts';

/** The image target is drawn in this box, A3 millimetres; other formats scale it. */
export const TARGET_BOX: Rect = { x: 0, y: 0, width: 236, height: 252 };

const RIM = 4;
const GAP = 3;
const INNER = inset(TARGET_BOX, RIM);
const HERO_HEIGHT = (INNER.width * 3) / 5;
const PAIR_WIDTH = (INNER.width - GAP) / 2;
const PAIR_HEIGHT = (PAIR_WIDTH * 3) / 5;
const PAIR_TOP = INNER.y + HERO_HEIGHT + GAP;

/** Where the three pictures stand in the target. */
export const PICTURE_RECTS: Record<PictureId, Rect> = {
  hero: { x: INNER.x, y: INNER.y, width: INNER.width, height: HERO_HEIGHT },
  ridge: { x: INNER.x, y: PAIR_TOP, width: PAIR_WIDTH, height: PAIR_HEIGHT },
  door: { x: INNER.x + PAIR_WIDTH + GAP, y: PAIR_TOP, width: PAIR_WIDTH, height: PAIR_HEIGHT },
};

/** Where the enamel panels stand, in the order of `PANELS`. */
export function panelRects(): readonly Rect[] {
  const y = PAIR_TOP + PAIR_HEIGHT + GAP;
  let x = INNER.x;
  return PANELS.map(({ width }) => {
    const rect = { x, y, width, height: PANEL_HEIGHT };
    x += width + GAP;
    return rect;
  });
}

/**
 * The image target: pictures and enamel panels on a lacquer board, without a word and without the
 * frame's repeated key fret. `pictures` are addresses, data addresses as a rule.
 */
export function targetContent(pictures: Record<PictureId, string>): string {
  return [
    rectElement(TARGET_BOX, `fill="${PALETTE.lacquerDark}"`),
    rectElement(inset(TARGET_BOX, 0.6), `fill="none" stroke="${PALETTE.gold}" stroke-width="1.2"`),
    rectElement(inset(TARGET_BOX, 2.2), `fill="none" stroke="${PALETTE.gold}" stroke-width="0.3"`),
    ...Object.entries(PICTURE_RECTS).map(([id, rect]) =>
      picture(id, rect, pictures[id as PictureId]),
    ),
    ...panelRects().map((rect, index) => {
      const panel = PANELS[index];
      return panel === undefined ? '' : panelElement(panel, rect);
    }),
  ].join('');
}

/** The target alone as the text of a picture file, to be drawn at any size of its aspect. */
export function targetSvg(pictures: Record<PictureId, string>): string {
  const { width, height } = TARGET_BOX;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${targetContent(pictures)}</svg>`;
}

function picture(id: string, rect: Rect, address: string): string {
  const outline = notchedRect(rect, 3.2);
  return [
    `<clipPath id="picture-${id}"><path d="${outline}"/></clipPath>`,
    `<image clip-path="url(#picture-${id})" x="${mm(rect.x)}" y="${mm(rect.y)}" width="${mm(rect.width)}" height="${mm(rect.height)}" preserveAspectRatio="xMidYMid slice" href="${address}"/>`,
    `<path d="${outline}" fill="none" stroke="${PALETTE.gold}" stroke-width="1.1"/>`,
    `<path d="${notchedRect(inset(rect, 1.3), 3.2)}" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.25"/>`,
  ].join('');
}
