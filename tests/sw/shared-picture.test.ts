import { describe, expect, it, test } from 'vitest';
import { createSharedPictureBox } from '#adapters/storage/shared-picture-box.ts';
import { answerSharedPicture, isSharedPicture } from '../../src/sw/shared-picture.ts';
import { memoryCaches } from '../fixtures/memory-caches.ts';

const URL_OF_TARGET = 'https://hue.test/picture';

function handOver(...files: readonly File[]): Request {
  const body = new FormData();
  for (const file of files) body.append('picture', file);
  return new Request(URL_OF_TARGET, { method: 'POST', body });
}

const photo = new File(['photo'], 'sign.jpg', { type: 'image/jpeg' });
const letter = new File(['letter'], 'letter.txt', { type: 'text/plain' });

async function handed(request: Request) {
  const caches = memoryCaches();
  const answer = await answerSharedPicture(request, caches);
  return { answer, taken: await createSharedPictureBox(caches).take() };
}

describe('a picture from another app', () => {
  it('is kept, and the page is opened that takes it', async () => {
    const { answer, taken } = await handed(handOver(letter, photo));
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      'https://hue.test/picture?shared',
    ]);
    const file = taken.kind === 'picture' ? taken.file : new Blob();
    expect([file.type, await file.text()]).toEqual(['image/jpeg', 'photo']);
  });

  it('may be no picture: the page says so', async () => {
    const { taken } = await handed(handOver(letter));
    expect(taken.kind).toBe('picture');
    expect((await handed(handOver())).taken).toEqual({ kind: 'none' });
  });

  it('may come as a form that cannot be read: the page is opened all the same', async () => {
    const torn = new Request(URL_OF_TARGET, {
      method: 'POST',
      body: '--x\r\nContent-',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    });
    const { answer, taken } = await handed(torn);
    expect(answer.status).toBe(303);
    expect(taken).toEqual({ kind: 'lost' });
  });
});

test.each([
  ['POST', '/picture', true],
  ['GET', '/picture', false],
  ['POST', '/scan', false],
])('%s %s: %s', (method, path, isShared) => {
  expect(isSharedPicture({ method, url: `https://hue.test${path}` })).toBe(isShared);
});
