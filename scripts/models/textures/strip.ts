import { type Strip, stripRows } from '../kit/sheet.ts';
import type { Paint, Painter } from './painter.ts';

export type Rows = { top: number; height: number };

/** Paints a strip's ground, then its pattern inside it. */
export function strip(
  p: Painter,
  name: Strip,
  ground: Paint,
  pattern: (rows: Rows) => void = () => {},
): void {
  const rows = stripRows(name);
  p.rect(0, rows.top, p.width, rows.height, ground);
  p.within(0, rows.top, p.width, rows.height, () => pattern(rows));
}
