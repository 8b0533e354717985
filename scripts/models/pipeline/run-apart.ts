import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a worker answers; anything else it made lies where its order said. */
export type Answer = { ok: true; said?: string } | { ok: false; reason: string };

/** Memory that a worker's heap may take, megabytes: a file made to fill it must not take the machine down. */
const MOST_HEAP = 4096;

/** Runs a worker file in a process of its own on one order; when the process dies, of memory say, that is the answer. */
export async function runApart(worker: string, order: object): Promise<Answer> {
  const child = fork(worker, {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_HEAP}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  });
  child.send(order);
  const answered = once(child, 'message') as Promise<[Answer]>;
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  const answer = await Promise.race([
    answered.then(([message]) => message),
    ended.then(([code, signal]): Answer => {
      const how = signal === null ? `with code ${code}` : `by ${signal}`;
      return { ok: false, reason: `the building process ended ${how}. ${complaint}`.trim() };
    }),
  ]);
  child.kill();
  return answer;
}

/** Serves orders in a worker process, and turns what it throws into an answer. */
export function serveOrders<Order>(build: (order: Order) => Promise<string | undefined>): void {
  const serve = async (order: Order): Promise<void> => {
    try {
      const said = await build(order);
      process.send?.(said === undefined ? { ok: true } : { ok: true, said });
    } catch (error) {
      process.send?.({ ok: false, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  process.on('message', (order: Order) => void serve(order));
}
