/** A QR code as one SVG path: each module is one unit wide, the first at 0, 0. */
export type CodePattern = { modules: number; path: string };

/** Draws the dark modules as bars along the rows: half the length of a path of single squares. */
export function codePattern(
  modules: number,
  isDark: (column: number, row: number) => boolean,
): CodePattern {
  let path = '';
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (!isDark(column, row)) continue;
      const start = column;
      while (column + 1 < modules && isDark(column + 1, row)) column += 1;
      const width = column - start + 1;
      path += `M${start} ${row}h${width}v1h-${width}z`;
    }
  }
  return { modules, path };
}
