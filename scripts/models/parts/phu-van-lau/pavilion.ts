import { phuVanLau } from '../../buildings/phu-van-lau.ts';
import { edictPavilionPlan } from '../../buildings/phu-van-lau-plan.ts';
import { AMBER, JADE, ROYAL_YELLOW, tintOf } from '../../kit/palette.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addScroll } from '../../kit/scroll.ts';
import { addLathe } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { addCrownRoof, crownHeight, crownRidge, type CrownRoof } from '../crown-roof.ts';
import { addSkirtRoof } from '../skirt-roof.ts';
import { addForecourt } from './forecourt.ts';
import { addEdictStoreys, EDICT_FRAME } from './storeys.ts';
import { addEdictTerrace } from './terrace.ts';

const ORNAMENT = 'edict-ridge-ornament';

/** Phu Văn Lâu on its terrace, with the guns and stelae before it. */
export function edictPavilion(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  const plan = edictPavilionPlan();
  addEdictTerrace(parts, plan);
  addEdictStoreys(parts, plan);
  const into = { timber: EDICT_FRAME, ornament: ORNAMENT, glaze: ROYAL_YELLOW };
  addSkirtRoof(parts, plan.lowerRoof, { ...into, tiles: 'edict-lower-roof' });
  const crown: CrownRoof = {
    roof: plan.upperRoof,
    ridgeBand: phuVanLau.choices.ridgeBand.value,
    ridgeLift: 0.14,
    into: { ...into, tiles: 'edict-upper-roof' },
  };
  addCrownRoof(parts, crown);
  addRidgeOrnament(parts, crown);
  addForecourt(parts);
  return parts;
}

/** Curled ends, and a gourd in the middle up to the published height. */
function addRidgeOrnament(parts: PartSet, crown: CrownRoof): void {
  const far = parts.detail === 'far';
  const mesh = parts.mesh(ORNAMENT, 'trim');
  for (const end of crownRidge(crown, 1)) {
    const side = Math.sign(end[0]);
    addScroll(mesh, {
      foot: [end[0] - side * 0.4, end[1] + crown.ridgeBand - 0.04, end[2]],
      outward: [side, 0, 0],
      size: 0.85,
      tint: JADE,
      flame: AMBER,
      far,
    });
  }
  const base = crownHeight(crown) - 0.03;
  const rise = phuVanLau.figures.height.value - base;
  addLathe(
    parts.mesh('edict-gourd', 'trim'),
    [0, base, 0],
    (
      [
        [0.3, 0],
        [0.34, 0.06],
        [0.2, 0.14],
        [0.31, 0.26],
        [0.33, 0.36],
        [0.24, 0.48],
        [0.12, 0.56],
        [0.19, 0.66],
        [0.2, 0.74],
        [0.12, 0.84],
        [0.05, 0.9],
        [0.001, 1],
      ] as const
    ).map(([r, h]): [number, number] => [r, h * rise]),
    far ? 7 : 14,
    (around, up) => stripUv('shards', around * 0.12, up),
    (_around, up) => (up < 0.2 ? JADE : tintOf('#e6c463')),
  );
}
