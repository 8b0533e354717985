import { addLoft, type LoftRing, levelRing } from '../../kit/loft.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import { addScaled, cross, normalize, subtract, UP, type Vec3 } from '../../kit/vector.ts';
import { type Person, SKIN } from '../people.ts';
import { shaded } from './dress.ts';
import { postureOf } from './posture.ts';

const TABLET = tintOf('#f4ecd6');

/** The right arm's joints as forward, up, sideways, and how the sleeve's mouth hangs. */
interface ArmLine {
  elbow: Vec3;
  hand: Vec3;
}

function armLine(person: Person, side: 1 | -1): ArmLine {
  const { pose, wideSleeves } = person;
  if (pose === 'tablet') {
    return { elbow: [0.035, 0.6, 0.168 * side], hand: [0.165, 0.645, 0.02 * side] };
  }
  if (pose === 'kneeling') {
    return { elbow: [0.06, 0.37, 0.16 * side], hand: [0.17, 0.4, 0.02 * side] };
  }
  if (pose === 'bowing') {
    return { elbow: [0.3, 0.08, 0.15 * side], hand: [0.43, 0.035, 0.045 * side] };
  }
  if (pose === 'standing' && wideSleeves) {
    return { elbow: [0.03, 0.605, 0.166 * side], hand: [0.125, 0.585, 0.026 * side] };
  }
  if (pose === 'walking') {
    return {
      elbow: [-0.05 * side, 0.6, 0.16 * side],
      hand: [0.04 - 0.1 * side, 0.475, 0.15 * side],
    };
  }
  return { elbow: [-0.02, 0.605, 0.155 * side], hand: [0.035, 0.47, 0.14 * side] };
}

/** Section of a sleeve across its run, `hang` metres of it below the arm. */
function sleeveRing(
  centre: Vec3,
  run: Vec3,
  thick: number,
  tall: number,
  hang: number,
  tint: Tint,
): LoftRing {
  const across = normalize(
    cross(normalize(run), Math.abs(run[1]) > 0.9 * Math.hypot(...run) ? [1, 0, 0] : UP),
  );
  const upright = normalize(cross(across, normalize(run)));
  return {
    centre: addScaled(centre, UP, -hang),
    a: addScaled([0, 0, 0], across, thick),
    b: addScaled([0, 0, 0], upright, tall),
    tint,
  };
}

function addArm(mesh: MeshBuilder, person: Person, side: 1 | -1): void {
  const { frame, robe, edging, wideSleeves, detail, pose } = person;
  const { shoulders, shoulderUp } = postureOf(person);
  const fine = detail === 'hero';
  const { elbow, hand } = armLine(person, side);
  const top: Vec3 = [shoulders, shoulderUp - 0.004, 0.078 * side];
  const shoulder: Vec3 = [shoulders - 0.004, shoulderUp - 0.045, 0.108 * side];
  const upper = subtract(elbow, shoulder);
  const fore = subtract(hand, elbow);
  const hang = wideSleeves && pose !== 'bowing' ? 0.1 : 0;
  const tall = hang > 0 ? 0.145 : 0.036;
  const wrist = addScaled(elbow, fore, 0.86);
  addLoft(mesh, {
    frame,
    sides: hang > 0 || !fine ? 4 : 5,
    turn: hang > 0 ? 0.5 : 0,
    strip: 'cloth',
    rings: [
      sleeveRing(top, upper, 0, 0, 0, robe),
      sleeveRing(shoulder, upper, 0.036, 0.042, 0, robe),
      ...(fine || wideSleeves
        ? [sleeveRing(elbow, upper, 0.036, hang > 0 ? 0.07 : 0.038, hang * 0.3, shaded(robe, 0.92))]
        : []),
      ...(fine
        ? [
            sleeveRing(wrist, fore, 0.028, tall * 0.94, hang * 0.94, shaded(robe, 0.9)),
            sleeveRing(wrist, fore, 0.028, tall * 0.94, hang * 0.94, edging),
          ]
        : []),
      sleeveRing(hand, fore, 0.028, tall, hang, fine ? edging : shaded(robe, 0.85)),
    ],
    caps: ['last'],
    capTint: wideSleeves ? shaded(robe, 0.35) : SKIN,
  });
  if (!fine || wideSleeves) return;
  addLoft(mesh, {
    frame,
    sides: 4,
    rings: [
      sleeveRing(hand, fore, 0.018, 0.026, 0, SKIN),
      sleeveRing(addScaled(hand, normalize(fore), 0.07), fore, 0.01, 0.018, 0, SKIN),
    ],
    caps: ['last'],
  });
}

/** The tablet held upright before the face, and the two hands joined round its foot. */
function addTablet(mesh: MeshBuilder, { frame, detail }: Person): void {
  const slab = (up: number): LoftRing => ({
    centre: [0.185 + (up - 0.64) * 0.12, up, 0],
    a: [0.009, 0, 0],
    b: [0, 0, 0.03],
    tint: TABLET,
  });
  addLoft(mesh, { frame, sides: 4, turn: 0.5, rings: [slab(0.62), slab(0.84)], caps: ['last'] });
  const grip = (up: number, width: number): LoftRing =>
    levelRing(up, width * 0.6, width, { forward: 0.065 + up * 0.17, tint: SKIN });
  addLoft(mesh, {
    frame,
    sides: detail === 'hero' ? 6 : 4,
    rings: [grip(0.61, 0), grip(0.645, 0.045), grip(0.685, 0)],
  });
}

/** Both sleeves with what the hands hold. */
export function addArms(mesh: MeshBuilder, person: Person): void {
  addArm(mesh, person, 1);
  addArm(mesh, person, -1);
  if (person.pose === 'tablet') addTablet(mesh, person);
}
