import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NarrationManifest } from '#domain/narration-manifest.ts';
import { MOST_START_ERROR_MS, measureSite } from '../../scripts/narration/measure-site.ts';
import { renderSite } from '../../scripts/narration/render-site.ts';
import { INSTALL_LINE, missingTools } from '../../scripts/narration/sound-tools.ts';

const said = (vi: string, en: string, fr: string) => ({ vi, en, fr, plain: true as const });

const SITE = {
  id: 'sample',
  narration: {
    segments: [
      {
        id: 'welcome',
        part: 'roof',
        layer: 'now',
        sentences: [
          said('Đây là Điện Thái Hòa.', 'This is the Hall of Supreme Harmony.', 'Voici le palais.'),
          said(
            'Nền dài 44 m, rộng 30,5 m.',
            'The terrace is 44 m long and 30.5 m deep.',
            'La terrasse fait 44 m sur 30,5 m.',
          ),
          said('Mái lợp ngói vàng.', 'The roof has yellow tiles.', 'Le toit a des tuiles jaunes.'),
        ],
      },
    ],
  },
  hotspots: [],
  description: [],
  children: [],
};

let folders: Parameters<typeof renderSite>[1];
let root: string;

beforeAll(async () => {
  const missing = await missingTools();
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')} is missing; type: ${INSTALL_LINE}`);
  root = mkdtempSync(join(tmpdir(), 'narration-test-'));
  const folder = (name: string) => {
    mkdirSync(join(root, name), { recursive: true });
    return join(root, name);
  };
  folders = {
    voices: folder('voices'),
    publicFolder: folder('public'),
    manifests: folder('manifests'),
    scratch: folder('scratch'),
  };
});

afterAll(() => rmSync(root, { recursive: true }));

const render = (site = SITE) => renderSite(site, folders, () => {});
const manifest = () =>
  JSON.parse(readFileSync(join(folders.manifests, 'sample.json'), 'utf8')) as NarrationManifest;
const hashOf = (url: string) =>
  createHash('sha256')
    .update(readFileSync(join(folders.publicFolder, url)))
    .digest('hex');

/** A stand-in for a person: another voice, another rate, a hissing room, and long silences around. */
function record(name: string, text: string, filter = 'anull'): void {
  const spoken = join(root, 'spoken.wav');
  execFileSync('espeak-ng', ['-v', 'en-us+f4', '-s', '130', '-p', '65', '-w', spoken, text]);
  mkdirSync(join(folders.voices, 'en', 'sample'), { recursive: true });
  const room = 'anoisesrc=r=44100:color=pink:amplitude=0.004:seed=1:duration=20';
  const mix = `[0:a]adelay=1300,apad=pad_dur=1.1,aresample=44100,volume=0.4,${filter}[v];[v][1:a]amix=duration=first:normalize=0`;
  const out = join(folders.voices, 'en', 'sample', name);
  const sources = ['-v', 'error', '-y', '-i', spoken, '-f', 'lavfi', '-i', room];
  execFileSync('ffmpeg', [...sources, '-filter_complex', mix, out]);
}

it('speaks three languages at one loudness, with captions where the voice begins', async () => {
  const report = await render();
  expect([report.made, report.kept, report.lines]).toEqual([3, 0, []]);
  const { lines, faults } = await measureSite('sample', folders.manifests, folders.publicFolder);
  console.log(lines.join('\n'));
  expect(faults).toEqual([]);
  expect(MOST_START_ERROR_MS).toBe(120);
});

it('makes nothing twice, and the same file again where it was lost', async () => {
  const { url } = manifest().tracks[0] ?? { url: '' };
  const before = hashOf(url);
  expect(await render()).toMatchObject({ made: 0, kept: 3 });
  rmSync(join(folders.publicFolder, url));
  expect(await render()).toMatchObject({ made: 1, kept: 2 });
  expect(hashOf(url)).toBe(before);
});

it('a recording wins in its sentence, and the captions keep to it', async () => {
  record('02.wav', 'The terrace is 44 metres long and 30.5 metres deep.');
  expect(await render()).toMatchObject({ made: 1, kept: 2, lines: [] });
  const english = manifest().tracks.find(({ locale }) => locale === 'en');
  expect(english?.cues.map(({ voice }) => voice)).toEqual(['synthetic', 'recorded', 'synthetic']);
  const { lines, faults } = await measureSite('sample', folders.manifests, folders.publicFolder);
  console.log(lines.join('\n'));
  expect(faults).toEqual([]);
});

it('a recording of an older text is not used, and named', async () => {
  const changed = structuredClone(SITE);
  const second = changed.narration.segments[0]?.sentences[1];
  if (second !== undefined) second.en = 'The terrace is 45 m long and 30.5 m deep.';
  const report = await render(changed);
  expect(report.refusedRecordings).toBe(1);
  expect(report.lines[0]).toMatch(
    /02\.wav: it speaks an older text; record again: “The terrace is 45/,
  );
  expect(manifest().tracks[1]?.cues.map(({ voice }) => voice)).not.toContain('recorded');
});

it('bad recordings are told in plain words, and the machine speaks for them', async () => {
  record(
    '01.wav',
    'This is the Hall of Supreme Harmony.',
    'volume=30,alimiter=limit=1:level=false',
  );
  record('03.wav', 'The.');
  record('09.wav', 'There is no such sentence.');
  record('welcome-1.wav', 'An older way of naming.');
  const report = await render();
  const told = report.lines.map((line) =>
    line.slice(line.lastIndexOf('sample') + 'sample/'.length),
  );
  expect(told).toEqual([
    expect.stringMatching(/^01\.wav: (not used: )?its wave is cut off at the top/),
    expect.stringMatching(/^03\.wav: not used: it speaks for/),
    '09.wav: name it 01 to 03, after the sentence it speaks',
    'welcome-1.wav: name it 01 to 03, after the sentence it speaks',
  ]);
});
