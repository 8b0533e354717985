import type { HanOutlines } from '../signs/han-outlines.ts';
import { PALETTE } from '../signs/palette.ts';

const EM = 1000;
const BELOW_BASELINE = 120;

/** A board's characters as a picture, side by side in the order they are given; null when one has no outline. */
export function hanSvg(name: string, { characters }: HanOutlines): string | null {
  const outlines = Array.from(name, (character) => characters[character]);
  if (outlines.includes(undefined)) return null;
  const width = outlines.length * EM;
  const paths = outlines.map(
    (path, at) => `<path d="${path}" transform="translate(${at * EM} 0)"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${EM}" viewBox="0 0 ${width} ${EM}" fill="${PALETTE.goldDark}"><g transform="matrix(1 0 0 -1 0 ${EM - BELOW_BASELINE})">${paths.join('')}</g></svg>\n`;
}
