import { tiersOfKyDai } from '../../buildings/ky-dai-plan.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { brickSkin, stripSkin } from '../../kit/sheet.ts';
import { WHITEWASH } from './look.ts';
import { addTierParapet } from './parapets.ts';
import { addTier } from './tiers.ts';
import { addGround } from './ground.ts';

/** Place along the left side where the way from the ground reaches the lowest tier. */
const GAP = [4, 7.4] as const;
const RISERS = 28;
const RUN = 0.36;

/** The three tiers with their parapets and ways, on the strip of ground that they share with Phu Văn Lâu. */
export function tower(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addGround(parts);
  const tiers = tiersOfKyDai();
  for (const tier of tiers) {
    addTier(parts, tier);
    addTierParapet(parts, tier, tier.number === 1 ? GAP : undefined);
  }
  const lowest = tiers[0];
  if (lowest) addSideStair(parts, lowest.top, lowest.footHalf[0], lowest.topHalf[0]);
  return parts;
}

/** Narrow stair against the left side, from the ground to the lowest tier. */
function addSideStair(parts: PartSet, top: number, foot: number, head: number): void {
  const mesh = parts.mesh('side-stair', 'brick');
  const rise = top / RISERS;
  const [near, far] = [-head + 0.7, -foot - 1.6];
  for (let i = 0; i < RISERS; i++) {
    const z = GAP[0] - (RISERS - i) * RUN;
    addBox(
      mesh,
      [far, -0.02, z],
      [near, (i + 1) * rise - (i + 1 === RISERS ? 0.02 : 0), i + 1 === RISERS ? GAP[1] : z + RUN],
      brickSkin,
      { cell: 3 },
    );
  }
  const rail = parts.mesh('side-stair', 'trim');
  for (let i = 0; i < 7; i++) {
    // Off the risers' own lines, so that no two faces lie in one another.
    const z = GAP[0] - ((7 - i) * RISERS * RUN) / 7 + 0.06;
    addBox(
      rail,
      [far - 0.02, 0, z],
      [far + 0.24, ((i + 1) * top) / 7 + 0.5, z + (RISERS * RUN) / 7],
      stripSkin('plaster', 9),
      { tint: WHITEWASH },
    );
  }
  addBox(
    rail,
    [far - 0.02, 0, GAP[0] + 0.06],
    [far + 0.24, top + 0.9, GAP[1] + 0.05],
    stripSkin('plaster', 9),
    {
      tint: WHITEWASH,
    },
  );
}
