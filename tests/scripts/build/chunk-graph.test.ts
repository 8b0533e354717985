import { describe, expect, it } from 'vitest';
import {
  type Chunk,
  chunkOf,
  heavyPackages,
  packageOf,
  reachableChunks,
  staticClosure,
} from '../../../scripts/build/chunk-graph.ts';

function chunk(facts: Partial<Chunk>): Chunk {
  return { sources: [], packages: [], imports: [], isEntry: false, ...facts };
}

const graph = {
  'index.js': chunk({ packages: ['react'], imports: ['react.js'], isEntry: true }),
  'react.js': chunk({ packages: ['react-dom'] }),
  'Scan.js': chunk({ sources: ['src/screens/ScanScreen.tsx'], imports: ['react.js', 'three.js'] }),
  'three.js': chunk({ packages: ['three', '@react-three/fiber'], imports: ['react.js'] }),
  'a.js': chunk({ imports: ['b.js'] }),
  'b.js': chunk({ imports: ['a.js'] }),
};

describe('staticClosure', () => {
  it('follows imports, around circles too', () => {
    expect([...staticClosure(graph, ['index.js'])].sort()).toEqual(['index.js', 'react.js']);
    expect([...staticClosure(graph, ['a.js'])].sort()).toEqual(['a.js', 'b.js']);
  });
});

describe('heavyPackages', () => {
  it('names what comes with a chunk, through others too', () => {
    expect(heavyPackages(graph, ['Scan.js'])).toEqual(['@react-three/fiber', 'three']);
    expect(heavyPackages(graph, ['index.js'])).toEqual([]);
  });
});

describe('reachableChunks', () => {
  const led = { ...graph, 'react.js': chunk({ dynamicImports: ['a.js', 'Scan.js'] }) };

  it('follows every way from the pages’ entries, now or later', () => {
    const all = ['Scan.js', 'a.js', 'b.js', 'index.js', 'react.js', 'three.js'];
    expect(reachableChunks(led, () => false)).toEqual(all);
    expect(reachableChunks(graph, () => false)).toEqual(['index.js', 'react.js']);
  });

  it('ends a way at what is closed', () => {
    const isClosed = (file: string) => file === 'Scan.js';
    expect(reachableChunks(led, isClosed)).toEqual(['a.js', 'b.js', 'index.js', 'react.js']);
  });
});

describe('chunkOf', () => {
  it('finds a source file, or says that it is nowhere', () => {
    expect(chunkOf(graph, 'src/screens/ScanScreen.tsx')).toBe('Scan.js');
    expect(chunkOf(graph, 'src/screens/Gone.tsx')).toBeNull();
  });
});

describe('packageOf', () => {
  it('reads the innermost package of a path', () => {
    expect(packageOf('/r/node_modules/three/src/Three.js')).toBe('three');
    expect(packageOf('/r/node_modules/@react-three/fiber/dist/x.js')).toBe('@react-three/fiber');
    expect(packageOf('/r/node_modules/mind-ar/node_modules/mathjs/x.js')).toBe('mathjs');
    expect(packageOf('/r/src/main.tsx')).toBeNull();
  });
});
