import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFile, checkLength } from './architecture/check-file.ts';
import { LAYERS, layerOf, layersTable } from './architecture/layers.ts';
import { readModule } from './architecture/read-module.ts';
import { BROKEN_FILES } from './fixtures/architecture/broken-files.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));

describe('the house', () => {
  const paths = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(`${repository}/${folder}`, { encoding: 'utf8', recursive: true })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      // AssemblyScript, which only looks like TypeScript.
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('/kernels/assembly/')),
  );

  it('is read at all', () => {
    expect(paths).toContain('src/domain/site.ts');
    expect(paths.length).toBeGreaterThan(100);
  });

  it('keeps to its table of layers', () => {
    const faults = paths
      .filter((path) => !path.endsWith('.d.ts'))
      .flatMap((path) => checkFile(path, readFileSync(`${repository}/${path}`, 'utf8')));
    expect(faults).toEqual([]);
  }, 30_000);

  it('keeps its style sheets as short as its code', () => {
    const sheets = readdirSync(`${repository}/src/styles`).filter((name) => name.endsWith('.css'));
    expect(sheets).toContain('app.css');
    const faults = sheets.flatMap((name) =>
      checkLength(readFileSync(`${repository}/src/styles/${name}`, 'utf8')).map(
        (fault) => `src/styles/${name}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('is drawn in docs/architecture.md as it is', () => {
    const text = readFileSync(`${repository}/docs/architecture.md`, 'utf8');
    expect(/<!-- layers -->\n\n([\s\S]*?)\n\n<!-- \/layers -->/.exec(text)?.[1]).toBe(
      layersTable(),
    );
  });
});

describe('the test of the house', () => {
  it.each(BROKEN_FILES)('$path: $fault', ({ path, source, fault }) => {
    expect(checkFile(path, source)).toEqual([`${path}: ${fault}`]);
  });

  it('has seen every row of the table broken', () => {
    const broken = new Set(BROKEN_FILES.map(({ path }) => layerOf(path)?.name));
    expect(LAYERS.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  it('lets a file be that keeps to its row', () => {
    const source = `
      import { z } from 'zod';
      import type { SiteId } from './site-id.ts';
      // document.title and fetch() in a comment, 'window' in a text: "localStorage"
      export type Sheet = { document: string; window?: number };
      export const read = (performance: { now(): number }) => performance.now();
      export const at = (iso: string) => new Date(iso);
    `;
    expect(checkFile('src/domain/sheet.ts', source)).toEqual([]);
  });
});

describe('readModule', () => {
  it('finds every way to name a module', () => {
    const source = `
      import './a.ts';
      import b, { type C } from './b.ts';
      export { d } from './d.ts';
      export * from './e.ts';
      const f = () => import('./f.ts');
      let g: typeof import('./g.ts');
      new Worker(new URL('./h.ts', import.meta.url));
      // import './not-this.ts'
      const text = "import './nor-this.ts'";
    `;
    expect(readModule('x.ts', source).imports).toEqual([
      './a.ts',
      './b.ts',
      './d.ts',
      './e.ts',
      './f.ts',
      './g.ts',
      './h.ts',
    ]);
  });

  it('reads JSX with an apostrophe in its text', () => {
    const { imports, globals } = readModule(
      'X.tsx',
      "import { y } from './y.ts'; export const X = () => <p>it's {y} {window.name}</p>;",
    );
    expect(imports).toEqual(['./y.ts']);
    expect(globals).toContain('window');
  });
});
