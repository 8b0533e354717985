import type { Field, Ruler } from './layout.ts';
import { PALETTE } from './palette.ts';
import type { SheetLook } from './sheet-look.ts';
import { mm } from './svg.ts';
import { textElement } from './text-element.ts';

const NUMBER = { face: 'strong', colour: PALETTE.ink, anchor: 'middle' } as const;

/** Where an NFC tag is stuck, or where one behind the sheet is touched: a dashed ring with waves. */
export function nfcElement(field: Field, { palette }: SheetLook): string {
  const waves = [2.6, 4.4, 6.2].map(
    (r) =>
      `M${mm(-1.6 + r * 0.64)} ${mm(-r * 0.77)}A${r} ${r} 0 0 1 ${mm(-1.6 + r * 0.64)} ${mm(r * 0.77)}`,
  );
  return [
    placed(field),
    `<circle r="9.6" fill="none" stroke="${palette.board}" stroke-width="0.55" stroke-dasharray="1.68 1.34"/>`,
    `<g transform="translate(-1.2 -1.7) scale(0.82)"><circle cx="-1.4" r="1.15" fill="${palette.board}"/><path d="${waves.join('')}" fill="none" stroke="${palette.board}" stroke-width="1.05" stroke-linecap="round"/></g>`,
    textElement('NFC', 0, 6.6, { ...NUMBER, size: 3.1 }),
    '</g>',
  ].join('');
}

/** A ring with headphones above the number of the audio station; empty below them where there is none. */
export function stationElement(
  field: Field,
  number: string | null,
  { palette }: SheetLook,
): string {
  const words =
    number === null
      ? ''
      : textElement(number, 0, 6.2, { ...NUMBER, size: number.length > 2 ? 6.4 : 8.4 });
  return [
    placed(field),
    `<circle r="9.6" fill="none" stroke="${palette.board}" stroke-width="0.55"/>`,
    `<g transform="translate(0 -3.4)" fill="none" stroke="${palette.board}" stroke-width="0.95" stroke-linecap="round"><path d="M-3.3 0.9V0A3.3 3.3 0 0 1 3.3 0V0.9"/><path d="M-3.3 0.5V2M3.3 0.5V2" stroke-width="1.9"/></g>`,
    words,
    '</g>',
  ].join('');
}

function placed({ x, y, radius }: Field): string {
  return `<g transform="translate(${mm(x)} ${mm(y)}) scale(${radius / 10})">`;
}

/** A bar in centimetres, dark and light by turns, with its ends marked: it shows whether a printer scaled the sheet. */
export function rulerElement(ruler: Ruler, size: number): string {
  const { length, thickness } = ruler;
  const cells = Array.from({ length: length / 10 }, (_, index) =>
    index % 2 === 0 ? `M${index * 10} 0h10v${mm(thickness)}h-10z` : '',
  );
  const numeral = (at: number, text: string, anchor: 'start' | 'middle' | 'end') =>
    textElement(text, at, thickness + size * 1.12, {
      face: 'text',
      size,
      colour: PALETTE.inkSoft,
      anchor,
    });
  const numerals = ruler.upright
    ? []
    : [
        numeral(0, '0', 'start'),
        numeral(length / 2, String(length / 2), 'middle'),
        numeral(length, `${length} mm`, 'end'),
      ];
  const turn = ruler.upright ? ` rotate(90) scale(1 -1)` : '';
  return [
    `<g class="ruler" transform="translate(${mm(ruler.x)} ${mm(ruler.y)})${turn}">`,
    `<path d="${cells.join('')}" fill="${PALETTE.ink}"/>`,
    `<path d="M0 0H${length}V${mm(thickness)}H0Z" fill="none" stroke="${PALETTE.ink}" stroke-width="0.15"/>`,
    ...numerals,
    '</g>',
  ].join('');
}
