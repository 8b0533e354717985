import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashInputs, INPUTS_HASH_FILE } from '../../../scripts/build/build-inputs.ts';
import { isBuildFresh } from '../../../scripts/build/ensure-build.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
  mkdirSync(join(root, 'src/screens'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<p>');
  writeFileSync(join(root, 'src/screens/a.ts'), 'a');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('hashInputs', () => {
  const hash = () => hashInputs(root, ['index.html', 'src', 'missing']);

  it('is the same for the same files', () => {
    expect(hash()).toMatch(/^[0-9a-f]{64}$/);
    expect(hash()).toBe(hash());
  });

  it('changes with a content, a name and a new file', () => {
    const seen = [hash()];
    writeFileSync(join(root, 'src/screens/a.ts'), 'b');
    seen.push(hash());
    renameSync(join(root, 'src/screens/a.ts'), join(root, 'src/screens/c.ts'));
    seen.push(hash());
    writeFileSync(join(root, 'src/new.ts'), '');
    seen.push(hash());
    expect(new Set(seen).size).toBe(4);
  });
});

describe('isBuildFresh', () => {
  it('holds only for a finished build of the sources as they are', () => {
    const folder = join(root, 'dist');
    expect(isBuildFresh(root, folder)).toBe(false);
    mkdirSync(join(folder, '.vite'), { recursive: true });
    writeFileSync(join(folder, INPUTS_HASH_FILE), hashInputs(root));
    expect(isBuildFresh(root, folder)).toBe(true);
    writeFileSync(join(root, 'src/screens/a.ts'), 'changed');
    expect(isBuildFresh(root, folder)).toBe(false);
  });

  it('does not hold for another host, for its pages name the one they were built for', () => {
    const folder = join(root, 'dist');
    mkdirSync(join(folder, '.vite'), { recursive: true });
    vi.stubEnv('HUE_HIEN_HOST', 'a.example');
    writeFileSync(join(folder, INPUTS_HASH_FILE), hashInputs(root));
    expect(isBuildFresh(root, folder)).toBe(true);
    vi.stubEnv('HUE_HIEN_HOST', 'b.example');
    expect(isBuildFresh(root, folder)).toBe(false);
  });
});
