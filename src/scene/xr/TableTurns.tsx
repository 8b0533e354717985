import { useEffect } from 'react';
import type { Standing } from '#domain/standing.ts';
import { carried } from '#domain/tabletop-grip.ts';
import { listenForTurns } from '../turn-gestures.ts';
import { useLatest } from '../use-latest.ts';

const RADIANS_PER_PIXEL = 0.008;
/** A hand at the model's own middle, which turns and grows about it. */
const ACROSS_METRES = 0.1;

type TableTurnsProps = {
  overlay: HTMLElement;
  standing: Standing;
  onTurn: (standing: Standing) => void;
};

/** A model on a table, seen through a phone: a finger on the picture turns it, two make it larger or smaller. */
export function TableTurns({ overlay, ...props }: TableTurnsProps) {
  const latest = useLatest(props);
  useEffect(
    () =>
      listenForTurns(overlay, {
        onDrag: (right) => {
          const { standing, onTurn } = latest.current;
          const headingRadians = standing.headingRadians + right * RADIANS_PER_PIXEL;
          onTurn({ ...standing, headingRadians });
        },
        onZoom: (factor) => {
          const { standing, onTurn } = latest.current;
          onTurn(carried(standing, grips(standing, 1), grips(standing, factor)));
        },
        onHome: () => {},
      }),
    [overlay, latest],
  );
  return null;
}

/** Two hands at either side of the model's middle, so far apart. */
function grips({ position: [x, y, z] }: Standing, factor: number) {
  const away = ACROSS_METRES * factor;
  return [
    { position: [x - away, y, z] as const, yawRadians: 0 },
    { position: [x + away, y, z] as const, yawRadians: 0 },
  ];
}
