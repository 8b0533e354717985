import { PALETTE } from './palette.ts';
import type { SheetLook } from './sheet-look.ts';
import { mm, type Rect } from './svg.ts';

/** Without words: a hand-held phone before the sign, and the palace that rises in it; drawn in a box of 42 × 45. */
export function pictogramElement(rect: Rect, { palette }: SheetLook): string {
  const scale = Math.min(rect.width / 42, rect.height / 45);
  return `<g transform="translate(${mm(rect.x)} ${mm(rect.y)}) scale(${mm(scale)})">${sign(palette.board)}${beam(palette.accent)}${PHONE}</g>`;
}

const sign = (board: string) =>
  `<rect x="1" y="1" width="17" height="24" rx="0.8" fill="${PALETTE.ivory}" stroke="${board}" stroke-width="1.2"/><rect x="3.6" y="5.6" width="11.8" height="12.6" fill="${board}"/><path d="M5 15.4h9M6.2 15.2v-2.6M8.4 15.2v-2.6M10.6 15.2v-2.6M12.8 15.2v-2.6M4.8 12.4h9.4l-1.8 -1.8h-5.8ZM6.8 9.6h5.4l-0.9 -1.5h-3.6Z" fill="${PALETTE.goldLight}" stroke="${PALETTE.goldLight}" stroke-width="0.5" stroke-linejoin="round"/><path d="M4 21.2h3v1.8h-3zM8.6 21.5h6M8.6 22.9h4.4" fill="${board}" stroke="${board}" stroke-width="0.5"/>`;

const beam = (accent: string) =>
  `<path d="M18.8 5L23 11.4M18.8 22L22.6 24.6" stroke="${accent}" stroke-width="0.9" stroke-dasharray="1.6 1.3" stroke-linecap="round"/>`;

const PHONE = `<g transform="translate(22.5 9)"><rect x="0.8" y="0.8" width="17.4" height="33.4" rx="2.6" fill="${PALETTE.ink}"/><rect x="2.3" y="3.4" width="14.4" height="27.4" rx="0.6" fill="#e4eef2"/><path d="M3.6 26.4h11.8l-1.6 -3.4h-8.6Z" fill="${PALETTE.lacquer}"/><path d="M4.2 23h10.6v-1.3h-10.6Z" fill="${PALETTE.inkSoft}"/><path d="M5.6 21.6v-4M8.1 21.6v-4M10.9 21.6v-4M13.4 21.6v-4" stroke="${PALETTE.vermilion}" stroke-width="1.1"/><path d="M2.9 18.2c1.6 -0.2 2.4 -1 2.9 -2.4h7.4c0.5 1.4 1.3 2.2 2.9 2.4Z" fill="${PALETTE.glaze}" stroke="${PALETTE.goldDark}" stroke-width="0.3"/><path d="M5.9 14.8h7.2v-1h-7.2Z" fill="${PALETTE.enamelBlue}"/><path d="M4.5 14c1.2 -0.2 1.8 -0.9 2.2 -2.2h5.6c0.4 1.3 1 2 2.2 2.2Z" fill="${PALETTE.glaze}" stroke="${PALETTE.goldDark}" stroke-width="0.3"/><path d="M9.5 10.2V5.8M7.6 7.4L9.5 5.4L11.4 7.4" fill="none" stroke="${PALETTE.vermilion}" stroke-width="0.9" stroke-linecap="round" stroke-linejoin="round"/><circle cx="9.5" cy="32.5" r="0.9" fill="${PALETTE.ivory}"/></g>`;
