import { parseArgs } from 'node:util';
import { SEQUENCE_NAMES } from './sequences/sequences.ts';
import { SET_NAMES, type SetName, SINGLE_SIGNS } from './signs/sign-set.ts';

export type BenchOptions = {
  /** Where trackers run: the engine alone in this process, or all of them in Chromium. */
  where: 'node' | 'browser';
  sequences: readonly string[];
  signs: readonly string[];
  set: SetName;
  trackers: readonly string[];
  seeds: readonly number[];
  /** Folder for table, figures and plots. */
  out: string;
  /** Film length in place of each sequence's own; null leaves it. */
  frames: number | null;
  /** How many times slower the processor seems while trackers work. */
  throttle: number;
  disableGpu: boolean;
  /** Numbers of registered signs to measure; empty for none. */
  counts: readonly number[];
  /** Frames of a long run that watches memory; 0 for none. */
  soak: number;
  /** Whether the engine may see the time, and spread a search over frames by it. */
  clock: boolean;
  /** Draws one picture of all films in place of running trackers. */
  sheet: boolean;
  /** Puts the tables into docs/tracking.md. */
  publish: boolean;
  /** The engine's module: its source, or a built file. */
  engine: string;
};

const TRACKERS = {
  node: ['engine', 'engine-typescript'],
  browser: ['engine', 'engine-typescript', 'mind-ar'],
} as const;

export const BENCH_USAGE = `npm run bench:tracking -- [options]
  --node               the engine alone, in Node (else all trackers, in Chromium)
  --seqs a,b           sequences: ${SEQUENCE_NAMES.join(', ')}
  --signs a,b          signs: ${SINGLE_SIGNS.join(', ')}, thai-hoa
  --set tune|held-out
  --trackers a,b       ${TRACKERS.browser.join(', ')}
  --seed 1,2
  --out FOLDER
  --frames N           length of every film of one sign
  --throttle 6         slows the browser's processor
  --disable-gpu        a browser without graphics card and without WebGL
  --count 1,8,32,100   search and track with that many signs registered
  --soak [--frames N]  20,000 frames (or N), watching memory
  --no-clock           a search of the engine ends in the frame that it begins in
  --engine FILE        the engine's module
  --sheet              one picture of all films; no tracker runs
  --publish            puts tables and bars into docs/tracking.md
`;

/** Reads the command line; throws an Error in plain words. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      node: { type: 'boolean', default: false },
      seqs: { type: 'string', default: SEQUENCE_NAMES.join(',') },
      signs: { type: 'string', default: 'rich,poor,repetitive,dark,portrait,thai-hoa' },
      set: { type: 'string', default: 'tune' },
      trackers: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: '.cache/bench/tracking' },
      frames: { type: 'string' },
      throttle: { type: 'string', default: '1' },
      'disable-gpu': { type: 'boolean', default: false },
      count: { type: 'string', default: '' },
      soak: { type: 'boolean', default: false },
      sheet: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      'no-clock': { type: 'boolean', default: false },
      engine: { type: 'string', default: 'src/vision/image-tracker.ts' },
    },
  });
  const where = values.node ? 'node' : 'browser';
  const usual = where === 'node' ? 'engine' : 'engine,mind-ar';
  const set = SET_NAMES.find((name) => name === values.set);
  if (set === undefined) throw new Error(`--set is ${SET_NAMES.join(' or ')}`);
  const frames = values.frames === undefined ? null : number(values.frames, '--frames');
  return {
    where,
    set,
    sequences: among(SEQUENCE_NAMES, values.seqs, '--seqs'),
    signs: list(values.signs),
    trackers: among(TRACKERS[where], values.trackers ?? usual, '--trackers'),
    seeds: list(values.seed).map((seed) => number(seed, '--seed')),
    out: values.out,
    frames,
    throttle: number(values.throttle, '--throttle'),
    disableGpu: values['disable-gpu'],
    counts: list(values.count).map((count) => number(count, '--count')),
    soak: values.soak ? (frames ?? 20_000) : 0,
    clock: !values['no-clock'],
    sheet: values.sheet,
    publish: values.publish,
    engine: values.engine,
  };
}

function list(text: string): string[] {
  return text.split(',').filter((name) => name !== '');
}

/** A sequence may be named by its beginning, followed by a star. */
function among(known: readonly string[], text: string, option: string): string[] {
  return list(text).flatMap((name) => {
    const meant = name.endsWith('*')
      ? known.filter((candidate) => candidate.startsWith(name.slice(0, -1)))
      : known.filter((candidate) => candidate === name);
    if (meant.length === 0) throw new Error(`${option}: "${name}" is none of ${known.join(', ')}`);
    return meant;
  });
}

function number(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${option}: "${text}" is no number`);
  return value;
}
