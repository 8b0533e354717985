import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What one line of a terminal installs where the tools are missing. */
export const INSTALL_LINE = 'sudo apt-get install -y espeak-ng ffmpeg';

/** Names of the programs that are missing on this machine. */
export async function missingTools(): Promise<string[]> {
  const tools: [string, string][] = [
    ['espeak-ng', '--version'],
    ['ffmpeg', '-version'],
    ['ffprobe', '-version'],
  ];
  const found = await Promise.all(
    tools.map(([tool, flag]) =>
      run(tool, [flag]).then(
        () => null,
        () => tool,
      ),
    ),
  );
  return found.filter((tool) => tool !== null);
}

/** Speaks speech markup (SSML) into a WAV file. */
export async function speak(
  markup: string,
  { voice, wordsPerMinute }: { voice: string; wordsPerMinute: number },
  wavPath: string,
): Promise<void> {
  await run('espeak-ng', ['-m', '-v', voice, '-s', String(wordsPerMinute), '-w', wavPath, markup]);
}

/** No names and dates within, so that equal sound makes equal files. */
const PLAIN = ['-map_metadata', '-1', '-bitexact'];
/** Mean loudness of every file, decibels below full scale, so that voices do not jump. */
const MEAN_DB = -20;

/** Converts any sound file to the app's: MP3, mono, 24 kHz, 40 kbit/s, at one mean loudness. */
export async function convert(fromPath: string, mp3Path: string): Promise<void> {
  const { meanDb } = await measure(fromPath);
  const gain = Number.isFinite(meanDb) ? MEAN_DB - meanDb : 0;
  // A plain gain with a limiter: loudness filters need more than the three seconds a sentence has.
  const evened = `volume=${gain.toFixed(1)}dB,alimiter=limit=0.84:level=false`;
  const source = ['-v', 'error', '-y', '-i', fromPath, '-af', evened];
  const format = ['-ac', '1', '-ar', '24000', '-c:a', 'libmp3lame', '-b:a', '40k'];
  await run('ffmpeg', [...source, ...format, ...PLAIN, mp3Path]);
}

/** A tenth of a second of silence, played to unlock sound. */
export async function makeSilence(mp3Path: string): Promise<void> {
  const source = ['-v', 'error', '-y', '-f', 'lavfi', '-i', 'anullsrc=r=24000:cl=mono'];
  const format = ['-t', '0.1', '-c:a', 'libmp3lame', '-b:a', '8k'];
  await run('ffmpeg', [...source, ...format, ...PLAIN, mp3Path]);
}

/** Decodes a whole file: its length and its mean loudness, decibels below full scale. */
export async function measure(path: string): Promise<{ durationMs: number; meanDb: number }> {
  const probe = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', path];
  const { stdout } = await run('ffprobe', probe);
  const listen = ['-hide_banner', '-i', path, '-af', 'volumedetect', '-f', 'null', '-'];
  const { stderr } = await run('ffmpeg', listen);
  const meanDb = Number(/mean_volume: (-?[\d.]+|-inf) dB/.exec(stderr)?.[1] ?? Number.NaN);
  return { durationMs: Math.round(Number(stdout) * 1000), meanDb };
}
