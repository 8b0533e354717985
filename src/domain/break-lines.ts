import type { Face, Measure } from './print-marks.ts';

/**
 * Breaks a text at its spaces (never at a no-break space) into lines of at most `width` pixels. What
 * does not fit into `most` lines ends in an ellipsis; a word that is wider than a line stays whole.
 */
export function breakLines(
  text: string,
  { width, most, face, size }: { width: number; most: number; face: Face; size: number },
  measure: Measure,
): string[] {
  const fits = (line: string) => measure(line, face, size) <= width;
  const lines: string[] = [];
  let line = '';
  const words = text.split(/[ \n]+/).filter((word) => word !== '');
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const cut = (kept.at(-1) ?? '').split(' ');
  while (cut.length > 1 && !fits(`${cut.join(' ')}…`)) cut.pop();
  kept[most - 1] = `${cut.join(' ').replace(/[\s,;:.·]+$/, '')}…`;
  return kept;
}
