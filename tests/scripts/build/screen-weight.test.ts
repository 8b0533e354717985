import { describe, expect, it } from 'vitest';
import { weighScreen } from '../../../scripts/build/screen-weight.ts';

const graph = {
  'index.js': { sources: ['src/main.tsx'], packages: [], imports: ['react.js'], isEntry: true },
  'react.js': { sources: [], packages: ['react'], imports: [], isEntry: false },
  'Site.js': { sources: ['src/S.tsx'], packages: [], imports: ['react.js'], isEntry: false },
  'Scan.js': { sources: ['src/Scan.tsx'], packages: ['three'], imports: [], isEntry: false },
};
const sizes: Record<string, number> = {
  'index.js': 10,
  'react.js': 60,
  'Site.js': 30,
  'Scan.js': 500,
};
const sizeOf = (chunk: string) => sizes[chunk] ?? Number.NaN;

describe('weighScreen', () => {
  it('adds up the entry, the screen and what both load, each once', () => {
    const rule = { address: '/s', sources: ['src/S.tsx'], limitBytes: 101, mayBeHeavy: false };
    expect(weighScreen(rule, graph, sizeOf)).toEqual({
      address: '/s',
      chunks: ['Site.js', 'index.js', 'react.js'],
      bytes: 100,
      faults: [],
    });
  });

  it('fails at the limit itself', () => {
    const rule = { address: '/s', sources: ['src/S.tsx'], limitBytes: 100, mayBeHeavy: false };
    expect(weighScreen(rule, graph, sizeOf).faults).toEqual([
      '100 bytes of brotli, and the limit is 100',
    ]);
  });

  it('fails when graphics come before "Start", and lets them where they may', () => {
    const rule = { address: '/x', sources: ['src/Scan.tsx'], limitBytes: null, mayBeHeavy: false };
    expect(weighScreen(rule, graph, sizeOf).faults).toEqual(['loads three before "Start"']);
    expect(weighScreen({ ...rule, mayBeHeavy: true }, graph, sizeOf).faults).toEqual([]);
  });

  it('fails when a source of its rule is nowhere, rather than weigh too little', () => {
    const rule = { address: '/s', sources: ['src/Old.tsx'], limitBytes: 999, mayBeHeavy: false };
    expect(weighScreen(rule, graph, sizeOf).faults).toEqual([
      'src/Old.tsx is in no chunk: was it renamed?',
    ]);
  });
});
