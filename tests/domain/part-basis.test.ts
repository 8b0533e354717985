import { expect, test } from 'vitest';
import { splitBases } from '#domain/part-basis.ts';
import { smallReconstruction } from './site-fixture.ts';

test('the words on how each part is known come apart from everything else', () => {
  const { outline, bases } = splitBases(smallReconstruction());
  expect(bases).toEqual({
    roof: { vi: 'Drawn vi.', en: 'Drawn en.' },
    paving: { vi: 'Guessed vi.', en: 'Guessed en.' },
  });
  const { parts, ...rest } = smallReconstruction();
  expect(outline).toEqual({
    ...rest,
    parts: parts.map(({ id, name, evidence, sources }) => ({ id, name, evidence, sources })),
  });
});
