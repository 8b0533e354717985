import { posix } from 'node:path';
import { type Layer, layerOf } from './layers.ts';
import { type ModuleFacts, readModule } from './read-module.ts';

/** The two files that put the app together. */
const ROOTS = ['src/main.tsx', 'src/prerender.tsx'];

const MOST_LINES = 300;
const BUCKETS = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'lib'];

/** Everything in which a file breaks the house's rules, in words that say what to do; empty when nothing. */
export function checkFile(path: string, source: string): string[] {
  const layer = layerOf(path);
  const facts = readModule(path, source);
  const faults = [...checkName(path), ...checkLength(source)];
  if (path.startsWith('src/')) faults.push(...checkExports(facts));
  if (layer !== null) {
    faults.push(...checkImports(path, layer, facts), ...checkGlobals(layer, facts));
  } else if (path.startsWith('src/')) {
    faults.push(
      'lies in no layer: move it, or give its folder a row in tests/architecture/layers.ts',
    );
  }
  return faults.map((fault) => `${path}: ${fault}`);
}

function checkImports(path: string, layer: Layer, { imports }: ModuleFacts): string[] {
  return imports.flatMap((name) => {
    const target = repositoryPath(path, name);
    if (target === null) return checkPackage(layer, name);
    const other = layerOf(target);
    const allowed = other === layer || layer.mayImport.includes(other?.name ?? '');
    if (allowed) return [];
    const may = layer.mayImport.length === 0 ? 'nothing but itself' : layer.mayImport.join(', ');
    return [
      `${layer.name} may not import ${other?.name ?? target} (${name}); it may import ${may}`,
    ];
  });
}

function checkPackage(layer: Layer, name: string): string[] {
  if (layer.packages.includes('*')) return [];
  const packageName = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
  if (layer.packages.includes(packageName)) return [];
  const may = layer.packages.length === 0 ? 'none' : layer.packages.join(', ');
  return [`${layer.name} may not use the package ${packageName}; it may use ${may}`];
}

/** Path within the repository that an import names; null for a package. */
function repositoryPath(from: string, name: string): string | null {
  const [bare = name] = name.split('?');
  if (bare.startsWith('#')) return `src/${bare.slice(1)}`;
  return bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : null;
}

function checkGlobals(layer: Layer, { globals }: ModuleFacts): string[] {
  return Object.entries(layer.banned)
    .filter(([name]) => globals.has(name))
    .map(([name, instead]) => `${layer.name} may not touch ${name}: ${instead}`);
}

function checkExports({ hasDefaultExport, isBarrel }: ModuleFacts): string[] {
  return [
    ...(hasDefaultExport ? ['has a default export: name it'] : []),
    ...(isBarrel ? ['only passes on what others export: import from where it is made'] : []),
  ];
}

/** The house's limit for one file, style sheets too. */
export function checkLength(source: string): string[] {
  const lines = source.trimEnd().split('\n').length;
  return lines > MOST_LINES ? [`${lines} lines; ${MOST_LINES} at the very most`] : [];
}

function checkName(path: string): string[] {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const [stem = ''] = file.split('.');
  const faults = folders
    .filter((folder) => BUCKETS.includes(folder))
    .map((folder) => `"${folder}" says nothing of what lies in it: name the folder after that`);
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
  const pascal = /^[A-Z][A-Za-z0-9]*$/.test(stem);
  if (path.startsWith('src/') && file.endsWith('.tsx') && !ROOTS.includes(path)) {
    if (!pascal && !stem.startsWith('use-')) faults.push('a .tsx file is PascalCase');
  } else if (!kebab && !(pascal && file.endsWith('.tsx'))) {
    faults.push('a .ts file is kebab-case');
  }
  if (stem === 'index') faults.push('an index file hides what it holds: name it');
  return faults;
}
