import { expect, it } from 'vitest';
import { packsTable } from '../../../scripts/build/packs-table.ts';
import { fileOf } from '../../adapters/storage/pack-pieces.ts';

it('gives each pack a row, and all of them one', () => {
  const files = [fileOf('/a', '0123', '45'), fileOf('/b', '6')];
  const pack = { kind: 'site', site: 'hall', id: 'hall', sha256: 'f'.repeat(64), files } as const;
  const [, row, all] = packsTable({ version: 1, release: 'r1', packs: [pack] }).split('\n');
  expect(row).toBe('    hall                        0.0 kB        0.0 kB      2       3');
  expect(all?.trim().startsWith('all')).toBe(true);
});
