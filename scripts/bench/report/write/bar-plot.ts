import { type Figure, keepsBudget } from '../figures.ts';
import { formatValue } from './format.ts';

/** A bar: the figure, and its value at the last release where there is one. */
export type Bar = { figure: Figure; before: number | null };

/** Where a bar's parts lie, in the picture's own units. */
export type BarPlace = {
  y: number;
  /** Where the bar ends; all begin at `LEFT`. */
  end: number;
  before: number | null;
  budget: number | null;
  spread: { from: number; to: number } | null;
  rival: number | null;
};

export const WIDTH = 840;
/** Names stand to the left of it. */
export const LEFT = 310;
const RIGHT = 90;
const TOP = 64;
const ROW = 26;
const BAR_HEIGHT = 14;
/** A bar at least so wide has its value written in it. */
const ROOM_FOR_VALUE = 64;
const COLOURS = {
  bar: '#1f6f78',
  over: '#b3261e',
  before: '#8a8377',
  rival: '#c2571a',
  budget: '#222',
  ink: '#222',
  paper: '#fbf9f5',
} as const;

/** Lays bars of one unit out on a scale that begins at 0; a rival beyond four times the rest ends at the edge. */
export function layoutBars(bars: readonly Bar[]): { places: BarPlace[]; height: number } {
  const own = bars.flatMap(({ figure, before }) => [
    figure.value,
    figure.spread?.most ?? 0,
    figure.budget?.limit ?? 0,
    before ?? 0,
  ]);
  const rivals = bars.map(({ figure }) => figure.rival?.value ?? 0);
  const widest = Math.max(...own, 1e-9);
  const most = Math.min(Math.max(widest, ...rivals), 4 * widest);
  const at = (value: number) =>
    LEFT + (WIDTH - RIGHT - LEFT) * Math.min(1, Math.max(0, value) / most);
  const places = bars.map(({ figure: { value, spread, budget, rival }, before }, row) => ({
    y: TOP + row * ROW,
    end: at(value),
    before: before === null ? null : at(before),
    budget: budget === undefined ? null : at(budget.limit),
    spread:
      spread === undefined || spread.runs === 1
        ? null
        : { from: at(spread.least), to: at(spread.most) },
    rival: rival?.value == null ? null : at(rival.value),
  }));
  return { places, height: TOP + bars.length * ROW + 10 };
}

/** Bars as an SVG picture, each with its value, its spread, its budget and its value at the last release. */
export function barPlot(title: string, bars: readonly Bar[], release: string | null): string {
  const { places, height } = layoutBars(bars);
  const rows = bars.flatMap((bar, row) => {
    const place = places[row];
    return place === undefined ? [] : drawBar(bar, place);
  });
  const rival = bars.find(({ figure }) => figure.rival !== undefined)?.figure.rival?.name;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11" fill="${COLOURS.ink}">`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.paper}"/>`,
    `<text x="12" y="22" font-size="14" font-weight="600">${escaped(title)}</text>`,
    ...legend([
      ['now', COLOURS.bar],
      ...(bars.some(({ before }) => before !== null)
        ? [[`release ${release}`, COLOURS.before] as const]
        : []),
      ...(rival === undefined ? [] : [[rival, COLOURS.rival] as const]),
      ...(bars.some(({ figure }) => figure.budget) ? [['budget', COLOURS.budget] as const] : []),
    ]),
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

function legend(entries: readonly (readonly [string, string])[]): string[] {
  return entries.map(
    ([name, colour], i) =>
      `<rect x="${12 + i * 120}" y="34" width="10" height="10" fill="${colour}"/><text x="${26 + i * 120}" y="43">${escaped(name)}</text>`,
  );
}

function drawBar({ figure }: Bar, place: BarPlace): string[] {
  const { y, end, before, budget, spread, rival } = place;
  const middle = y + BAR_HEIGHT / 2;
  const colour = keepsBudget(figure) === false ? COLOURS.over : COLOURS.bar;
  const [label, value] = [formatValue(figure.value, figure.unit), y + BAR_HEIGHT - 3];
  // The rival's bar lies below.
  const after = Math.max(end, before ?? 0, spread?.to ?? 0, budget ?? 0) + 6;
  const isInside = end - LEFT >= ROOM_FOR_VALUE;
  return [
    `<text x="${LEFT - 8}" y="${y + 11}" text-anchor="end">${escaped(figure.name)}</text>`,
    rect(LEFT, y, end - LEFT, BAR_HEIGHT, colour),
    ...(rival === null ? [] : [rect(LEFT, y + BAR_HEIGHT, rival - LEFT, 4, COLOURS.rival)]),
    ...(before === null ? [] : [rect(before - 1.5, y - 3, 3, BAR_HEIGHT + 6, COLOURS.before)]),
    ...(spread === null ? [] : [whisker(spread.from, spread.to, middle)]),
    ...(budget === null
      ? []
      : [
          `<path d="M${round(budget)} ${y - 4}V${y + BAR_HEIGHT + 4}" stroke="${COLOURS.budget}" stroke-width="1.5" stroke-dasharray="3 2"/>`,
        ]),
    isInside
      ? `<text x="${LEFT + 6}" y="${value}" fill="#fff">${escaped(label)}</text>`
      : `<text x="${round(after)}" y="${value}">${escaped(label)}</text>`,
  ];
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0.5, width))}" height="${height}" fill="${fill}"/>`;
}

function whisker(from: number, to: number, y: number): string {
  return `<path d="M${round(from)} ${y - 3}v6M${round(from)} ${y}H${round(to)}M${round(to)} ${y - 3}v6" stroke="${COLOURS.ink}" fill="none"/>`;
}

function round(value: number): string {
  return String(Number(value.toFixed(1)));
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
