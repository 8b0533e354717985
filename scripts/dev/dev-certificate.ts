import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generate } from 'selfsigned';
import { z } from 'zod';

const stored = z.object({
  key: z.string(),
  cert: z.string(),
  addresses: z.array(z.string()),
  notAfter: z.iso.datetime(),
});

export type DevCertificate = { key: string; cert: string };

/** Phones refuse certificates that run longer. */
const DAYS = 365;
const DAY_MS = 86_400_000;

/** A self-signed certificate for `localhost` and these addresses, kept in `file` until it runs out or an address is new. */
export async function devCertificate(
  file: string,
  addresses: readonly string[],
  now = new Date(),
): Promise<DevCertificate> {
  const kept = await read(file);
  const usable =
    kept !== null &&
    new Date(kept.notAfter) > now &&
    addresses.every((address) => kept.addresses.includes(address));
  if (usable) return { key: kept.key, cert: kept.cert };
  const notAfter = new Date(now.getTime() + DAYS * DAY_MS);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Hue Hien (dev)' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: notAfter,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          ...['127.0.0.1', ...addresses].map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  await mkdir(dirname(file), { recursive: true });
  const record = { key, cert, addresses: [...addresses], notAfter: notAfter.toISOString() };
  await writeFile(file, JSON.stringify(record), { mode: 0o600 });
  return { key, cert };
}

async function read(file: string): Promise<z.infer<typeof stored> | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return stored.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
