import { describe, expect, it } from 'vitest';
import { weighEngine } from '../../../scripts/build/engine-weight.ts';

const chunk = { packages: [], imports: [], isEntry: false };
const PAGE_SIDE = { ...chunk, sources: ['src/adapters/tracking/engine-tracker.ts'] };
const graph = {
  'assets/index.js': { ...chunk, sources: ['src/main.tsx'], isEntry: true },
  'assets/frames.js': { ...chunk, sources: [] },
  'assets/engine.js': { ...PAGE_SIDE, imports: ['assets/index.js', 'assets/frames.js'] },
  'assets/mindar.js': { ...chunk, sources: [], packages: ['mind-ar'] },
};
const FILES = ['assets/engine-worker-AAAAAAAA.js', 'index.html', ...Object.keys(graph)];
const sizes: Record<string, number> = {
  'assets/index.js': 90_000,
  'assets/frames.js': 1_000,
  'assets/engine.js': 3_000,
  'assets/engine-worker-AAAAAAAA.js': 30_000,
};
const sizeOf = (file: string) => sizes[file] ?? Number.NaN;

describe('weighEngine', () => {
  it('adds up the worker and what the page loads for it beyond what is there', () => {
    expect(weighEngine(FILES, graph, sizeOf)).toEqual({ bytes: 34_000, faults: [] });
  });

  it('fails above the limit', () => {
    const heavy = (file: string) => (file.includes('worker') ? 42_000 : sizeOf(file));
    expect(weighEngine(FILES, graph, heavy).faults).toEqual([
      '46000 bytes of brotli, and the limit is 45000',
    ]);
  });

  it('fails when mind-ar comes along, or when there is nothing to weigh', () => {
    const imports = ['assets/mindar.js'];
    const joined = { ...graph, 'assets/engine.js': { ...PAGE_SIDE, imports } };
    expect(weighEngine(FILES, joined, () => 1).faults).toEqual([
      'loads mind-ar, which it must do without',
    ]);
    expect(weighEngine([], {}, sizeOf).faults).toEqual([
      'src/adapters/tracking/engine-tracker.ts is in no chunk: was it renamed?',
      '0 engine workers were built',
    ]);
  });
});
