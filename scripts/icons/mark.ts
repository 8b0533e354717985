import { PALETTE } from '../signs/palette.ts';
import { notchedRect } from '../signs/svg.ts';

/** How much of the mark to draw: `small` for tabs of 16 to 48 pixels, where thin gold only blurs. */
export type MarkDetail = 'small' | 'full';

/** The drawing without its frame fits so into the middle circle of 80 %, where a maskable icon is never cut. */
const SAFE_SCALE = 0.86;

/**
 * The app's mark in a box of 512: the sun over a palace ridge inside a sign's corner frame.
 * `safe` is for icons that a device cuts to a shape of its own: without the frame, and nothing near the edge.
 */
export function markSvg(detail: MarkDetail, shape: 'rounded' | 'square', safe = false): string {
  const scale = safe ? SAFE_SCALE : 1;
  const radius = shape === 'rounded' ? 96 : 0;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" role="img" aria-label="Huế Hiện">',
    `<rect width="512" height="512" rx="${radius}" fill="${PALETTE.lacquer}"/>`,
    `<g transform="translate(256 256) scale(${scale}) translate(-256 -256)">`,
    detail === 'full' && !safe ? frame() : '',
    sun(detail),
    roof(detail),
    '</g></svg>',
  ].join('');
}

/** The mark as one shape, for systems that give icons a colour of their own: only what is opaque counts. */
export function monochromeSvg(): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">',
    '<g fill="#fff" transform="translate(256 258) scale(0.8) translate(-256 -268)">',
    // The sun stands half behind the ridge, and a gap keeps the two apart.
    '<path d="M168 208A90 90 0 1 1 344 208Z"/>',
    `<path d="${RIDGE}${UPPER_ROOF}${LOWER_ROOF}"/>`,
    [120, 188, 256, 324, 392].map((x) => `<path d="M${x - 13} 378h26v34h-26z"/>`).join(''),
    '<path d="M84 424h344v24H84z"/>',
    '</g></svg>',
  ].join('');
}

/** The app's own signs for scanning and for the tour (src/screens/page/Icon.tsx). */
export const SHORTCUTS = {
  scan: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M8.5 14.5h7M9.5 14.5v-3M14.5 14.5v-3M7.5 11.5h9L12 8.2z',
  tour: 'M6 20.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 18.5h7.5a3 3 0 0 0 0-6h-6a3 3 0 0 1 0-6H13M13 3.5v6.5M13 3.5l6 2-6 2.2',
} as const;

/** A glyph of 24 × 24 in gold on the app's own ground, for the shortcuts under its icon. */
export function shortcutSvg(glyph: string): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">',
    `<rect width="512" height="512" rx="96" fill="${PALETTE.lacquer}"/>`,
    `<path transform="translate(256 256) scale(13.5) translate(-12 -12)" d="${glyph}" fill="none"`,
    ` stroke="${PALETTE.goldLight}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`,
    '</svg>',
  ].join('');
}

const RIDGE =
  'M164 250C158 232 168 222 180 228C172 230 172 236 178 236H334C340 236 340 230 332 228C344 222 354 232 348 250Z';
const UPPER_ROOF =
  'M178 246C170 262 152 274 128 276C118 277 112 270 114 262C104 276 112 292 130 292H382C400 292 408 276 398 262C400 270 394 277 384 276C360 274 342 262 334 246Z';
const LOWER_ROOF =
  'M138 312C128 332 106 346 82 348C72 349 66 342 68 334C58 350 68 366 88 366H424C444 366 454 350 444 334C446 342 440 349 430 348C406 346 384 332 374 312Z';

function frame(): string {
  const outer = { x: 44, y: 44, width: 424, height: 424 };
  const inner = { x: 62, y: 62, width: 388, height: 388 };
  return `<path d="${notchedRect(outer, 44)}" fill="${PALETTE.lacquerDark}" stroke="${PALETTE.gold}" stroke-width="11"/><path d="${notchedRect(inner, 40)}" fill="none" stroke="${PALETTE.goldLight}" stroke-width="3"/>`;
}

function sun(detail: MarkDetail): string {
  // The sun stands half behind the ridge: it has just risen.
  const [x, y, radius] = detail === 'full' ? [256, 192, 64] : [256, 166, 92];
  const rays = Array.from({ length: 12 }, (_, index) => {
    const angle = (index / 12) * Math.PI * 2 - Math.PI / 2;
    const at = (turn: number, distance: number) =>
      `${(x + Math.cos(angle + turn) * distance).toFixed(1)} ${(y + Math.sin(angle + turn) * distance).toFixed(1)}`;
    return `M${at(-0.2, radius * 1.06)}Q${at(0.14, radius * 1.3)} ${at(-0.02, radius * 1.58)}Q${at(0.3, radius * 1.25)} ${at(0.2, radius * 1.06)}Z`;
  });
  const flames = detail === 'full' ? `<path d="${rays.join('')}" fill="${PALETTE.glaze}"/>` : '';
  return `${flames}<circle cx="${x}" cy="${y}" r="${radius}" fill="${PALETTE.goldLight}"/>`;
}

/** Two roofs, one over the other, with turned-up ends, on red columns and a stone base. */
function roof(detail: MarkDetail): string {
  const grown =
    detail === 'full'
      ? 'translate(256 336) scale(0.93) translate(-256 -330)'
      : 'translate(256 356) scale(1.24) translate(-256 -330)';
  const wire =
    detail === 'full'
      ? `stroke="${PALETTE.goldDark}" stroke-width="3" stroke-linejoin="round"`
      : '';
  const tiles = Array.from({ length: 9 }, (_, index) => {
    const top = 192 + index * 16;
    const [foot, low] = [256 + (top - 256) * 1.5, 256 + (top - 256) * 1.75];
    return `M${top} 250L${foot.toFixed(0)} 288M${(256 + (top - 256) * 1.45).toFixed(0)} 316L${low.toFixed(0)} 362`;
  });
  const lines =
    detail === 'full'
      ? `<path d="${tiles.join('')}" stroke="${PALETTE.goldDark}" stroke-width="3" opacity="0.75"/>`
      : '';
  const columns = [120, 174, 228, 284, 338, 392]
    .map(
      (x) =>
        `<rect x="${x - 9}" y="364" width="18" height="40" fill="${detail === 'full' ? PALETTE.vermilion : PALETTE.goldLight}"/>`,
    )
    .join('');
  return [
    `<g transform="${grown}">`,
    `<rect x="164" y="290" width="184" height="24" fill="${PALETTE.enamelBlue}"/>`,
    columns,
    `<rect x="84" y="402" width="344" height="18" rx="3" fill="${PALETTE.ivoryDeep}"/>`,
    `<path d="${UPPER_ROOF}${LOWER_ROOF}" fill="${PALETTE.glaze}" ${wire}/>`,
    lines,
    `<path d="${RIDGE}" fill="${PALETTE.jade}" ${wire}/>`,
    '</g>',
  ].join('');
}
