import { courtPlaces } from '../buildings/bai-mang-court.ts';
import { canChanh } from '../buildings/can-chanh.ts';
import { daiCungMon } from '../buildings/dai-cung-mon.ts';
import { planOf } from '../buildings/plan.ts';
import { type Detail, PartSet } from '../kit/part-set.ts';
import { addCanChanhHall } from '../parts/can-chanh/hall.ts';
import { addGate } from '../parts/can-chanh/gate.ts';
import { addGround } from '../parts/can-chanh/ground.ts';
import { addStanding } from '../parts/can-chanh/wings.ts';
import type { SiteModel } from '../site-model.ts';

const hall = planOf(canChanh);
const gate = planOf(daiCungMon);

function ground(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addGround(parts, hall, gate);
  return parts;
}

function palace(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addCanChanhHall(parts, hall);
  addGate(parts, gate, courtPlaces.gate.value);
  return parts;
}

function standing(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addStanding(parts);
  return parts;
}

export const site: SiteModel = {
  site: 'can-chanh',
  pieces: { ground, palace, standing },
  layers: [
    {
      id: 'before-1947',
      pieces: [{ piece: 'ground' }, { piece: 'standing' }, { piece: 'palace' }],
    },
    { id: 'after-1947', pieces: [{ piece: 'ground' }, { piece: 'standing' }] },
  ],
  measured: [],
  leastLight: { 'name-boards': 0.85, frieze: 0.6, throne: 0.55, treasures: 0.55 },
};
