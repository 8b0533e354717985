import { createContext, useContext } from 'react';
import { type Quality, restingLadder } from '#domain/quality.ts';
import { QualityGovernor } from '#domain/quality-governor.ts';

const NOTHING_KNOWN = { memoryGigabytes: undefined, cores: undefined, savesData: false };

/** How richly the canvas around is drawn at the moment; the richest outside of one. */
export const QualityContext = createContext<Quality>(
  new QualityGovernor(restingLadder(NOTHING_KNOWN)).quality,
);

export function useQuality(): Quality {
  return useContext(QualityContext);
}
