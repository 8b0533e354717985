import { connect, createServer, type Server, type Socket } from 'node:net';
import type { SLOW_4G } from '../../../browser/throttle.ts';

/** How a line answers: so many bytes a second for everybody together, each after so many milliseconds. */
export type LineSpeed = Pick<typeof SLOW_4G, 'downloadThroughput' | 'latency'>;

/** A line to a server that is as slow as it is told to be, for pages, workers and service workers alike. */
export type SlowLine = {
  origin: string;
  /** Null lets everything through at once. */
  setSpeed(speed: LineSpeed | null): void;
  /** What has come over it since it was opened, headers included. */
  receivedBytes(): number;
  close(): Promise<void>;
};

/** Connections take turns with pieces of this size, so that no large file holds up a small one. */
const PIECE_BYTES = 4_096;
/** A server that is faster than the line waits when so much is on the way. */
const MOST_WAITING_BYTES = 262_144;

type Waiting = { bytes: Buffer; fromMs: number };

class Connection {
  readonly waiting: Waiting[] = [];
  waitingBytes = 0;
  readonly client: Socket;
  readonly server: Socket;
  isEnded = false;

  constructor(client: Socket, port: number) {
    this.client = client;
    this.server = connect(port, '127.0.0.1');
    client.on('data', (bytes) => this.server.write(bytes));
    client.on('close', () => this.server.destroy());
    client.on('error', () => this.server.destroy());
    this.server.on('error', () => client.destroy());
  }

  push(bytes: Buffer, fromMs: number): void {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      this.waiting.push({ bytes: bytes.subarray(at, at + PIECE_BYTES), fromMs });
    }
    this.waitingBytes += bytes.length;
    if (this.waitingBytes > MOST_WAITING_BYTES) this.server.pause();
  }

  shift(): Buffer | null {
    const piece = this.waiting.shift();
    if (piece === undefined) return null;
    this.waitingBytes -= piece.bytes.length;
    if (this.waitingBytes <= MOST_WAITING_BYTES) this.server.resume();
    return piece.bytes;
  }

  endWhenDone(): void {
    if (this.isEnded && this.waiting.length === 0) this.client.end();
  }
}

/** Opens a line on loopback to a server's port there. */
export async function openSlowLine(port: number): Promise<SlowLine> {
  let speed: LineSpeed | null = null;
  let received = 0;
  let freeAtMs = 0;
  let timer: NodeJS.Timeout | null = null;
  const connections: Connection[] = [];

  /** The next connection in turn with something that has come far enough. */
  function next(nowMs: number): Connection | null {
    const index = connections.findIndex(({ waiting: [head] }) => head && head.fromMs <= nowMs);
    const [ready] = index < 0 ? [] : connections.splice(index, 1);
    if (ready === undefined) return null;
    connections.push(ready);
    return ready;
  }

  function deliver(): void {
    timer = null;
    const nowMs = performance.now();
    freeAtMs = Math.max(freeAtMs, nowMs - 50);
    while (speed === null || freeAtMs <= nowMs) {
      const connection = next(speed === null ? Number.POSITIVE_INFINITY : nowMs);
      const bytes = connection?.shift() ?? null;
      if (connection === null || bytes === null) break;
      received += bytes.length;
      connection.client.write(bytes);
      connection.endWhenDone();
      if (speed !== null) freeAtMs += (bytes.length / speed.downloadThroughput) * 1_000;
    }
    const heads = connections.flatMap(({ waiting: [head] }) => head?.fromMs ?? []);
    if (heads.length > 0)
      timer = setTimeout(deliver, Math.max(1, Math.max(freeAtMs, Math.min(...heads)) - nowMs));
  }

  const listener = createServer((client) => {
    const connection = new Connection(client, port);
    connections.push(connection);
    connection.server.on('data', (bytes) => {
      connection.push(bytes, performance.now() + (speed?.latency ?? 0));
      if (timer === null) deliver();
    });
    connection.server.on('end', () => {
      connection.isEnded = true;
      connection.endWhenDone();
    });
    client.on('close', () => connections.splice(connections.indexOf(connection), 1));
  });
  const own = await listen(listener);
  return {
    origin: `http://127.0.0.1:${own}`,
    setSpeed(asked) {
      speed = asked;
      freeAtMs = 0;
      if (timer !== null) clearTimeout(timer);
      deliver();
    },
    receivedBytes: () => received,
    close: () =>
      new Promise((settle) => {
        if (timer !== null) clearTimeout(timer);
        for (const { client } of connections) client.destroy();
        listener.close(() => settle());
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((settle, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      settle(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
