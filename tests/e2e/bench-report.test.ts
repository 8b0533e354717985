import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportSchema } from '../../scripts/bench/report/figures.ts';
import { ensureBuild, REPOSITORY } from '../../scripts/build/ensure-build.ts';
import { nodeBin } from '../../scripts/test/node-bin.ts';
import { nodeStatus } from '../../scripts/test/step.ts';

it('the bench weighs the build and writes figures, words and plots', async () => {
  await ensureBuild();
  const out = await mkdtemp(join(tmpdir(), 'bench-report-'));
  try {
    const bench = join(REPOSITORY, 'scripts/bench/report/bench.ts');
    const args = [nodeBin('tsx'), bench, '--only', 'bytes', '--out', out];
    expect(await nodeStatus(args)).toBe(0);
    const text = await readFile(join(out, 'report.json'), 'utf8');
    const [bytes, ...others] = reportSchema.parse(JSON.parse(text)).parts;
    expect(others).toEqual([]);
    expect(bytes?.fault).toBeNull();
    const weight = (id: string) => bytes?.figures.find((figure) => figure.id === id)?.value ?? 0;
    expect(weight('javascript-of-a-screen/')).toBeGreaterThan(10_000);
    expect(weight('one-site-on-the-device/thai-hoa')).toBeGreaterThan(1_000_000);
    const words = await readFile(join(out, 'report.md'), 'utf8');
    const [plot = ''] = /[\w-]+\.svg/.exec(words) ?? [];
    expect(await readFile(join(out, plot), 'utf8')).toContain('</svg>');
  } finally {
    await rm(out, { recursive: true });
  }
});
