import { ngoMon } from '../buildings/ngo-mon.ts';
import { buildBase, buildPavilion, buildRoofs } from '../parts/ngo-mon/gate.ts';
import { planOf } from '../parts/ngo-mon/plan.ts';
import type { SiteModel } from '../site-model.ts';

const plan = planOf(ngoMon);

export const site: SiteModel = {
  site: 'ngo-mon',
  pieces: {
    base: (detail) => buildBase(plan, detail),
    pavilion: (detail) => buildPavilion(plan, detail),
    roofs: (detail) => buildRoofs(plan, detail),
  },
  layers: [{ id: 'today', pieces: [{ piece: 'base' }, { piece: 'pavilion' }, { piece: 'roofs' }] }],
  measured: [],
};
