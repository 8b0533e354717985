import { useEffect, useState } from 'react';
import {
  type Quality,
  type QualityLadder,
  qualityLadder,
  restingLadder,
  SOFTWARE_LADDER,
} from '#domain/quality.ts';
import { QualityGovernor } from '#domain/quality-governor.ts';
import { deviceHints } from './device-hints.ts';
import { type Graphics, probeGraphics } from './probe-graphics.ts';

/** The quality of one canvas, as its governor has it; the governor is to be fed by a `FrameMeter`. */
export function useGovernedQuality(
  isMoving: boolean,
  savesPower: boolean,
): { governor: QualityGovernor; quality: Quality; follow: () => void } {
  const [governor] = useState(() => new QualityGovernor(ladderFor(probeGraphics(), isMoving)));
  const [quality, setQuality] = useState(governor.quality);
  const [follow] = useState(() => () => setQuality(governor.quality));
  useEffect(() => {
    governor.savePower(savesPower);
    follow();
  }, [governor, follow, savesPower]);
  return { governor, quality, follow };
}

/** Where the processor draws, a picture that rests may take its time, and one that moves cannot be poor enough. */
function ladderFor(graphics: Graphics, isMoving: boolean): QualityLadder {
  const hints = deviceHints();
  if (graphics !== 'software') return qualityLadder(hints);
  return isMoving ? SOFTWARE_LADDER : restingLadder(hints);
}
