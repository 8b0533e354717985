import { compare } from '../compare.ts';
import { type Figure, groupOf, type MeasuredPart, type Report } from '../figures.ts';
import { type Bar, barPlot } from './bar-plot.ts';

export type Plot = { file: string; title: string; svg: string };

/** More bars than this are no picture any more. */
const MOST_BARS = 40;

/** A plot for each group of a part's figures that share a unit and are more than one. */
export function plotsOf(part: MeasuredPart, release: Report | null): Plot[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of part.figures) {
    const key = `${groupOf(figure)} ${figure.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const several = [...groups].filter(([, figures]) => figures.length > 1);
  return several.map(([key, figures]) => {
    const [group = '', unit = ''] = key.split(' ');
    const isOnly = several.filter(([other]) => other.startsWith(`${group} `)).length === 1;
    const file = `${part.id}-${group}${isOnly ? '' : `-${unit}`}.svg`;
    const title = `${part.title}: ${group.replaceAll('-', ' ')}`;
    const bars = figures.slice(0, MOST_BARS).map((figure) => barOf(part, figure, release));
    return { file, title, svg: barPlot(title, bars, release?.version ?? null) };
  });
}

function barOf(part: MeasuredPart, figure: Figure, release: Report | null): Bar {
  const told = compare(part, figure, release);
  return { figure, before: told.kind === 'compared' ? told.before : null };
}
