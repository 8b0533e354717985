import { addLoft, levelRing } from '../../kit/loft.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { type Headwear, type Person, SKIN } from '../people.ts';
import { shaded } from './dress.ts';
import { postureOf } from './posture.ts';

/** Of each hat: height of its rim and half width there, and height of its top, above the head's middle. */
const OUTLINES: Record<Headwear, readonly [number, number, number]> = {
  none: [-0.005, 0.09, 0.08],
  turban: [0.01, 0.098, 0.08],
  winged: [0.03, 0.105, 0.13],
  'leaf-cone': [0.008, 0.145, 0.128],
  soldier: [0.01, 0.1, 0.115],
  cap: [0.005, 0.09, 0.1],
};

/** A figure as it shows from far: robe and head, 16 triangles, in the colours and heights of the nearer ones. */
export function addSilhouette(mesh: MeshBuilder, person: Person): void {
  const { frame, robe, hat, hatTint, pose, wideSleeves } = person;
  const { head, headUp, shoulders, shoulderUp } = postureOf(person);
  const kneels = pose === 'kneeling' || pose === 'bowing';
  // The corners of four sides reach further than the faces that are seen.
  const wide = wideSleeves || kneels ? 0.25 : 0.215;
  addLoft(mesh, {
    frame,
    sides: 4,
    turn: 0.5,
    strip: 'cloth',
    rings: [
      levelRing(0, kneels ? 0.36 : 0.16, wide, {
        tint: shaded(robe, 0.7),
      }),
      levelRing(shoulderUp + 0.03, pose === 'bowing' ? 0.26 : 0.06, wide * 0.5, {
        forward: shoulders,
        tint: robe,
      }),
    ],
  });
  const [rim, width, top] = OUTLINES[hat];
  addLoft(mesh, {
    frame,
    sides: 4,
    rings: [
      levelRing(headUp - 0.14, 0, 0, { forward: head, tint: SKIN }),
      levelRing(headUp + rim, Math.min(width, 0.145), width, {
        forward: head,
        tint: hat === 'leaf-cone' ? hatTint : shaded(SKIN, 0.9),
      }),
      levelRing(headUp + top, 0, 0, { forward: head, tint: hatTint }),
    ],
  });
}
