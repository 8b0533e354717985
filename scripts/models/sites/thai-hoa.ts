import { planOf } from '../buildings/plan.ts';
import { thaiHoa } from '../buildings/thai-hoa.ts';
import { thaiHoaCourt } from '../buildings/thai-hoa-court.ts';
import type { Vec3 } from '../kit/vector.ts';
import {
  buildAudience,
  buildCourt,
  buildCourt1805,
  buildHall,
  buildSite1805,
} from '../parts/thai-hoa/hall.ts';
import type { SiteModel } from '../site-model.ts';

const { figures } = thaiHoa;
const court = thaiHoaCourt.figures;
const plan = planOf(thaiHoa);

/** The hall of 1805 stood behind the place it was moved to. */
const BEFORE_1833: Vec3 = [0, 0, -court.moved.value];

export const site: SiteModel = {
  site: 'thai-hoa',
  pieces: {
    hall: (detail) => buildHall(plan, detail),
    court: (detail) => buildCourt(plan, detail),
    'court-1805': (detail) => buildCourt1805(plan, detail),
    'site-1805': (detail) => buildSite1805(plan, detail),
    audience: (detail) => buildAudience(plan, detail),
  },
  layers: [
    { id: 'today', pieces: [{ piece: 'hall' }, { piece: 'court' }] },
    {
      id: '1805',
      pieces: [
        { piece: 'hall', offset: BEFORE_1833 },
        { piece: 'court-1805', offset: BEFORE_1833 },
      ],
    },
    {
      id: '1833',
      pieces: [{ piece: 'hall' }, { piece: 'court' }, { piece: 'site-1805', offset: BEFORE_1833 }],
    },
    {
      id: 'great-audience',
      pieces: [{ piece: 'hall' }, { piece: 'court' }, { piece: 'audience' }],
    },
  ],
  measured: [
    {
      name: 'length of the terrace',
      figure: figures.terraceWidth,
      layer: 'today',
      measure: { kind: 'size', part: 'terrace', axis: 'x' },
    },
    {
      name: 'depth of the terrace',
      figure: figures.terraceDepth,
      layer: 'today',
      measure: { kind: 'size', part: 'terrace', axis: 'z' },
    },
    {
      name: 'rise from the lowest court',
      figure: figures.platformRise,
      layer: 'today',
      measure: {
        kind: 'rise',
        from: { part: 'lower-court', edge: 'top' },
        to: { part: 'terrace', edge: 'top' },
      },
    },
    {
      name: 'rise from the upper court',
      figure: figures.platformStep,
      layer: 'today',
      measure: {
        kind: 'rise',
        from: { part: 'upper-court', edge: 'top' },
        to: { part: 'terrace', edge: 'top' },
      },
    },
    {
      name: 'height of the building',
      figure: figures.height,
      layer: 'today',
      measure: {
        kind: 'rise',
        from: { part: 'terrace', edge: 'top' },
        to: { part: 'ridge-band', edge: 'top' },
      },
    },
    {
      name: 'columns',
      figure: figures.columns,
      layer: 'today',
      measure: { kind: 'count', part: 'columns', apart: 0.2 },
    },
    {
      name: 'court on both levels',
      figure: court.area,
      layer: 'today',
      measure: { kind: 'area', parts: ['upper-court', 'lower-court'] },
    },
    {
      name: 'rank stones on both sides',
      figure: { ...court.grades, value: court.grades.value * 2 },
      layer: 'today',
      measure: { kind: 'count', part: 'rank-stones', apart: 0.3 },
    },
  ],
  shadedBy: { court: ['hall'], audience: ['hall', 'court'], 'court-1805': ['hall'] },
  leastLight: {
    signboard: 0.85,
    frieze: 0.6,
    throne: 0.55,
    'ridge-ornament': 0.5,
    // Its upper corners lie hidden behind the frieze, some in the dark of the attic.
    'lower-roof': 0.85,
    'walls-and-doors': 0.55,
  },
};
