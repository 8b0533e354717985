import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSigns } from '../../../../scripts/signs/gate/check-signs.ts';
import { SIGN_SCORES_FILE } from '../../../../scripts/signs/gate/sign-scores.ts';

/** SHA-256 of "a picture". */
const SHA = '92b2fa58028958317e408bd84ecfa70f5ee35b121991dbc232c49d166353708b';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'signs-'));
  await mkdir(join(root, 'public/markers'), { recursive: true });
  await writeFile(join(root, 'public/markers/ho-quyen.png'), 'a picture');
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function keep(text: string): Promise<void> {
  const file = join(root, SIGN_SCORES_FILE);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function scores(targetSha256: string): string {
  const signs = { 'ho-quyen': { targetSha256, score: 91, likest: null, advice: [] } };
  return JSON.stringify({ schemaVersion: 1, scans: 1, comparison: 1, signs });
}

const NEVER = [
  'public/markers/ho-quyen.png: was never measured; type npm run signs:check -- --save',
];

describe('checkSigns', () => {
  it('finds the score of the target that lies there', async () => {
    await keep(scores(SHA));
    expect(await checkSigns(root, ['ho-quyen', 'nam-giao'])).toEqual([]);
  });

  it('says so when the target has changed since', async () => {
    await keep(scores('0'.repeat(64)));
    expect(await checkSigns(root, ['ho-quyen'])).toEqual([
      'public/markers/ho-quyen.png: has changed since it was measured; type npm run signs:check -- --save',
    ]);
  });

  it('takes missing, broken and foreign scores for none', async () => {
    expect(await checkSigns(root, ['ho-quyen'])).toEqual(NEVER);
    await keep('{ "schemaVersion": 1, ');
    expect(await checkSigns(root, ['ho-quyen'])).toEqual(NEVER);
    await keep(scores(SHA).replace('"schemaVersion":1', '"schemaVersion":2'));
    expect(await checkSigns(root, ['ho-quyen'])).toEqual(NEVER);
  });
});
