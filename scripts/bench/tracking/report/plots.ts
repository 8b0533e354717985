/** Values over the frames of a film, null where there is none. */
export type Line = { name: string; values: readonly (number | null)[] };

const COLOURS = ['#1f6f78', '#c2571a', '#6b5b95', '#4c7a34'] as const;
const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 44;
const BOTTOM = 28;
const TOP = 30;

/** Pixels of error are drawn on a scale of powers of ten, so that a tenth and a hundred fit one picture. */
const LEAST = 0.01;
const MOST = 1_000;

/** The error of each frame as an SVG picture; gaps are frames without a pose. */
export function errorPlot(title: string, lines: readonly Line[]): string {
  const frames = Math.max(1, ...lines.map(({ values }) => values.length));
  const across = (frame: number) => LEFT + ((WIDTH - LEFT - 10) * frame) / Math.max(1, frames - 1);
  const paths = lines.map(({ values }, i) => {
    const path = values
      .map((value, frame) => {
        if (value === null) return '';
        const pen = frame > 0 && values[frame - 1] !== null ? 'L' : 'M';
        return `${pen}${across(frame).toFixed(1)} ${errorHeight(value).toFixed(1)}h.1`;
      })
      .join('');
    return `<path d="${path}" fill="none" stroke="${COLOURS[i % COLOURS.length]}" stroke-width="1.6" stroke-linecap="round"/>`;
  });
  return picture(
    title,
    lines.map(({ name }) => name),
    [...grid(), ...paths, text(WIDTH - 10, HEIGHT - 8, `frame ${frames}`, 'end')],
  );
}

/** One group of bars for each name, one bar for each tracker, on the same scale; null leaves a gap. */
export function errorBars(
  title: string,
  trackers: readonly string[],
  groups: readonly { name: string; values: readonly (number | null)[] }[],
): string {
  const step = (WIDTH - LEFT - 10) / Math.max(1, groups.length);
  const wide = Math.min(14, (step * 0.8) / trackers.length);
  const bars = groups.flatMap(({ name, values }, group) => {
    const from = LEFT + step * group + (step - wide * trackers.length) / 2;
    const floor = errorHeight(LEAST);
    return [
      ...values.map((value, i) => {
        if (value === null) return '';
        const top = errorHeight(value);
        return `<rect x="${(from + i * wide).toFixed(1)}" y="${top.toFixed(1)}" width="${(wide - 1).toFixed(1)}" height="${(floor - top).toFixed(1)}" fill="${COLOURS[i % COLOURS.length]}"/>`;
      }),
      `<text transform="translate(${(LEFT + step * (group + 0.5) + 3).toFixed(1)} ${HEIGHT - BOTTOM + 6}) rotate(-60)" text-anchor="end" font-size="8">${escape(name)}</text>`,
    ];
  });
  return picture(title, trackers, [...grid(), ...bars], 70);
}

function errorHeight(value: number): number {
  const bounded = Math.min(MOST, Math.max(LEAST, value));
  const share = Math.log(bounded / LEAST) / Math.log(MOST / LEAST);
  return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
}

function grid(): string[] {
  return [0.01, 0.1, 1, 3, 10, 100, 1_000].flatMap((value) => {
    const y = errorHeight(value).toFixed(1);
    const colour = value === 3 ? '#b3261e' : '#d7d2c8';
    return [
      `<path d="M${LEFT} ${y}H${WIDTH - 10}" stroke="${colour}" stroke-width="1"/>`,
      text(LEFT - 4, Number(y) + 3, String(value), 'end'),
    ];
  });
}

function picture(
  title: string,
  names: readonly string[],
  parts: readonly string[],
  below = 0,
): string {
  const legend = names.map((name, i) => {
    const x = WIDTH - 10 - (names.length - i) * 110;
    const colour = COLOURS[i % COLOURS.length];
    return `<rect x="${x}" y="8" width="10" height="10" fill="${colour}"/>${text(x + 14, 17, name)}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT + below}" font-family="sans-serif" font-size="10" fill="#222">`,
    `<rect width="${WIDTH}" height="${HEIGHT + below}" fill="#fbf9f5"/>`,
    `<text x="10" y="17" font-size="12">${escape(title)}</text>`,
    ...legend,
    ...parts.filter((part) => part !== ''),
    '</svg>',
    '',
  ].join('\n');
}

function text(x: number, y: number, words: string, anchor = 'start'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escape(words)}</text>`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
