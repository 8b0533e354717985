import { z } from 'zod';
import type { SiteModels } from '#domain/site-models.ts';
import type { Box } from '../models/foreign/part-boxes.ts';
import { isUnwritten } from '../models/foreign/template-words.ts';

const words = z.looseObject({ vi: z.string(), en: z.string() });
const told = z.looseObject({ part: z.string(), sentences: z.array(words) });
const record = z.looseObject({
  hotspots: z.array(
    z.looseObject({ ...told.shape, title: words, position: z.array(z.number()).length(3) }),
  ),
  narration: z.looseObject({ segments: z.array(told) }),
});

/**
 * Leads the places and segments that nobody has written yet to parts that the model has, and into its
 * space; returns a changed copy of the site's file, or null when nothing had to change.
 */
export function refitSite(
  file: unknown,
  models: SiteModels,
  boxes: Readonly<Record<string, Box>>,
): object | null {
  if (!record.safeParse(file).success) return null;
  // The file itself, not what the schema makes of it: its fields keep their order.
  const site = structuredClone(file) as z.infer<typeof record>;
  const parts = Object.keys(boxes);
  const space = models.pieces[models.layers[0]?.pieces[0]?.piece ?? '']?.box;
  let changed = false;
  site.hotspots.forEach((hotspot, index) => {
    const known = parts.includes(hotspot.part);
    if ((known && isWithin(hotspot.position, space)) || !isOpen(hotspot)) return;
    hotspot.part = known ? hotspot.part : (parts[index % parts.length] ?? hotspot.part);
    hotspot.position = frontOf(boxes[hotspot.part]);
    changed = true;
  });
  site.narration.segments.forEach((segment, index) => {
    if (parts.includes(segment.part) || !segment.sentences.every(isUnwritten)) return;
    segment.part = parts[index % parts.length] ?? segment.part;
    changed = true;
  });
  return changed ? site : null;
}

function isOpen({ title, sentences }: z.infer<typeof record>['hotspots'][number]): boolean {
  return isUnwritten(title) || sentences.every(isUnwritten);
}

function isWithin(
  position: readonly number[],
  box: SiteModels['pieces'][string]['box'] | undefined,
) {
  return (
    box !== undefined &&
    position.every((value, axis) => value >= (box.min[axis] ?? 0) && value <= (box.max[axis] ?? 0))
  );
}

/** A place on a part where a visitor looks first: its front, three quarters up, to the decimetre inwards. */
function frontOf(box: Box | undefined): [number, number, number] {
  if (box === undefined) return [0, 0, 0];
  const place = (axis: 0 | 1 | 2, share: number): number => {
    const value = box.min[axis] + (box.max[axis] - box.min[axis]) * share;
    return Math.round(value * 100) / 100;
  };
  return [place(0, 0.5), place(1, 0.75), place(2, 0.9)];
}
