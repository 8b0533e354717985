import { hienLamCac } from '../../buildings/hien-lam-cac.ts';
import type { PavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import { AMBER, CORAL, INDIGO, JADE, ROYAL_YELLOW, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBall, uprightAxes } from '../../kit/round.ts';
import { addScroll } from '../../kit/scroll.ts';
import { addLathe } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { addCrownRoof, crownHeight, crownRidge, type CrownRoof } from '../crown-roof.ts';
import { addSkirtRoof } from '../skirt-roof.ts';
import { FRAME } from './look.ts';

const ORNAMENT = 'ridge-ornament';

/** The three roofs, one above the other, and the gourd on the highest ridge. */
export function addPavilionRoofs(parts: PartSet, plan: PavilionPlan): void {
  const into = { timber: FRAME, ornament: ORNAMENT, glaze: ROYAL_YELLOW };
  addSkirtRoof(parts, plan.lowerRoof, { ...into, tiles: 'lower-roof' });
  const { secondRidgeBand, crownRidgeBand } = hienLamCac.choices;
  addCrownRoof(parts, {
    roof: plan.secondRoof,
    ridgeBand: secondRidgeBand.value,
    ridgeLift: 0.12,
    into: { ...into, tiles: 'second-roof' },
  });
  const crown: CrownRoof = {
    roof: plan.crownRoof,
    ridgeBand: crownRidgeBand.value,
    ridgeLift: 0.14,
    into: { ...into, tiles: 'crown-roof' },
  };
  addCrownRoof(parts, crown);
  addRidgeEnds(parts, crown);
  addGourd(parts, crownHeight(crown), plan.tip);
}

function addRidgeEnds(parts: PartSet, crown: CrownRoof): void {
  const far = parts.detail === 'far';
  for (const end of [crownRidge(crown, 1)[0], crownRidge(crown, 1)[1]]) {
    if (!end) continue;
    const side = Math.sign(end[0]);
    addScroll(parts.mesh(ORNAMENT, 'trim'), {
      foot: [end[0] - side * 0.42, end[1] + crown.ridgeBand - 0.04, end[2]],
      outward: [side, 0, 0],
      size: 0.95,
      tint: JADE,
      flame: AMBER,
      far,
    });
  }
}

/** Pale yellow enamel gourd on a bank of clouds in five colours, up to `tip`. */
function addGourd(parts: PartSet, foot: number, tip: number): void {
  const mesh = parts.mesh('ridge-gourd', 'trim');
  const far = parts.detail === 'far';
  const pale = tintOf('#ecd98a');
  const clouds = [JADE, CORAL, AMBER, INDIGO, tintOf('#e9e2d2')] as const;
  const axes = uprightAxes([1, 0, 0]);
  for (const side of far ? [0] : [-2, -1, 0, 1, 2]) {
    clouds.forEach((tint, i) => {
      if (far && i > 2) return;
      const spread = side * 0.26 + (i - 2) * 0.07;
      addBall(mesh, {
        centre: [
          spread,
          foot + 0.06 + (far ? 0 : (2 - Math.abs(side)) * 0.1) + (i % 2) * 0.06,
          (i - 2) * 0.055,
        ],
        axes,
        radii: [0.2, 0.13, 0.13],
        strip: 'shards',
        tint,
        sides: far ? 5 : 6,
        rows: 4,
      });
    });
  }
  const base = foot + 0.2;
  const rise = tip - base;
  addLathe(
    mesh,
    [0, base, 0],
    (
      [
        [0.16, -0.24],
        [0.2, 0],
        [0.26, 0.08],
        [0.33, 0.24],
        [0.28, 0.38],
        [0.13, 0.47],
        [0.17, 0.53],
        [0.21, 0.62],
        [0.16, 0.72],
        [0.05, 0.78],
        [0.04, 0.9],
        [0.001, 1],
      ] as const
    ).map(([r, h]): [number, number] => [r, h * rise]),
    far ? 7 : 14,
    (around, up) => stripUv('ivory', around * 0.1, up),
    (_around, up) => (up > 0.42 && up < 0.56 ? CORAL : pale),
  );
}
