import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { captionsVtt } from '#domain/captions.ts';
import type { NarrationTrack } from '#domain/narration-manifest.ts';
import { composeTrack } from './compose-track.ts';
import { limited } from './limit.ts';
import { type PlannedSentence, SYNTHETIC_VOICES, type TrackPlan } from './plan-narration.ts';
import { fromDb, SAMPLE_RATE, scaled } from './samples.ts';
import { decodeAll, encode, loudness, speak } from './sound-tools.ts';
import { speechMarkup } from './speech-markup.ts';
import { sayNumbers } from './spoken-numbers.ts';

/** Loudness that every file has, LUFS, and how far it may be off. */
export const TARGET_LUFS = -16;
export const TOLERANCE_LU = 1;
/** Near enough to stop. */
const CLOSE_LU = 0.3;
/** Highest peak of the finished file, and of the samples that the encoder gets, decibels below full scale. */
const MOST_PEAK_DB = -0.5;
const CEILING_DB = -3.5;
/** What the encoder takes away. */
const ENCODER_LU = 0.3;
const MOST_PASSES = 10;

export type RenderOptions = {
  /** The folder that becomes the site's root. */
  publicFolder: string;
  scratch: string;
  onSentence: (done: number, of: number) => void;
};

/** Makes a track's sound and captions; what stood there before stays until both are whole. */
export async function renderTrack(
  plan: TrackPlan,
  { publicFolder, scratch, onSentence }: RenderOptions,
): Promise<NarrationTrack> {
  const paths: string[] = [];
  for (const sentence of plan.sentences) {
    onSentence(paths.length, plan.sentences.length);
    paths.push(await soundOf(sentence, plan, scratch));
  }
  const spoken = await decodeAll(paths, scratch);
  const pieces = plan.sentences.map(({ segmentId }, at) => ({
    segmentId,
    samples: spoken[at] ?? new Float32Array(),
  }));
  const { samples, spans } = composeTrack(pieces);
  const silent = plan.sentences.find((_, at) => isEmpty(spans[at]));
  if (silent !== undefined) {
    throw new Error(`${plan.url}: nothing can be heard of “${silent.text}”`);
  }
  const made = join(scratch, 'track.mp3');
  await encodeAt(TARGET_LUFS, samples, commentOf(plan), made);
  const captions = plan.sentences.map(({ segmentId, text }, at) => ({
    segmentId,
    text,
    locale: plan.locale,
    ...(spans[at] ?? { startMs: 0, endMs: 0 }),
  }));
  const path = join(publicFolder, plan.url);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(join(publicFolder, plan.captionsUrl), captionsVtt(captions, commentOf(plan)));
  await replace(made, path);
  const { locale, kind, url, captionsUrl, madeFrom } = plan;
  return {
    locale,
    kind,
    url,
    captionsUrl,
    bytes: (await stat(path)).size,
    durationMs: Math.round((samples.length * 1000) / SAMPLE_RATE),
    madeFrom,
    cues: plan.sentences.map(({ segmentId, sentence, recording, textKey }, at) => ({
      segmentId,
      sentence,
      ...(spans[at] ?? { startMs: 0, endMs: 0 }),
      voice: recording === null ? 'synthetic' : 'recorded',
      textKey,
    })),
  };
}

/** Path of a sentence's sound: its recording, else what a machine says. */
async function soundOf(
  { text, recording, number }: PlannedSentence,
  { locale }: TrackPlan,
  scratch: string,
): Promise<string> {
  if (recording !== null) return recording.path;
  const wav = join(scratch, `${number}.wav`);
  const markup = speechMarkup(sayNumbers(text, locale), locale, SYNTHETIC_VOICES.vi.voice);
  await speak(markup, SYNTHETIC_VOICES[locale], wav);
  return wav;
}

/**
 * Measures the whole and makes it louder or softer by one factor; where peaks had to be held, measures
 * and does so again. What the encoder made of it is measured in its turn.
 */
async function encodeAt(
  lufs: number,
  samples: Float32Array,
  comment: string,
  path: string,
): Promise<void> {
  const wanted = lufs + ENCODER_LU;
  let gainDb = wanted - (await loudness(samples)).lufs;
  let ceilingDb = CEILING_DB;
  // Loud as wanted, but with a peak that the encoder added: less of an evil than a file that is too soft.
  let secondBest: Float32Array | null = null;
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const evened = limited(scaled(samples, fromDb(gainDb)), fromDb(ceilingDb));
    const off = wanted - (await loudness(evened)).lufs;
    // What is held back takes some of what is added.
    gainDb += off * 1.3;
    if (Math.abs(off) > CLOSE_LU && pass < MOST_PASSES) continue;
    await encode(evened, comment, path);
    const made = await loudness(path);
    const isLoud = Math.abs(lufs - made.lufs) <= TOLERANCE_LU;
    const over = Math.max(0, made.peakDb - MOST_PEAK_DB);
    if (isLoud && over === 0) return;
    if (isLoud) secondBest = evened;
    ceilingDb -= over;
    gainDb += over;
  }
  if (secondBest === null) throw new Error(`it could not be brought to ${lufs} LUFS`);
  await encode(secondBest, comment, path);
}

/** Who speaks, for whoever opens the file: a machine's voice is never passed off as a person's. */
function commentOf({ sentences }: TrackPlan): string {
  const recorded = sentences.filter(({ recording }) => recording !== null).length;
  if (recorded === 0) return 'synthetic voice (espeak-ng)';
  if (recorded === sentences.length) return 'recorded voice';
  return `recorded voice in ${recorded} of ${sentences.length} sentences, synthetic voice (espeak-ng) in the others`;
}

function isEmpty(span: { startMs: number; endMs: number } | undefined): boolean {
  return span === undefined || span.endMs <= span.startMs;
}

async function replace(from: string, to: string): Promise<void> {
  // The two may lie on different disks, where a file cannot simply be moved.
  const beside = `${to}.part`;
  await copyFile(from, beside);
  await rename(beside, to);
  await rm(from);
}
