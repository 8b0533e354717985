import { pavilion } from '../parts/hien-lam-cac/pavilion.ts';
import { urnCourt } from '../parts/hien-lam-cac/urn-court.ts';
import type { SiteModel } from '../site-model.ts';

export const site: SiteModel = {
  site: 'hien-lam-cac',
  pieces: { pavilion, 'urn-court': urnCourt },
  layers: [{ id: 'today', pieces: [{ piece: 'pavilion' }, { piece: 'urn-court' }] }],
  measured: [],
};
