import { namGiao, terraceFloors } from '../../buildings/nam-giao.ts';
import { MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addTurned } from '../../kit/quarter-turn.ts';
import { translated } from '../../kit/translate.ts';
import { addShaft } from '../shaft.ts';
import { addTentCloth, addTentFinial, tentRise } from '../tent.ts';
import { socketPlaces } from './furnishings.ts';

const { choices } = namGiao;
const BLUES: readonly [Tint, Tint] = [tintOf('#3b6fb6'), tintOf('#31609f')];
const YELLOWS: readonly [Tint, Tint] = [tintOf('#efb93c'), tintOf('#e0a62c')];
const RED = tintOf('#a8352a');
/** Metres by which the masts end below the cloth that they carry. */
const MAST_BELOW = 0.1;

/** Thanh Ốc: a blue cone on masts in the twenty-eight sockets of the round terrace. */
export function addRoundTent(parts: PartSet): void {
  const { detail } = parts;
  const floor = terraceFloors()[2];
  const radius = choices.roundTentRadius.value;
  const [eaves, tip] = [choices.roundTentEaves.value + floor, choices.roundTentTip.value + floor];
  const mesh = parts.mesh('round-tent', 'trim');
  addTentCloth(mesh, {
    eaves,
    tip,
    cloth: BLUES,
    hem: tintOf('#24508c'),
    gores: 28,
    plan: (turn, share) => {
      const angle = turn * Math.PI * 2;
      return [Math.cos(angle) * radius * share, -Math.sin(angle) * radius * share];
    },
    detail,
  });
  for (const [angle, out] of socketPlaces()) {
    const head = eaves + (tip - eaves) * tentRise(out / radius) - MAST_BELOW;
    addShaft(
      mesh,
      {
        x: Math.sin(angle) * out,
        z: Math.cos(angle) * out,
        radius: 0.12,
        foot: floor + 0.06,
        head,
      },
      { detail: 'far', strip: 'lacquer' },
    );
  }
  addTentFinial(mesh, [0, tip, 0], detail);
}

/** Hoàng Ốc: a yellow pyramid on the square terrace, before the south flight. */
export function addSquareTent(parts: PartSet): void {
  const { detail } = parts;
  const floor = terraceFloors()[1];
  const half = choices.squareTentHalf.value;
  const [eaves, tip] = [choices.squareTentEaves.value + floor, choices.squareTentTip.value + floor];
  const quarter = new MeshBuilder();
  addTentCloth(quarter, {
    eaves,
    tip,
    cloth: YELLOWS,
    hem: RED,
    gores: 6,
    plan: (turn, share) => [(turn * 2 - 1) * half * share, half * share],
    detail,
  });
  const tent = new MeshBuilder();
  for (const turn of [0, 1, 2, 3]) addTurned(tent, quarter, turn);
  const post = half - 0.5;
  for (const x of [-post, -post / 3, post / 3, post]) {
    for (const z of [-post, -post / 3, post / 3, post]) {
      const out = Math.max(Math.abs(x), Math.abs(z));
      if (out < post) continue;
      const head = eaves + (tip - eaves) * tentRise(out / half) - MAST_BELOW;
      addShaft(
        tent,
        { x, z, radius: 0.11, foot: floor - 0.04, head },
        { detail: 'far', strip: 'lacquer' },
      );
    }
  }
  addTentFinial(tent, [0, tip, 0], detail);
  const placed = translated(tent, [0, 0, choices.squareTentFrom.value]);
  addTurned(parts.mesh('square-tent', 'trim'), placed, 0);
}
