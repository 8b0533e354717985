import { Box3, Group } from 'three';
import { expect, it } from 'vitest';
import { createLayerStage, FADE_MS } from '#scene/layer-stage.ts';
import type { Reconstruction } from '#scene/load-reconstruction.ts';
import type { SceneCut } from '#scene/scene-props.ts';

/** A reconstruction that notes how it is drawn, and that it was freed. */
function reconstruction() {
  const notes: (string | readonly [number, number] | null)[] = [];
  const cuts: (SceneCut | null)[] = [];
  const made: Reconstruction = {
    root: new Group(),
    extent: {
      x: 0,
      z: 0,
      widthMetres: 1,
      depthMetres: 1,
      lowestMetres: 0,
      heightMetres: 1,
      isRound: false,
    },
    look: {
      show: () => {},
      hide: () => {},
      hides: () => false,
      fade: (grain) => notes.push(grain),
      cut: (cut) => cuts.push(cut),
      dispose: () => {},
    },
    dispose: () => notes.push('freed'),
  };
  return { made, notes, cuts };
}

it('goes over from one to the next without a moment in which neither is drawn', () => {
  const stage = createLayerStage();
  const [far, mid] = [reconstruction(), reconstruction()];
  stage.put(far.made, true);
  expect(stage.step(16)).toBe(false);
  stage.put(mid.made, true);
  expect(stage.group.children).toEqual([far.made.root, mid.made.root]);
  expect(stage.step(FADE_MS / 4)).toBe(true);
  expect([far.notes.at(-1), mid.notes.at(-1)]).toEqual([
    [0.25, 1],
    [0, 0.25],
  ]);
  expect(stage.step(FADE_MS)).toBe(false);
  expect(stage.group.children).toEqual([mid.made.root]);
  expect([far.notes.at(-1), mid.notes.at(-1)]).toEqual(['freed', null]);
});

it('changes at once where nothing is to fade', () => {
  const stage = createLayerStage();
  const [far, mid] = [reconstruction(), reconstruction()];
  stage.put(far.made, false);
  stage.put(mid.made, false);
  expect(stage.shown()).toBe(mid.made);
  expect(stage.group.children).toEqual([mid.made.root]);
  expect(far.notes).toEqual(['freed']);
});

it('ends a fade at once when the next one comes, and frees all when it is cleared', () => {
  const stage = createLayerStage();
  const all = [reconstruction(), reconstruction(), reconstruction()];
  for (const { made } of all) stage.put(made, true);
  expect(stage.group.children).toEqual(all.slice(1).map(({ made }) => made.root));
  stage.clear();
  expect(stage.group.children).toEqual([]);
  expect(all.map(({ notes }) => notes.at(-1))).toEqual(['freed', 'freed', 'freed']);
  expect(stage.shown()).toBeNull();
});

it('cuts what stands there and what comes after it alike, until it is closed', () => {
  const stage = createLayerStage();
  const [far, mid, hero] = [reconstruction(), reconstruction(), reconstruction()];
  stage.put(far.made, false);
  expect(far.cuts).toEqual([]);
  const section: SceneCut = { axis: 'x', side: 1, atMetres: 0 };
  stage.cut(section);
  stage.put(mid.made, true);
  expect([far.cuts, mid.cuts]).toEqual([[section], [section]]);
  stage.cut(null);
  expect([far.cuts.at(-1), mid.cuts.at(-1)]).toEqual([null, null]);
  stage.put(hero.made, false);
  expect(hero.cuts).toEqual([]);
});

it('lays the footprint of what is cut away where the ground was left out, and takes it up again', () => {
  const stage = createLayerStage();
  stage.cut({ axis: 'z', side: 1, atMetres: 0, footing: { min: [-2, 0], max: [3, 4] } });
  const [footing] = stage.group.children;
  const { min, max } = new Box3().setFromObject(stage.group);
  expect([min.x, min.z, max.x, max.z]).toEqual([-2, 0, 3, 4]);
  expect(max.y).toBeLessThan(0);
  expect(footing?.visible).toBe(true);
  stage.cut(null);
  expect(footing?.visible).toBe(false);
  stage.clear();
  expect(stage.group.children).toEqual([]);
});
