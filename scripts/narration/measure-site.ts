import { join } from 'node:path';
import { readManifest } from './render-site.ts';
import { TARGET_LUFS, TOLERANCE_LU } from './render-track.ts';
import { SAMPLE_RATE } from './samples.ts';
import { findStarts, startErrors } from './sentence-starts.ts';
import { decode, loudness } from './sound-tools.ts';

/** How far a caption may be from the sentence that it shows, milliseconds. */
export const MOST_START_ERROR_MS = 120;

/** Measures a site's sound files: how far captions are from the voice, how loud it is, how long. */
export async function measureSite(
  siteId: string,
  manifests: string,
  publicFolder: string,
): Promise<{ lines: string[]; faults: string[] }> {
  const { tracks } = await readManifest(join(manifests, `${siteId}.json`));
  const lines: string[] = [];
  const faults: string[] = [];
  if (tracks.length === 0) lines.push(`${siteId}: no sound files; type npm run narration`);
  for (const { url, cues, durationMs, bytes } of tracks) {
    const path = join(publicFolder, url);
    const samples = await decode(path);
    const worst = Math.max(...startErrors(cues, findStarts(samples, SAMPLE_RATE)));
    const { lufs, peakDb } = await loudness(path);
    const seconds = (durationMs / 1000).toFixed(1);
    lines.push(
      `${url}: ${seconds} s, ${(bytes / 1000).toFixed(0)} kB, ${cues.length} sentences, captions within ${worst.toFixed(0)} ms, ${lufs.toFixed(1)} LUFS, peak ${peakDb.toFixed(1)} dB`,
    );
    if (!(worst <= MOST_START_ERROR_MS)) faults.push(`${url}: a caption is ${worst} ms off`);
    if (!(Math.abs(lufs - TARGET_LUFS) <= TOLERANCE_LU)) faults.push(`${url}: ${lufs} LUFS`);
  }
  return { lines, faults };
}
