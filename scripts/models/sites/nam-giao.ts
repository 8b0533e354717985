import { namGiao } from '../buildings/nam-giao.ts';
import { type Detail, PartSet } from '../kit/part-set.ts';
import { addBurnerAndPit, addScreens, addSockets } from '../parts/nam-giao/furnishings.ts';
import { addGrounds, addPines } from '../parts/nam-giao/grounds.ts';
import { addParapets } from '../parts/nam-giao/parapets.ts';
import { addAltars, addCelebrants, addFlags, addLanterns } from '../parts/nam-giao/rite.ts';
import { addStairs } from '../parts/nam-giao/stairs.ts';
import { addRoundTent, addSquareTent } from '../parts/nam-giao/tents.ts';
import { addTerraces } from '../parts/nam-giao/terraces.ts';
import type { Figure } from '../buildings/figure.ts';
import type { Measure, MeasuredFigure, SiteModel } from '../site-model.ts';

const { figures } = namGiao;

/** Everything that stands at all times. */
function esplanade(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addGrounds(parts);
  addTerraces(parts);
  addStairs(parts);
  addParapets(parts);
  addSockets(parts);
  addScreens(parts);
  addBurnerAndPit(parts);
  addPines(parts);
  return parts;
}

/** What is put up for a day of the rite, and who comes. */
function rite(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addRoundTent(parts);
  addSquareTent(parts);
  addAltars(parts);
  addFlags(parts);
  addLanterns(parts);
  addCelebrants(parts);
  return parts;
}

const rise = (from: string, to: string): Measure => ({
  kind: 'rise',
  from: { part: from, edge: 'top' },
  to: { part: to, edge: 'top' },
});
const size = (part: string, axis: 'x' | 'y' | 'z'): Measure => ({ kind: 'size', part, axis });

const MEASURES: readonly (readonly [string, Figure, Measure])[] = [
  [
    'diameter of the round terrace',
    figures.roundDiameter,
    { kind: 'diameter', part: 'round-terrace' },
  ],
  ['height of the round terrace', figures.roundHeight, rise('square-terrace', 'round-terrace')],
  ['width of the square terrace', figures.squareSide, size('square-terrace', 'x')],
  ['depth of the square terrace', figures.squareSide, size('square-terrace', 'z')],
  ['height of the square terrace', figures.squareHeight, rise('lowest-terrace', 'square-terrace')],
  ['width of the lowest terrace', figures.lowestSide, size('lowest-terrace', 'x')],
  ['depth of the lowest terrace', figures.lowestSide, size('lowest-terrace', 'z')],
  ['height of the lowest terrace', figures.lowestHeight, rise('grounds', 'lowest-terrace')],
  ['height of the three terraces', figures.height, rise('grounds', 'round-terrace')],
  ['sockets', figures.sockets, { kind: 'count', part: 'sockets', apart: 0.2 }],
  ['length of a screen', figures.screenLength, size('south-screen', 'x')],
  ['height of a screen', figures.screenHeight, rise('grounds', 'south-screen')],
  ['thickness of a screen', figures.screenThickness, size('south-screen', 'z')],
];

export const site: SiteModel = {
  site: 'nam-giao',
  pieces: { esplanade, rite },
  layers: [
    { id: 'today', pieces: [{ piece: 'esplanade' }] },
    { id: 'rite-day', pieces: [{ piece: 'esplanade' }, { piece: 'rite' }] },
  ],
  measured: MEASURES.map(
    ([name, figure, measure]): MeasuredFigure => ({
      name,
      figure,
      layer: 'today',
      measure,
    }),
  ),
  shadedBy: { rite: ['esplanade'] },
  leastLight: { altars: 0.45, people: 0.4, 'round-tent': 0.35, 'square-tent': 0.35 },
};
