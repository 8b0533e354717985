import type { Rect } from '../svg.ts';
import type { SlotShape } from './shapes.ts';

/** A place in the target; without a shape of its own it takes the design's. */
export type Slot = {
  rect: Rect;
  shape?: SlotShape;
  /** The part of a panel that stays in sight, where another place lies over the rest. */
  focus?: Rect;
};

/** Where three pictures (hero first) and the enamel panels stand in the block of 236 × 252 units. */
export type Arrangement = {
  pictures: readonly [Slot, Slot, Slot];
  panels: readonly Slot[];
};

/** The rim's width round the block, and what lies between two places. */
export const RIM = 4;
export const GAP = 3;
const WIDTH = 228;

/** `count` places side by side, `width` shared out by the weights. */
function row(
  y: number,
  height: number,
  weights: readonly number[],
  x = RIM,
  width = WIDTH,
): Slot[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const room = width - GAP * (weights.length - 1);
  let left = x;
  return weights.map((weight) => {
    const rect = { x: left, y, width: (room * weight) / sum, height };
    left += rect.width + GAP;
    return { rect };
  });
}

/** Places one over the other. */
function column(x: number, width: number, y: number, height: number, count: number): Slot[] {
  const each = (height - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    rect: { x, y: y + index * (each + GAP), width, height: each },
  }));
}

function place(x: number, y: number, width: number, height: number, shape?: SlotShape): Slot {
  return shape === undefined
    ? { rect: { x, y, width, height } }
    : { rect: { x, y, width, height }, shape };
}

/** Hero above a pair above five panels, as a hall stands on its terraces. */
function terrace(): Arrangement {
  return {
    pictures: [
      place(4, 4, 228, 136.8),
      place(4, 143.8, 112.5, 67.5),
      place(119.5, 143.8, 112.5, 67.5),
    ],
    panels: row(214.3, 33.7, [60, 34, 28, 34, 60]),
  };
}

/** Panels as a gallery over the hero, a panel between two pictures below, as a gate between its towers. */
function gate(): Arrangement {
  return {
    pictures: [place(4, 51, 228, 128), place(4, 182, 84, 66), place(148, 182, 84, 66)],
    panels: [...row(4, 44, [68, 42, 42, 68]), place(91, 182, 54, 66)],
  };
}

/** A folding screen of four leaves beside the hero, two pictures below it, two panels at the foot. */
function screen(): Arrangement {
  return {
    pictures: [place(59, 4, 173, 112), place(59, 119, 85, 66), place(147, 119, 85, 66)],
    panels: [...column(4, 52, 4, 244, 4), ...row(188, 60, [100, 70], 59, 173)],
  };
}

/** Turning like a pinwheel: hero and panels above, panels and two upright pictures below. */
function pinwheel(): Arrangement {
  return {
    pictures: [place(4, 4, 152, 108), place(80, 115, 74.5, 133), place(157.5, 115, 74.5, 133)],
    panels: [...column(159, 73, 4, 108, 2), ...column(4, 73, 115, 133, 2)],
  };
}

/** A quarter of the upper block; its figure stands in the corner that the round picture leaves. */
function corner(x: number, y: number, focusX: number, focusY: number): Slot {
  return {
    rect: { x, y, width: 112.5, height: 79 },
    focus: { x: focusX, y: focusY, width: 62, height: 45 },
  };
}

/** A round picture over four panels in the corners, the pair below: round heaven on square earth. */
function heaven(): Arrangement {
  return {
    pictures: [
      place(48, 14.5, 140, 140, 'round'),
      place(4, 168, 112.5, 80),
      place(119.5, 168, 112.5, 80),
    ],
    panels: [
      corner(4, 4, 4, 4),
      corner(119.5, 4, 170, 4),
      corner(4, 86, 4, 120),
      corner(119.5, 86, 170, 120),
    ],
  };
}

/** Hero beside a tall leaf, two wide panels face to face, a panel between two pictures at the foot. */
function arena(): Arrangement {
  return {
    pictures: [place(4, 4, 170, 102), place(4, 177, 84, 71), place(148, 177, 84, 71)],
    panels: [place(177, 4, 55, 102), ...row(109, 65, [1, 1]), place(91, 177, 54, 71)],
  };
}

/** An upright hero between two columns of panels, a panel between two pictures at the foot. */
function pavilion(): Arrangement {
  return {
    pictures: [place(59, 4, 118, 170), place(4, 177, 84, 71), place(148, 177, 84, 71)],
    panels: [...column(4, 52, 4, 170, 4), ...column(180, 52, 4, 170, 4), place(91, 177, 54, 71)],
  };
}

/** A tall picture over a panel on one side, on the other hero, panels and a wide picture. */
function mast(): Arrangement {
  return {
    pictures: [place(4, 4, 141, 106), place(148, 4, 84, 172), place(4, 182, 141, 66)],
    panels: [...row(113, 66, [1, 1], 4, 141), place(148, 179, 84, 69)],
  };
}

export const ARRANGEMENTS = {
  terrace: terrace(),
  gate: gate(),
  screen: screen(),
  pinwheel: pinwheel(),
  heaven: heaven(),
  arena: arena(),
  pavilion: pavilion(),
  mast: mast(),
} as const satisfies Record<string, Arrangement>;

export type ArrangementId = keyof typeof ARRANGEMENTS;
