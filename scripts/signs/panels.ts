import { seededRandom } from '#domain/seeded-random.ts';
import type { PanelDesign } from './design/design.ts';
import { type SlotShape, slotOutline } from './design/shapes.ts';
import { panelField } from './enamel/field.ts';
import { isLight } from './enamel/mixed.ts';
import type { Motif } from './enamel/motif.ts';
import { MOTIFS } from './enamel/motifs.ts';
import { PALETTE } from './palette.ts';
import { inset, mm, type Rect, rectElement } from './svg.ts';

/** Room between a panel's rim and its figure, in units of the target. */
const MARGIN = 1.2;

/** Light gold is lost on a light ground. */
const WIRE_ON_LIGHT = '#a8741c';

export type PanelPlace = {
  rect: Rect;
  shape: SlotShape;
  /** Where the figure stands; the whole panel as a rule. */
  focus?: Rect | undefined;
  id: string;
  seed: number;
};

/** One panel: enamel ground, what is scattered on it, the figure, and a gold rim. */
export function panelElement(
  panel: PanelDesign,
  { rect, shape, focus = rect, id, seed }: PanelPlace,
): string {
  const outline = slotOutline(shape, rect, 2.6);
  return [
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>`,
    `<g clip-path="url(#${id})">${rectElement(rect, `fill="${panel.ground}"`)}`,
    `<g transform="translate(${mm(rect.x)} ${mm(rect.y)})">${panelField(panel, rect, seededRandom(seed))}</g><g transform="translate(${mm(focus.x)} ${mm(focus.y)})">${figure(panel, focus)}</g></g>`,
    `<path d="${outline}" fill="none" stroke="${PALETTE.gold}" stroke-width="1"/>`,
    `<path d="${slotOutline(shape, inset(rect, 1.1), 2.4)}" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.25"/>`,
  ].join('');
}

function figure(
  { motif: id, enamels, mirrored = false, fills = false, ground }: PanelDesign,
  rect: Rect,
): string {
  const motif: Motif = MOTIFS[id];
  const across = (rect.width - 2 * MARGIN) / motif.width;
  const down = (rect.height - 2 * MARGIN) / motif.height;
  const scale = fills ? Math.max(across, down) : Math.min(across, down);
  const drawn = motif.draw({ ...motif.enamels, ...enamels });
  const wired = isLight(ground)
    ? drawn.replaceAll(`stroke="${PALETTE.goldLight}"`, `stroke="${WIRE_ON_LIGHT}"`)
    : drawn;
  const left = (rect.width - (mirrored ? -1 : 1) * motif.width * scale) / 2;
  const top = (rect.height - motif.height * scale) / 2;
  return `<g transform="translate(${mm(left)} ${mm(top)}) scale(${mm(mirrored ? -scale : scale)} ${mm(scale)})">${wired}</g>`;
}

/** A figure alone, `size` × `size` units from the origin, for small ornament. */
export function emblemElement(motifId: PanelDesign['motif'], size: number): string {
  const side = size + 2 * MARGIN;
  const art = figure(
    { motif: motifId, ground: PALETTE.lacquerDark, field: 'clouds' },
    { x: 0, y: 0, width: side, height: side },
  );
  return `<g transform="translate(${-MARGIN} ${-MARGIN})">${art}</g>`;
}
