import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialResponse } from '../../src/sw/partial-response.ts';

const whole = () => new Response('0123456789', { headers: { 'Content-Type': 'audio/mpeg' } });

async function cut(range: string): Promise<[number, string, string | null]> {
  const answer = await partialResponse(range, whole());
  return [answer.status, await answer.text(), answer.headers.get('Content-Range')];
}

describe('partialResponse', () => {
  it('cuts out both ends, an open end, and the last bytes', async () => {
    expect(await cut('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10']);
    expect(await cut('bytes=0-0')).toEqual([206, '0', 'bytes 0-0/10']);
    expect(await cut('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10']);
    expect(await cut('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10']);
    expect(await cut('bytes=8-99')).toEqual([206, '89', 'bytes 8-9/10']);
  });

  it('keeps the type and says the length of the part', async () => {
    const { headers } = await partialResponse('bytes=2-4', whole());
    expect(headers.get('Content-Type')).toBe('audio/mpeg');
    expect(headers.get('Content-Length')).toBe('3');
  });

  it('says 416 where there are no such bytes', async () => {
    expect(await cut('bytes=10-')).toEqual([416, '', 'bytes */10']);
    expect(await cut('bytes=5-2')).toEqual([416, '', 'bytes */10']);
    expect(await cut('bytes=-')).toEqual([416, '', 'bytes */10']);
  });

  it('gives the whole for what it does not cut', async () => {
    expect(await cut('bytes=0-1,4-5')).toEqual([200, '0123456789', null]);
    expect(await cut('lines=1-2')).toEqual([200, '0123456789', null]);
  });

  it('cuts what slicing cuts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9), fc.nat(20), async (first, more) => {
        const [status, text] = await cut(`bytes=${first}-${first + more}`);
        expect([status, text]).toEqual([206, '0123456789'.slice(first, first + more + 1)]);
      }),
    );
  });
});
