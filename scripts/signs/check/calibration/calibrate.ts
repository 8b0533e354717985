import type { ColourPicture } from '../../../bench/signs/printed-sign.ts';
import { printWidth } from '../../../bench/signs/run-scans.ts';
import { createWorkshop, extractSign } from '../extract.ts';
import { measuredScore, prepare } from '../judge.ts';
import { quickScore, type ScoreModel } from '../quick-score.ts';
import { SCORE_MODEL } from '../score-model.ts';
import { siteSigns } from '../sign-list.ts';
import { trackability } from '../trackability.ts';
import { fitScore, judgeFit, type Fit, type Sample } from './fit-score.ts';
import { calibrationImages } from './images.ts';

/** Measures all calibration images, as far as they are not known, and says how well the quick score foretells them. */
export async function runCalibration({
  targets,
  json,
}: {
  targets: string;
  json: boolean;
}): Promise<string> {
  const groups: Record<'fitted' | 'held out' | 'signs', Sample[]> = {
    fitted: [],
    'held out': [],
    signs: [],
  };
  const workshop = createWorkshop();
  const sampleOf = async (name: string, picture: ColourPicture): Promise<Sample> => {
    process.stderr.write(`${name}\n`);
    const { print, targets: compiled } = await prepare({ picture });
    const width = printWidth(print.aspect);
    const extracted = extractSign(print.picture, width, workshop, compiled);
    const { score: measured } = await measuredScore({ picture });
    return { name, trackability: trackability(extracted, workshop), measured };
  };
  for (const { name, isHeldOut, load } of calibrationImages()) {
    groups[isHeldOut ? 'held out' : 'fitted'].push(await sampleOf(name, await load()));
  }
  for (const { id, picture } of await siteSigns(targets)) {
    groups.signs.push(await sampleOf(id, picture));
  }
  const fits = Object.fromEntries(
    Object.entries(groups).map(([name, samples]) => [name, judgeFit(samples, SCORE_MODEL)]),
  );
  const all = judgeFit(Object.values(groups).flat(), SCORE_MODEL);
  const best = fitScore(groups.fitted);
  if (json) return JSON.stringify({ fits, all, best, groups }, null, 1);
  return [
    table({ ...fits, 'all together': all }),
    pictures(groups),
    `the model in use ${sameModel(best) ? 'is' : 'is NOT'} the best for the fitted pictures: ${JSON.stringify(best)}`,
  ].join('\n\n');
}

function table(fits: Record<string, Fit>): string {
  return [
    '| pictures | number | rank correlation (Spearman) | mean difference, points | worst |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(fits).map(([name, { count, spearman, meanError, worst }]) => {
      const far =
        worst && `${worst.name}: ${worst.measured.toFixed(0)}, foretold ${worst.quick.toFixed(0)}`;
      return `| ${name} | ${count} | ${spearman.toFixed(2)} | ${meanError.toFixed(1)} | ${far ?? '–'} |`;
    }),
  ].join('\n');
}

function pictures(groups: Record<string, Sample[]>): string {
  const rows = Object.entries(groups).flatMap(([group, samples]) =>
    samples.map((sample) => ({
      ...sample,
      group,
      quick: quickScore(sample.trackability, SCORE_MODEL),
    })),
  );
  rows.sort((a, b) => b.measured - a.measured || b.quick - a.quick);
  return [
    '| picture | | measured | foretold |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ name, group, measured, quick }) =>
        `| ${name} | ${group} | ${measured.toFixed(0)} | ${quick.toFixed(0)} |`,
    ),
  ].join('\n');
}

function sameModel(model: ScoreModel): boolean {
  return JSON.stringify(model) === JSON.stringify(SCORE_MODEL);
}
