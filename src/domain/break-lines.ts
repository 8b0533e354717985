import type { Face, Measure } from './print-marks.ts';

export type LineStyle = {
  /** Pixels. */
  width: number;
  most: number;
  face: Face;
  /** Pixels. */
  size: number;
  /** As few lines as need be, but all about as long: for titles. */
  isBalanced?: boolean;
};

/** A balanced text is tried narrower and narrower by this part of its width. */
const STEP = 0.02;

/**
 * Breaks a text at its spaces (never at a no-break space) into lines of at most `width` pixels. What
 * does not fit into `most` lines ends in an ellipsis; a word that is wider than a line stays whole.
 */
export function breakLines(text: string, style: LineStyle, measure: Measure): string[] {
  const { width, most, face, size } = style;
  const words = text.split(/[ \n]+/).filter((word) => word !== '');
  const measured = (line: string) => measure(line, face, size);
  const lines = fill(words, width, measured);
  if (lines.length > most) return cutOff(lines, style, measured);
  if (style.isBalanced !== true || lines.length < 2) return lines;
  let balanced = lines;
  for (let share = 1 - STEP; share > 0; share -= STEP) {
    const narrower = fill(words, width * share, measured);
    if (narrower.length > lines.length) break;
    balanced = narrower;
  }
  return balanced;
}

function fill(words: readonly string[], width: number, measured: (line: string) => number) {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measured(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function cutOff(
  lines: readonly string[],
  { width, most }: LineStyle,
  measured: (line: string) => number,
): string[] {
  const last = (lines[most - 1] ?? '').split(' ');
  while (last.length > 1 && measured(`${last.join(' ')}…`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join(' ').replace(/[\s,;:.·]+$/, '')}…`];
}
