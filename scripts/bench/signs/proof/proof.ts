import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PRINT_SIZE_IDS } from '#domain/print-sizes.ts';
import { siteIds } from '../../../content/site-files.ts';
import { isShipped } from '../../../signs/products.ts';
import { signAddress } from '../../../signs/qr.ts';
import { readSignSource } from '../../../signs/sign-source.ts';
import { siteHost } from '../../../site-host.ts';
import { proveSheet } from './prove-sheet.ts';

/**
 * `npm run signs:proof [-- SITE…] [--out FOLDER] [--print FOLDER] [--host NAME]`: opens the printed
 * sheets with poppler and measures them; the exit code is 1 when a sheet has a fault.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'public' },
      print: { type: 'string' },
      host: { type: 'string' },
    },
  });
  const print = values.print ?? (values.out === 'public' ? 'print' : join(values.out, 'print'));
  const sites = positionals.length > 0 ? positionals : await siteIds();
  const scratch = await mkdtemp(join(tmpdir(), 'hue-hien-proof-'));
  let faulty = 0;
  try {
    for (const siteId of sites) {
      const source = await readSignSource(siteId);
      for (const size of PRINT_SIZE_IDS) {
        const folder = isShipped(size) ? join(values.out, 'signs') : print;
        const proof = await proveSheet({
          file: join(folder, `${siteId}-${size}.pdf`),
          target: join(values.out, 'markers', `${siteId}.png`),
          size,
          source,
          address: signAddress(siteHost(values.host), siteId, size),
          scratch: join(scratch, 'page'),
        });
        const { faults, offMillimetres, sizePerMille, rulerMillimetres, readFrom } = proof;
        if (faults.length > 0) faulty += 1;
        console.log(
          `${siteId.padEnd(14)} ${size.padEnd(8)} target ${offMillimetres.toFixed(2)} mm off, ${sizePerMille.toFixed(1)} ‰ larger; ruler ${rulerMillimetres.toFixed(1)} mm; code at 40° from ${readFrom.toFixed(2)} m${faults.map((fault) => `\n  FAULT: ${fault}`).join('')}`,
        );
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  console.log(faulty === 0 ? 'Every sheet is right.' : `${faulty} sheets have faults.`);
  return faulty === 0 ? 0 : 1;
}

process.exitCode = await main();
