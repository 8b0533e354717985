import { mm } from './svg.ts';

/** How many numbers follow each path command that this module knows. */
const ARGUMENTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };
const TOKEN = /([a-zA-Z])|(-?\d*\.?\d+(?:e-?\d+)?)/g;
/** Control points of a cubic that follows a quarter of a circle, in radii. */
const QUARTER = (4 / 3) * Math.tan(Math.PI / 8);

/**
 * The drawing with circles and circular arcs as cubic curves, four to a circle. A browser writes each
 * of its own round shapes into a PDF as sixteen; the difference is below a thousandth of the radius.
 */
export function cubicCurves(svg: string): string {
  return svg
    .replace(/<circle ([^>]*?)\/>/g, (whole, attributes: string) => circlePath(attributes) ?? whole)
    .replace(/ d="([^"]*[Aa][^"]*)"/g, (_, data: string) => ` d="${cubicArcs(data)}"`);
}

function circlePath(attributes: string): string | null {
  const read = (name: string): number =>
    Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
  const [x, y, r] = [read('cx'), read('cy'), read('r')];
  if (![x, y, r].every(Number.isFinite)) return null;
  const k = r * QUARTER;
  const point = (dx: number, dy: number) => `${mm(x + dx)} ${mm(y + dy)}`;
  const data = [
    `M${point(r, 0)}`,
    `C${point(r, k)} ${point(k, r)} ${point(0, r)}`,
    `C${point(-k, r)} ${point(-r, k)} ${point(-r, 0)}`,
    `C${point(-r, -k)} ${point(-k, -r)} ${point(0, -r)}`,
    `C${point(k, -r)} ${point(r, -k)} ${point(r, 0)}Z`,
  ];
  const rest = attributes.replace(/(?:^| )(?:cx|cy|r)="[^"]*"/g, '').trim();
  return `<path d="${data.join('')}" ${rest}/>`;
}

/** A path's data with its circular arcs as cubic curves; data with a command unknown here is left as it is. */
export function cubicArcs(data: string): string {
  const parts: string[] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const { command, values } of commandsOf(data)) {
    const upper = command.toUpperCase();
    const relative = command !== upper;
    const [endX, endY] = endOf(upper, values, relative ? [x, y] : [0, 0], [x, y], [startX, startY]);
    const [rx = 0, ry = 0, , large = 0, sweep = 0] = values;
    const isCircular = upper === 'A' && rx === ry && rx > 0;
    parts.push(
      isCircular
        ? arcCurves({ x, y, endX, endY, radius: rx, large: large === 1, sweep: sweep === 1 })
        : command + values.map(String).join(' '),
    );
    [x, y] = [endX, endY];
    if (upper === 'M') [startX, startY] = [x, y];
  }
  return parts.length === 0 ? data : parts.join('');
}

type Command = { command: string; values: readonly number[] };

function commandsOf(data: string): readonly Command[] {
  const commands: Command[] = [];
  let command = '';
  let values: number[] = [];
  const finish = () => {
    const count = ARGUMENTS[command.toUpperCase()] ?? 0;
    if (count === 0) commands.push({ command, values });
    for (let at = 0; count > 0 && at < values.length; at += count) {
      // Further pairs after a move are lines.
      const name = at > 0 && command === 'M' ? 'L' : at > 0 && command === 'm' ? 'l' : command;
      commands.push({ command: name, values: values.slice(at, at + count) });
    }
  };
  for (const [, letter, number] of data.matchAll(TOKEN)) {
    if (letter === undefined) {
      values.push(Number(number));
      continue;
    }
    if (ARGUMENTS[letter.toUpperCase()] === undefined) return [];
    if (command !== '') finish();
    [command, values] = [letter, []];
  }
  if (command !== '') finish();
  return commands;
}

type Pair = readonly [number, number];

function endOf(upper: string, values: readonly number[], from: Pair, at: Pair, start: Pair): Pair {
  const last = values.at(-1) ?? 0;
  if (upper === 'Z') return start;
  if (upper === 'H') return [from[0] + last, at[1]];
  if (upper === 'V') return [at[0], from[1] + last];
  return [from[0] + (values.at(-2) ?? 0), from[1] + last];
}

type Arc = {
  x: number;
  y: number;
  endX: number;
  endY: number;
  radius: number;
  large: boolean;
  sweep: boolean;
};

function arcCurves({ x, y, endX, endY, radius: asked, large, sweep }: Arc): string {
  const half = Math.hypot(endX - x, endY - y) / 2;
  if (half === 0) return '';
  // A radius too small for its ends grows until it reaches both (SVG 2, 9.5.1).
  const radius = Math.max(asked, half);
  const rise = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large === sweep ? -1 : 1);
  const centreX = (x + endX) / 2 - (rise * (endY - y)) / (2 * half);
  const centreY = (y + endY) / 2 + (rise * (endX - x)) / (2 * half);
  const from = Math.atan2(y - centreY, x - centreX);
  let span = Math.atan2(endY - centreY, endX - centreX) - from;
  if (sweep && span < 0) span += 2 * Math.PI;
  if (!sweep && span > 0) span -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-6));
  const step = span / pieces;
  const k = (4 / 3) * Math.tan(step / 4);
  const curves = Array.from({ length: pieces }, (_, piece) => {
    const [a, b] = [from + piece * step, from + (piece + 1) * step];
    const point = (cos: number, sin: number) =>
      `${mm(centreX + radius * cos)} ${mm(centreY + radius * sin)}`;
    const one = point(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a));
    const two = point(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b));
    const end = piece === pieces - 1 ? `${mm(endX)} ${mm(endY)}` : point(Math.cos(b), Math.sin(b));
    return `C${one} ${two} ${end}`;
  });
  return curves.join('');
}
