import { type IncomingHttpHeaders, request as askPlain } from 'node:http';
import { request as askSecure } from 'node:https';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export type AskOptions = {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  /** Certificate of an authority to trust, in PEM, for a host that checks itself. */
  ca?: string | undefined;
};

/** Asks a host for a path as it is written, and gives the answer as it came: `fetch` would tidy the one and unpack the other. */
export function askHost(origin: string, path: string, options: AskOptions = {}): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin);
  const ask = protocol === 'https:' ? askSecure : askPlain;
  return new Promise((settle, reject) => {
    const call = ask(
      {
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port,
        path,
        method: options.method ?? 'GET',
        headers: { ...options.headers },
        ca: options.ca,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () =>
          settle({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    call.once('error', reject);
    call.end();
  });
}
