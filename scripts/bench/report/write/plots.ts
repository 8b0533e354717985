import { compare } from '../compare.ts';
import { type Figure, groupOf, type MeasuredPart, type Report } from '../figures.ts';
import { type Bar, barPlot } from './bar-plot.ts';

export type Plot = { file: string; title: string; svg: string };

/** A plot for each group of a part's figures that is to be drawn, and for each unit in it that has more than one. */
export function plotsOf(part: MeasuredPart, release: Report | null): Plot[] {
  return part.plots.flatMap((group) => {
    const figures = part.figures.filter((figure) => groupOf(figure) === group);
    const units = [...new Set(figures.map(({ unit }) => unit))];
    const drawn = units
      .map((unit) => ({ unit, own: figures.filter((figure) => figure.unit === unit) }))
      .filter(({ own }) => own.length > 1);
    return drawn.map(({ unit, own }) => {
      const file = `${part.id}-${group}${drawn.length === 1 ? '' : `-${unit}`}.svg`;
      const title = `${part.title}: ${group.replaceAll('-', ' ')}`;
      const bars = own.map((figure) => barOf(part, figure, release));
      return { file, title, svg: barPlot(title, bars, release?.version ?? null) };
    });
  });
}

function barOf(part: MeasuredPart, figure: Figure, release: Report | null): Bar {
  const told = compare(part, figure, release);
  return { figure, before: told.kind === 'compared' ? told.before : null };
}
