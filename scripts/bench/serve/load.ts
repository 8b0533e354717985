import { Agent, request } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';

/** What a run of requests came to. */
export type LoadResult = {
  requests: number;
  /** Bytes that arrived, headers included. */
  bytes: number;
  seconds: number;
  /** From asking to the last byte, one of each request, in milliseconds. */
  latenciesMs: number[];
};

/**
 * Asks for paths in a row, over and over, on several connections that stay open, for at least `seconds`.
 * Rejects at the first answer that is not 200.
 */
export async function load(
  origin: string,
  paths: readonly string[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<LoadResult> {
  const agent = keptOpen(origin, connections);
  const latenciesMs: number[] = [];
  let bytes = 0;
  let next = 0;
  const begun = performance.now();
  const runOne = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const path = paths[next++ % paths.length] ?? '/';
      const asked = performance.now();
      const arrived = await ask(agent, origin, path);
      bytes += arrived;
      latenciesMs.push(performance.now() - asked);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, runOne));
  } finally {
    agent.destroy();
  }
  const took = (performance.now() - begun) / 1000;
  return { requests: latenciesMs.length, bytes, seconds: took, latenciesMs };
}

/** Connections to a host that stay open; nobody signs the certificate of a bench. */
export function keptOpen(origin: string, connections: number): Agent {
  const options = { keepAlive: true, maxSockets: connections };
  return origin.startsWith('https:')
    ? new SecureAgent({ ...options, rejectUnauthorized: false })
    : new Agent(options);
}

/** Bytes of one answer as they came over the line; a browser's words for what it reads. */
export function ask(agent: Agent, origin: string, path: string): Promise<number> {
  return new Promise((settle, reject) => {
    const call = (origin.startsWith('https:') ? secureRequest : request)(
      origin + path,
      { agent, headers: { 'Accept-Encoding': 'gzip, deflate, br' } },
      (response) => {
        const { socket } = response;
        const before = seenBytes.get(socket) ?? 0;
        response.on('data', () => {});
        response.once('error', reject);
        response.once('end', () => {
          seenBytes.set(socket, socket.bytesRead);
          if (response.statusCode === 200) settle(socket.bytesRead - before);
          else reject(new Error(`${path} was answered with ${response.statusCode}`));
        });
      },
    );
    call.once('error', reject);
    call.end();
  });
}

/** How many bytes of a connection belong to answers that are through. */
const seenBytes = new WeakMap<object, number>();
