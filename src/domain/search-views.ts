import type { Size } from './viewport.ts';

/** A part of a picture (its pixels), and the size at which it is looked at. */
export type SearchView = {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Pixels of the engine's frame, at least 64 a side. */
  across: number;
  down: number;
};

/** Longer side of a frame: as of a camera; fine enough for a small sign; so coarse that a blur is gone. */
const PLAIN = 640;
const FINE = 1_600;
const COARSE = 360;
/** The engine takes no frame with a shorter side. */
const LEAST_SIDE = 64;
/** How far two neighbouring parts overlap, as a share of a part, so that a sign on their border is whole in one. */
const OVERLAP = 0.25;

/**
 * How a still picture is searched. What is found in the first round is enough, for signs as they are
 * photographed; the second is for a blurred picture, and part by part for a sign that is small in a large
 * one. A picture that is too narrow for the engine has no views.
 */
export function searchViews({ width, height }: Size): readonly (readonly SearchView[])[] {
  const whole = { x: 0, y: 0, width, height };
  const first = [seen(whole, PLAIN), seen(whole, FINE)];
  const second = [seen(whole, COARSE)];
  if (Math.max(width, height) > FINE * 1.2) {
    for (const part of quarters({ width, height })) second.push(seen(part, FINE));
  }
  const rounds = [first, second].map((round) => distinct(round.filter((view) => isLarge(view))));
  return rounds.filter((round) => round.length > 0);
}

function quarters({ width, height }: Size) {
  const share = 1 / (2 - OVERLAP);
  const [across, down] = [Math.round(width * share), Math.round(height * share)];
  return [0, height - down].flatMap((y) =>
    [0, width - across].map((x) => ({ x, y, width: across, height: down })),
  );
}

/** Never larger than it is: that would show nothing more. */
function seen(part: Omit<SearchView, 'across' | 'down'>, longer: number): SearchView {
  const shrink = Math.max(1, Math.max(part.width, part.height) / longer);
  return {
    ...part,
    across: Math.round(part.width / shrink),
    down: Math.round(part.height / shrink),
  };
}

function isLarge({ across, down }: SearchView): boolean {
  return across >= LEAST_SIDE && down >= LEAST_SIDE;
}

/** A small picture is the same at every size. */
function distinct(views: readonly SearchView[]): SearchView[] {
  const known = new Set<string>();
  return views.filter((view) => {
    const key = JSON.stringify(view);
    return !known.has(key) && known.add(key);
  });
}
