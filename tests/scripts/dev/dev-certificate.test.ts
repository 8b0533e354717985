import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { devCertificate } from '../../../scripts/dev/dev-certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
const file = join(folder, 'cache', 'certificate.json');
const now = new Date('2026-11-21T00:00:00Z');
afterAll(() => rmSync(folder, { recursive: true }));

describe('devCertificate', () => {
  it('speaks for localhost and the addresses of the network, for a year', async () => {
    const { cert, key } = await devCertificate(file, ['192.168.1.20'], now);
    const certificate = new X509Certificate(cert);
    expect(certificate.subjectAltName).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:192.168.1.20',
    );
    expect(new Date(certificate.validTo)).toEqual(new Date('2027-11-21T00:00:00Z'));
    expect(key).toMatch(/^-----BEGIN (RSA )?PRIVATE KEY-----/);
  });

  it('is kept until an address is new or its time is over', async () => {
    const first = await devCertificate(file, ['192.168.1.20'], now);
    expect(await devCertificate(file, ['192.168.1.20'], now)).toEqual(first);
    const moved = await devCertificate(file, ['10.0.0.5'], now);
    expect(moved.cert).not.toBe(first.cert);
    const later = await devCertificate(file, ['10.0.0.5'], new Date('2028-01-01T00:00:00Z'));
    expect(later.cert).not.toBe(moved.cert);
  });

  it('is made anew when what was kept is broken', async () => {
    writeFileSync(file, '{"key":');
    const { cert } = await devCertificate(file, [], now);
    expect(new X509Certificate(cert).subjectAltName).toContain('DNS:localhost');
  });
});
