import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ShellFile, ShellList } from '#domain/shell-list.ts';
import { dropShells, findInShells, takeShell } from '../../src/sw/shell.ts';
import { memoryCaches } from './memory-caches.ts';

const [OLD, NEW] = ['0123456789ab', 'ba9876543210'];

function shellFile(url: string, text: string): ShellFile {
  return { url, sha256: createHash('sha256').update(text).digest('hex'), type: 'text/plain' };
}

const shell: ShellList = {
  release: NEW,
  files: [shellFile('/app.html', 'page'), shellFile('/a.js', 'code')],
};

/** A server with these texts by path; it writes down what it was asked for. */
function server(texts: Record<string, string>, status = 200) {
  const asked: string[] = [];
  const fetchFile = async (url: string) => {
    asked.push(url);
    return new Response(texts[url] ?? 'none', { status: url in texts ? status : 404 });
  };
  return { asked, fetchFile };
}

const whole = { '/app.html': 'page', '/a.js': 'code' };

describe('takeShell', () => {
  it('keeps every file under its build, with its type', async () => {
    const caches = memoryCaches();
    await takeShell(shell, caches, server(whole).fetchFile);
    const page = await findInShells('/app.html', [NEW], caches);
    expect(await page?.text()).toBe('page');
    expect(page?.headers.get('Content-Type')).toBe('text/plain');
  });

  it.each([
    ['an error', server({ '/app.html': 'page' })],
    ['an error with the right bytes', server(whole, 203)],
    ['a sign-in page for everything', server({ '/app.html': 'page', '/a.js': '<html>' })],
  ])(
    'rejects, and keeps no such file, when a network answers with %s',
    async (_, { fetchFile }) => {
      const caches = memoryCaches();
      await expect(takeShell(shell, caches, fetchFile)).rejects.toThrow(/answered|another file/);
      expect(await findInShells('/a.js', [NEW], caches)).toBeUndefined();
    },
  );

  it('goes on where it was stopped, and takes what another build has of the same', async () => {
    const caches = memoryCaches();
    const before = { release: OLD, files: [shellFile('/a.js', 'code')] };
    await takeShell(before, caches, server(whole).fetchFile);
    const { asked, fetchFile } = server(whole);
    await takeShell(shell, caches, fetchFile);
    expect(asked).toEqual(['/app.html']);
    await takeShell(shell, caches, fetchFile);
    expect(asked).toEqual(['/app.html']);
  });

  it('does not take the other build’s file where it differs', async () => {
    const caches = memoryCaches();
    const before = { release: OLD, files: [shellFile('/app.html', 'old page')] };
    await takeShell(before, caches, server({ '/app.html': 'old page' }).fetchFile);
    await takeShell(shell, caches, server(whole).fetchFile);
    expect(await (await findInShells('/app.html', [NEW, OLD], caches))?.text()).toBe('page');
    expect(await (await findInShells('/app.html', [OLD, NEW], caches))?.text()).toBe('old page');
  });
});

describe('findInShells', () => {
  it('makes no empty shell of one that the system has cleared', async () => {
    const caches = memoryCaches();
    expect(await findInShells('/app.html', [null, NEW], caches)).toBeUndefined();
    expect(await caches.keys()).toEqual([]);
  });
});

describe('dropShells', () => {
  it('drops other builds, and nothing that is no shell', async () => {
    const caches = memoryCaches();
    for (const name of [`shell-${OLD}`, `shell-${NEW}`, 'shell-generations', 'shared-picture']) {
      await caches.open(name);
    }
    await dropShells([NEW, null], caches);
    expect(await caches.keys()).toEqual([`shell-${NEW}`, 'shell-generations', 'shared-picture']);
  });
});
