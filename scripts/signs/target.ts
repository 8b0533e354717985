import { ARRANGEMENTS, type Arrangement, RIM, type Slot } from './design/arrangements.ts';
import type { SignDesign } from './design/design.ts';
import { rimElement } from './design/rim.ts';
import { slotOutline } from './design/shapes.ts';
import { PALETTE } from './palette.ts';
import { panelElement } from './panels.ts';
import { inset, mm, type Rect, rectElement } from './svg.ts';

/** The image target is drawn in this box, A3 millimetres; other formats scale it. */
export const TARGET_BOX: Rect = { x: 0, y: 0, width: 236, height: 252 };

/** Where the design's pictures and panels stand; with fewer than three pictures, panels take their places. */
export function targetSlots(
  design: SignDesign,
  pictureCount: number,
): { pictures: readonly Slot[]; panels: readonly Slot[] } {
  const arrangement: Arrangement = ARRANGEMENTS[design.arrangement];
  return {
    pictures: arrangement.pictures.slice(0, pictureCount),
    panels: [...arrangement.panels, ...arrangement.pictures.slice(pictureCount)],
  };
}

/**
 * The image target: pictures and enamel panels on a lacquer board, without a word and without the
 * frame's repeated key fret. `pictures` are one to three addresses, hero first, data addresses as a rule.
 */
export function targetContent(design: SignDesign, pictures: readonly string[]): string {
  const slots = targetSlots(design, pictures.length);
  const panels = slots.panels.map((slot, index) => {
    const panel = design.panels[index % design.panels.length];
    const place = {
      rect: slot.rect,
      shape: slot.shape ?? design.shape,
      focus: slot.focus,
      id: `${design.siteId}-panel-${index + 1}`,
      seed: index * 101 + 7,
    };
    return panel === undefined ? '' : panelElement(panel, place);
  });
  return [
    rectElement(TARGET_BOX, `fill="${design.palette.boardDark}"`),
    rimElement(design, TARGET_BOX, RIM),
    ...panels,
    ...slots.pictures.map((slot, index) => picture(design, slot, index, pictures[index] ?? '')),
  ].join('');
}

/** The target alone as the text of a picture file, to be drawn at any size of its aspect. */
export function targetSvg(design: SignDesign, pictures: readonly string[]): string {
  const { width, height } = TARGET_BOX;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${targetContent(design, pictures)}</svg>`;
}

function picture(design: SignDesign, slot: Slot, index: number, address: string): string {
  const { rect } = slot;
  const shape = slot.shape ?? design.shape;
  const id = `${design.siteId}-picture-${index + 1}`;
  const outline = slotOutline(shape, rect, 3.4);
  const band = shape === 'round' ? 3 : 1.1;
  return [
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>`,
    `<image clip-path="url(#${id})" x="${mm(rect.x)}" y="${mm(rect.y)}" width="${mm(rect.width)}" height="${mm(rect.height)}" preserveAspectRatio="xMidYMid slice" href="${address}"/>`,
    shape === 'round'
      ? `<path d="${outline}" fill="none" stroke="${design.palette.boardDark}" stroke-width="${band + 2.4}"/>`
      : '',
    `<path d="${outline}" fill="none" stroke="${PALETTE.gold}" stroke-width="${band}"/>`,
    `<path d="${slotOutline(shape, inset(rect, 1.4), 3.4)}" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.25"/>`,
  ].join('');
}
