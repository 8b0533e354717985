import { addAttic } from '../parts/kien-trung/attic.ts';
import { addCornices } from '../parts/kien-trung/cornices.ts';
import { addDuCuu } from '../parts/kien-trung/du-cuu.ts';
import { addFacades } from '../parts/kien-trung/facade.ts';
import { addMinhVien } from '../parts/kien-trung/minh-vien.ts';
import { addNameBoard } from '../parts/kien-trung/name-board.ts';
import { addParapet } from '../parts/kien-trung/parapet.ts';
import { addPlinth } from '../parts/kien-trung/plinth.ts';
import { addGrounds } from '../parts/kien-trung/grounds.ts';
import { addKiosks } from '../parts/kien-trung/kiosk.ts';
import { addRuin } from '../parts/kien-trung/ruin.ts';
import { addStairs } from '../parts/kien-trung/stairs.ts';
import { addTerrace } from '../parts/kien-trung/terrace.ts';
import { addPalaceRoof, ROOF_1923, ROOF_2024 } from '../parts/kien-trung/roof.ts';
import { type Detail, PartSet } from '../kit/part-set.ts';
import { kienTrung } from '../buildings/kien-trung.ts';
import { minhVien } from '../buildings/minh-vien.ts';
import type { Measure, PlacedPiece, SiteModel } from '../site-model.ts';

/** A piece that is built by the given parts. */
function pieceOf(...adders: ((parts: PartSet) => void)[]): (detail: Detail) => PartSet {
  return (detail) => {
    const parts = new PartSet(detail);
    for (const add of adders) add(parts);
    return parts;
  };
}

/** The same piece without its hero level: façades of so many small blocks would not fit a phone's memory. */
function midAtMost(build: (detail: Detail) => PartSet): (detail: Detail) => PartSet {
  return (detail) => build(detail === 'hero' ? 'mid' : detail);
}

function placed(...pieces: string[]): PlacedPiece[] {
  return pieces.map((piece) => ({ piece }));
}

/** Storeys that stand one above the other are a part each. */
function oneEach(...parts: string[]): Measure {
  return { kind: 'sum', of: parts.map((part) => ({ kind: 'count', part, apart: 60 })) };
}

export const site: SiteModel = {
  site: 'kien-trung',
  pieces: {
    grounds: pieceOf(addGrounds),
    forecourt: pieceOf(addGrounds, addTerrace, addStairs),
    // Two pieces, so that each has fewer vertices than two bytes count and its indices take half the room.
    'palace-walls': midAtMost(pieceOf(addPlinth, addFacades)),
    'palace-trimmings': midAtMost(
      pieceOf(addCornices, addParapet, addAttic, addNameBoard, addKiosks),
    ),
    'roof-2024': pieceOf((parts) => addPalaceRoof(parts, ROOF_2024)),
    'roof-1923': pieceOf((parts) => addPalaceRoof(parts, ROOF_1923)),
    ruin: pieceOf(addRuin),
    'du-cuu': pieceOf(addDuCuu),
    'minh-vien': pieceOf(addMinhVien),
  },
  layers: [
    { id: '2024', pieces: placed('forecourt', 'palace-walls', 'palace-trimmings', 'roof-2024') },
    { id: '1923', pieces: placed('forecourt', 'palace-walls', 'palace-trimmings', 'roof-1923') },
    { id: '1947', pieces: placed('forecourt', 'ruin') },
    { id: '1913', pieces: placed('grounds', 'du-cuu') },
    { id: '1827', pieces: placed('grounds', 'minh-vien') },
  ],
  measured: [
    {
      name: 'area of the palace',
      figure: kienTrung.figures.area,
      layer: '2024',
      measure: { kind: 'area', parts: ['plinth'] },
    },
    {
      name: 'area of the site',
      figure: kienTrung.figures.siteArea,
      layer: '2024',
      measure: { kind: 'area', parts: ['grounds'] },
    },
    ...(['2024', '1923'] as const).map((layer) => ({
      name: 'height of the palace',
      figure: kienTrung.figures.height,
      layer,
      measure: {
        kind: 'rise',
        from: { part: 'grounds', edge: 'top' },
        to: { part: layer === '2024' ? 'crown-ridge' : 'metal-crown', edge: 'top' },
      } as const,
    })),
    {
      name: 'storeys of the palace',
      figure: kienTrung.figures.storeys,
      layer: '2024',
      measure: oneEach('storey-cornice', 'main-cornice'),
    },
    {
      name: 'openings of the front',
      figure: kienTrung.figures.frontOpenings,
      layer: '2024',
      measure: { kind: 'count', part: 'front-arches', apart: 0.3 },
    },
    {
      name: 'dragon stairs',
      figure: kienTrung.figures.stairs,
      layer: '2024',
      measure: { kind: 'count', part: 'stairs', apart: 0.5 },
    },
    {
      name: 'octagonal pavilions',
      figure: kienTrung.figures.octagonalPavilions,
      layer: '2024',
      measure: { kind: 'count', part: 'octagonal-pavilions', apart: 1 },
    },
    {
      name: 'height of Minh Viễn',
      figure: minhVien.figures.height,
      layer: '1827',
      measure: {
        kind: 'rise',
        from: { part: 'grounds', edge: 'top' },
        to: { part: 'tower-crown', edge: 'top' },
      },
    },
    {
      name: 'storeys of Minh Viễn',
      figure: minhVien.figures.storeys,
      layer: '1827',
      measure: oneEach('first-storey', 'second-storey', 'third-storey'),
    },
  ],
  shadedBy: {
    'palace-walls': ['forecourt', 'palace-trimmings'],
    'palace-trimmings': ['forecourt', 'palace-walls'],
    'roof-2024': ['palace-walls', 'palace-trimmings'],
    'roof-1923': ['palace-walls', 'palace-trimmings'],
    ruin: ['forecourt'],
  },
  // Edges that lie under mouldings would else spread their shade over whole lengths of wall and roof.
  leastLight: {
    walls: 0.42,
    columns: 0.5,
    balustrades: 0.5,
    'roof-balustrade': 0.5,
    'terrace-balustrade': 0.5,
    'octagonal-pavilions': 0.42,
    'yellow-tiles': 0.75,
    slates: 0.75,
    'house-walls': 0.45,
    'ruin-walls': 0.5,
    'doors-and-windows': 0.35,
    gallery: 0.4,
    mosaic: 0.55,
    attic: 0.5,
    'name-board': 0.7,
  },
};
