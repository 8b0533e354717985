import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { ContentLocale } from '#domain/content-locale.ts';
import { type TrackKind, TRACK_KINDS } from '#domain/narration-manifest.ts';
import type { ToldSite } from '#domain/told-segments.ts';
import { type FindRecording, type Recording, sentencesIn } from './plan-narration.ts';
import { checkRecording, type RecordingFault } from './recording-check.ts';
import { decode, sampleRateOf } from './sound-tools.ts';

const TYPES = ['.wav', '.flac', '.m4a', '.mp3', '.ogg', '.opus'];
/** Which text each recording was made of, so that one whose text changed later is not played. */
const LEDGER = 'spoken.json';

type Ledger = Record<string, { sound: string; text: string }>;

/** The recordings of one site that can be used, and everything that is to be said of the others. */
export type FoundRecordings = {
  find: FindRecording;
  /** One line each, with the path. */
  lines: readonly string[];
  /** How many were dropped in and are not used. */
  refused: number;
};

/** Where a track's recordings lie under the folder of voices: the story's beside the folders of the other kinds. */
export function recordingFolder(
  voices: string,
  { locale, siteId, kind }: { locale: ContentLocale; siteId: string; kind: TrackKind },
): string {
  const own = join(voices, locale, siteId);
  return kind === 'story' ? own : join(own, kind);
}

/** Finds and checks the recordings of a site, and keeps in mind of which text each was made. */
export async function findRecordings(
  site: ToldSite & { id: string },
  locales: readonly ContentLocale[],
  voices: string,
): Promise<FoundRecordings> {
  const usable = new Map<string, Recording>();
  const lines: string[] = [];
  let refused = 0;
  const refuse = (path: string, words: string) => {
    refused += 1;
    lines.push(`${path}: ${words}`);
  };
  for (const locale of locales) {
    for (const kind of TRACK_KINDS) {
      const folder = recordingFolder(voices, { locale, siteId: site.id, kind });
      const sentences = sentencesIn(site, locale, kind) ?? [];
      const names = await soundsIn(folder);
      const before = names.length === 0 ? {} : await readLedger(folder);
      const ledger: Ledger = {};
      for (const name of names) {
        const path = join(folder, name);
        const stem = basename(name, extname(name));
        const number = /^\d{1,3}$/.test(stem) ? Number(stem) : 0;
        const sentence = sentences[number - 1];
        if (sentence === undefined) {
          refuse(
            path,
            `name it 01 to ${twoDigits(sentences.length)}, after the sentence it speaks`,
          );
          continue;
        }
        const key = `${locale}/${kind}/${number}`;
        if (usable.has(key)) {
          refuse(path, `there is another recording of sentence ${twoDigits(number)}; keep one`);
          continue;
        }
        const hash = await hashOf(path);
        const known = before[twoDigits(number)];
        if (known?.sound === hash && known.text !== sentence.text) {
          ledger[twoDigits(number)] = known;
          refuse(path, `it speaks an older text; record again: “${sentence.text}”`);
          continue;
        }
        const faults = await faultsOf(path, { text: sentence.text, locale });
        const fatal = faults.filter((fault) => fault.refused);
        for (const { words } of fatal) refuse(path, `not used: ${words}`);
        lines.push(...faults.filter((one) => !one.refused).map(({ words }) => `${path}: ${words}`));
        if (fatal.length > 0) continue;
        ledger[twoDigits(number)] = { sound: hash, text: sentence.text };
        usable.set(key, { path, hash });
      }
      await keepLedger(folder, before, ledger);
    }
  }
  const find: FindRecording = (locale, kind, { number }) =>
    usable.get(`${locale}/${kind}/${number}`) ?? null;
  return { find, lines, refused };
}

async function soundsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => TYPES.includes(extname(name).toLowerCase())).toSorted();
}

async function faultsOf(
  path: string,
  spoken: { text: string; locale: ContentLocale },
): Promise<RecordingFault[]> {
  try {
    const rate = await sampleRateOf(path);
    return checkRecording(await decode(path, rate), rate, spoken);
  } catch {
    return [{ refused: true, words: 'it cannot be read as sound; save it as WAV' }];
  }
}

async function hashOf(path: string): Promise<string> {
  const content = await readFile(path);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

async function readLedger(folder: string): Promise<Ledger> {
  try {
    return JSON.parse(await readFile(join(folder, LEDGER), 'utf8')) as Ledger;
  } catch {
    return {};
  }
}

async function keepLedger(folder: string, before: Ledger, now: Ledger): Promise<void> {
  if (Object.keys(now).length === 0) return;
  const text = `${JSON.stringify(now, null, 2)}\n`;
  if (text === `${JSON.stringify(before, null, 2)}\n`) return;
  await writeFile(join(folder, LEDGER), text);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
