/** A box of the panel's picture, pixels from its top left. */
export type PanelBox = { x: number; y: number; width: number; height: number };

export type PanelLayout = {
  width: number;
  height: number;
  /** Baselines of the caption's lines. */
  lines: readonly number[];
  buttons: readonly PanelBox[];
};

export const PANEL_PIXELS = 1024;
/** Between all things, and around them. */
const GAP = 24;
const LINE = 58;
const BUTTON_HEIGHT = 128;
const COLUMNS = 2;

/** The caption above, the buttons below it, two side by side, the last one alone over the whole width where they are odd. */
export function panelLayout(lineCount: number, buttonCount: number): PanelLayout {
  const lines = Array.from({ length: lineCount }, (_, index) => GAP + (index + 0.75) * LINE);
  const top = GAP + lineCount * LINE + (lineCount > 0 ? GAP : 0);
  const across = (PANEL_PIXELS - GAP * (COLUMNS + 1)) / COLUMNS;
  const buttons = Array.from({ length: buttonCount }, (_, index): PanelBox => {
    const isAlone = index === buttonCount - 1 && index % COLUMNS === 0;
    return {
      x: GAP + (index % COLUMNS) * (across + GAP),
      y: top + Math.floor(index / COLUMNS) * (BUTTON_HEIGHT + GAP),
      width: isAlone ? PANEL_PIXELS - GAP * 2 : across,
      height: BUTTON_HEIGHT,
    };
  });
  const rows = Math.ceil(buttonCount / COLUMNS);
  return { width: PANEL_PIXELS, height: top + rows * (BUTTON_HEIGHT + GAP), lines, buttons };
}

/** The button under a point of the panel, 0 to 1 from its lower left; null beside all of them. */
export function buttonAt({ width, height, buttons }: PanelLayout, u: number, v: number) {
  const [x, y] = [u * width, (1 - v) * height];
  const index = buttons.findIndex(
    (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  return index === -1 ? null : index;
}

/** Breaks words into lines no longer than `most`, by a measure of their own; the last of `lineCount` lines ends in "…" where more follows. */
export function breakLines(
  text: string,
  most: number,
  lineCount: number,
  measure: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= most) {
      line = longer;
      continue;
    }
    if (lines.length === lineCount - 1) return [...lines, shortened(`${line} …`, most, measure)];
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

function shortened(line: string, most: number, measure: (line: string) => number): string {
  const words = line.split(' ');
  while (words.length > 2 && measure(words.join(' ')) > most) words.splice(-2, 1);
  return words.join(' ');
}
