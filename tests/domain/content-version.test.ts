import { expect, test } from 'vitest';
import { upgradeRecord } from '#domain/content-version.ts';

const migrations = {
  1: ({ width, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, widthMetres: width }),
  2: (record: Readonly<Record<string, unknown>>) => ({ ...record, heightMetres: 1 }),
};

test('an old record goes through every step', () => {
  expect(upgradeRecord({ schemaVersion: 1, width: 4 }, 3, migrations)).toEqual({
    ok: true,
    record: { schemaVersion: 3, widthMetres: 4, heightMetres: 1 },
  });
});

test('a record of today stays as it is', () => {
  const record = { schemaVersion: 3, widthMetres: 4 };
  expect(upgradeRecord(record, 3, migrations)).toEqual({ ok: true, record });
});

test('a step that is missing refuses the record', () => {
  expect(upgradeRecord({ schemaVersion: 0 }, 3, migrations)).toEqual({
    ok: false,
    problem: {
      path: 'schemaVersion',
      message: 'got 0, which nothing here can read',
      instead: 'write 3',
    },
  });
});
