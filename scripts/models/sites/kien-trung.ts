import { addCornices } from '../parts/kien-trung/cornices.ts';
import { addFacades } from '../parts/kien-trung/facade.ts';
import { type Detail, PartSet } from '../kit/part-set.ts';
import type { SiteModel } from '../site-model.ts';

function palaceBody(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addFacades(parts);
  addCornices(parts);
  return parts;
}

export const site: SiteModel = {
  site: 'kien-trung',
  pieces: { 'palace-body': palaceBody },
  layers: [{ id: '2024', pieces: [{ piece: 'palace-body' }] }],
  measured: [],
};
