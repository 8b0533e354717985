import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { load } from '../../../../scripts/bench/serve/load.ts';

let server: Server | undefined;
const asked: string[] = [];

async function serve(status: number): Promise<string> {
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status, { 'Content-Length': 1000 }).end('x'.repeat(1000));
  });
  await new Promise<void>((settle) => server?.listen(0, '127.0.0.1', settle));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((settle) => server?.close(settle));
});

it('asks in a row over and over, and counts every byte of every connection', async () => {
  const origin = await serve(200);
  const result = await load(origin, ['/a', '/b'], { connections: 4, seconds: 0.05 });
  expect(result.requests).toBe(asked.length);
  expect(result.latenciesMs).toHaveLength(asked.length);
  const times = (path: string) => asked.filter((one) => one === path).length;
  expect([0, 1]).toContain(times('/a') - times('/b'));
  expect(result.bytes).toBeGreaterThan(result.requests * 1000);
  expect(result.bytes).toBeLessThan(result.requests * 1400);
});

it('stops at an answer that is none', async () => {
  const origin = await serve(404);
  await expect(load(origin, ['/a'], { connections: 1, seconds: 1 })).rejects.toThrow(
    '/a was answered with 404',
  );
});
