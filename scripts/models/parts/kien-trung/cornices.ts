import { kienTrung } from '../../buildings/kien-trung.ts';
import { FACES, OUTLINE } from '../../buildings/kien-trung-plan.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBlock, faceBetween } from './face.ts';
import { addRing } from './ring.ts';
import { STOREYS } from './storeys.ts';
import { MOSAIC, MOULDING, plainSkin, repeatFor, WHITE } from './style.ts';

/** The moulding over each storey, each a part of its own: they are counted as the storeys. */
export function addCornices(parts: PartSet): void {
  const between = parts.mesh('storey-cornice', 'trim');
  const mesh = parts.mesh('main-cornice', 'trim');
  const cell = parts.detail === 'far' ? 0 : 3.2;
  const { upperFloor, corniceFoot, corniceTop } = kienTrung.choices;
  const [main] = STOREYS;
  const floor = upperFloor.value;
  addRing(between, OUTLINE, {
    profile: [
      [-0.03, main.head],
      [0.2, main.head],
      [0.22, main.head + 0.1],
      [0.3, main.head + 0.16],
      [0.33, main.head + 0.3],
      [0.26, main.head + 0.36],
      [-0.05, floor - 0.02],
    ],
    faces: [
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['stucco', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
    ],
    repeat: repeatFor('stucco', 0.16),
    cell,
  });
  const [foot, top] = [corniceFoot.value, corniceTop.value];
  addRing(mesh, OUTLINE, {
    profile: [
      [-0.03, foot],
      [0.2, foot],
      [0.22, foot + 0.07],
      [0.17, foot + 0.09],
      [0.17, foot + 0.33],
      [0.24, foot + 0.36],
      [0.62, foot + 0.4],
      [0.62, foot + 0.5],
      [0.72, top - 0.02],
      [0.7, top],
      [-0.6, top],
    ],
    faces: [
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      [MOSAIC, WHITE],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
    ],
    repeat: repeatFor(MOSAIC, 0.24),
    cell,
  });
  if (parts.detail === 'far') return;
  const spacing = parts.detail === 'hero' ? 0.42 : 0.62;
  for (const plan of FACES) {
    const face = faceBetween(plan.from, plan.to);
    const run = face.length - 1.1;
    const count = Math.max(0, Math.round(run / spacing));
    for (let i = 0; i < count; i++) {
      const s = 0.55 + ((i + 0.5) * run) / count;
      addBlock(mesh, face, [s - 0.1, s + 0.1], [foot + 0.2, foot + 0.39], [0.1, 0.5], plainSkin, {
        tint: MOULDING,
        omit: ['back', 'top'],
      });
    }
  }
}
