import type { ContentProblem } from '#domain/content-problem.ts';
import type { Reconstruction } from '#domain/reconstruction.ts';
import type { Site } from '#domain/site.ts';
import { checkAgreement, checkLanguages } from '#domain/site-agreement-check.ts';
import { checkCounts } from '#domain/site-count-check.ts';
import { checkDescribed } from '#domain/site-layer-check.ts';
import { checkSpokenSentences, noteLengths } from '#domain/site-length-check.ts';
import type { SiteModels } from '#domain/site-models.ts';
import { checkNumbers } from '#domain/site-number-check.ts';
import { checkTrace } from '#domain/site-trace-check.ts';
import { checkComposed, noteMarks } from '#domain/text-marks-check.ts';
import { checkGlyphs, type Coverage } from './glyphs.ts';

/** `faults` would mislead a reader or could not be read or heard; `notes` are an editor's remarks. */
export type TextReport = { faults: ContentProblem[]; notes: ContentProblem[] };

/** Everything that can be told of a site's texts without knowing better than their writer. */
export function checkSiteTexts(
  site: Site,
  reconstruction: Reconstruction | null,
  models: SiteModels | null,
  isDrawn: Coverage,
): TextReport {
  return {
    faults: [
      ...checkTrace(site),
      ...checkNumbers(site, reconstruction),
      ...checkCounts(site),
      ...checkAgreement(site),
      ...checkLanguages(site),
      ...checkSpokenSentences(site),
      ...(models === null ? [] : checkDescribed(site, models)),
      ...checkComposed(site),
      ...checkGlyphs(site, isDrawn),
    ],
    notes: [...noteLengths(site), ...firstOf(noteMarks(site))],
  };
}

/** The same for what is said of a reconstruction's parts. */
export function checkReconstructionTexts(
  reconstruction: Reconstruction,
  isDrawn: Coverage,
): TextReport {
  return {
    faults: [
      ...checkAgreement(reconstruction),
      ...checkLanguages(reconstruction),
      ...checkComposed(reconstruction),
      ...checkGlyphs(reconstruction, isDrawn),
    ],
    notes: firstOf(noteMarks(reconstruction)),
  };
}

/** Remarks of one kind that are shown; one command mends them all. */
const SHOWN = 3;

function firstOf(notes: readonly ContentProblem[]): ContentProblem[] {
  const rest = notes.length - SHOWN;
  const [, , last] = notes;
  if (rest <= 0 || last === undefined) return [...notes];
  const instead = `${last.instead}, here and in ${rest} other places`;
  return [...notes.slice(0, SHOWN - 1), { ...last, instead }];
}
