import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SAMPLE_RATE } from './samples.ts';

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

/** Samples a second of a sound file; rejects for what is no sound. */
export async function sampleRateOf(path: string): Promise<number> {
  const entries = ['-select_streams', 'a:0', '-show_entries', 'stream=sample_rate'];
  const { stdout } = await run('ffprobe', ['-v', 'error', ...entries, '-of', 'csv=p=0', path]);
  const rate = Number.parseInt(stdout, 10);
  if (!(rate > 0)) throw new Error(`${path} holds no sound`);
  return rate;
}

/** A whole sound file as mono samples at `rate`; rejects for what is no sound. */
export async function decode(path: string, rate = SAMPLE_RATE): Promise<Float32Array> {
  const source = ['-v', 'error', '-i', path, '-map', 'a:0'];
  const raw = ['-ac', '1', '-ar', String(rate), '-f', 'f32le', 'pipe:1'];
  const { stdout } = await pipe([...source, ...raw]);
  return samplesOf(stdout);
}

/** Many sound files at once, as `decode` reads one: starting a program takes longer than a sentence does. */
export async function decodeAll(
  paths: readonly string[],
  scratch: string,
): Promise<Float32Array[]> {
  const inputs = paths.flatMap((path) => ['-i', path]);
  const raw = paths.map((_, at) => join(scratch, `${at}.raw`));
  const format = ['-ac', '1', '-ar', String(SAMPLE_RATE), '-f', 'f32le'];
  const outputs = raw.flatMap((path, at) => ['-map', `${at}:a:0`, ...format, path]);
  await pipe(['-v', 'error', '-y', ...inputs, ...outputs]);
  return Promise.all(raw.map(async (path) => samplesOf(await readFile(path))));
}

const RAW = ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '1', '-i', 'pipe:0'];

/** Writes samples as MP3, mono, 24 kHz, 40 kbit/s, with a comment for whoever opens the file. */
export async function encode(samples: Float32Array, comment: string, path: string): Promise<void> {
  // No names of programs and no dates within, so that equal sound makes equal files.
  const plain = ['-map_metadata', '-1', '-metadata', `comment=${comment}`, '-bitexact'];
  const format = ['-c:a', 'libmp3lame', '-b:a', '40k', '-f', 'mp3'];
  await pipe(['-v', 'error', '-y', ...RAW, ...format, ...plain, path], bytesOf(samples));
}

/** Loudness (LUFS, EBU R128) and true peak (decibels below full scale) of samples, or of a file. */
export async function loudness(
  sound: Float32Array | string,
): Promise<{ lufs: number; peakDb: number }> {
  const input = typeof sound === 'string' ? ['-i', sound] : RAW;
  const measure = ['-af', 'ebur128=peak=true', '-f', 'null', '-'];
  const { stderr } = await pipe(
    ['-hide_banner', '-nostats', ...input, ...measure],
    typeof sound === 'string' ? undefined : bytesOf(sound),
  );
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const read = (line: RegExp) => Number(line.exec(summary)?.[1] ?? Number.NaN);
  return { lufs: read(/I:\s+(-?[\d.]+) LUFS/), peakDb: read(/Peak:\s+(-?[\d.]+) dBFS/) };
}

/** A tenth of a second of silence, played to unlock sound. */
export async function makeSilence(mp3Path: string): Promise<void> {
  const source = ['-v', 'error', '-y', '-f', 'lavfi', '-i', 'anullsrc=r=24000:cl=mono'];
  const format = ['-t', '0.1', '-c:a', 'libmp3lame', '-b:a', '8k'];
  await run('ffmpeg', [...source, ...format, '-map_metadata', '-1', '-bitexact', mp3Path]);
}

function samplesOf(bytes: Buffer): Float32Array {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 4));
  return new Float32Array(whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length));
}

function bytesOf(samples: Float32Array): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}

/** Runs ffmpeg with `input` on its standard input; rejects with what it said when it fails. */
function pipe(
  options: readonly string[],
  input?: Uint8Array,
): Promise<{ stdout: Buffer; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('ffmpeg', options, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const out: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ stdout: Buffer.concat(out), stderr });
      else reject(new Error(stderr.trim().split('\n').at(-1) ?? `ffmpeg ended with ${code}`));
    });
    // A program that stops reading says why on its standard error.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
