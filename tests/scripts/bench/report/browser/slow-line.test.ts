import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  openSlowLine,
  type SlowLine,
} from '../../../../../scripts/bench/report/browser/slow-line.ts';

const BODY = Buffer.from(Array.from({ length: 700_000 }, (_, i) => i % 251));

let server: Server;
let line: SlowLine;

beforeEach(async () => {
  server = createServer((request, response) => {
    response.end(request.url === '/large' ? BODY : 'small');
  });
  await new Promise<void>((settle) => {
    server.listen(0, '127.0.0.1', settle);
  });
  line = await openSlowLine((server.address() as AddressInfo).port);
});

afterEach(async () => {
  await line.close();
  server.closeAllConnections();
  await new Promise((settle) => {
    server.close(settle);
  });
});

async function get(path: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(line.origin + path)).arrayBuffer());
}

describe('a slow line', () => {
  it('gives every byte in its order, fast and slow, and counts them', async () => {
    expect((await get('/large')).equals(BODY)).toBe(true);
    line.setSpeed({ downloadThroughput: 7_000_000, latency: 5 });
    expect((await get('/large')).equals(BODY)).toBe(true);
    // The answers' headers came too.
    expect(line.receivedBytes()).toBeGreaterThan(2 * BODY.length);
    expect(line.receivedBytes()).toBeLessThan(2 * BODY.length + 2_000);
  });

  it('lets a small answer pass a large one', async () => {
    line.setSpeed({ downloadThroughput: 1_000_000, latency: 0 });
    const done: string[] = [];
    const large = get('/large').then(() => done.push('large'));
    const small = get('/small').then((body) => done.push(body.toString()));
    await Promise.all([large, small]);
    expect(done).toEqual(['small', 'large']);
  });

  it('lets what was on its way through when it is slow no longer', async () => {
    line.setSpeed({ downloadThroughput: 1, latency: 0 });
    const large = get('/large');
    line.setSpeed(null);
    expect((await large).equals(BODY)).toBe(true);
  });
});
