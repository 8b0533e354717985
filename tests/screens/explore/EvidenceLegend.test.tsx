// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { EvidenceLegend } from '#screens/explore/EvidenceLegend.tsx';
import { thaiHoa } from '../../fixtures/gallery/fixtures.ts';
import { renderIn } from '../render-in.tsx';

afterEach(cleanup);

it('names only the classes that the parts have, the surest first', () => {
  const { parts } = thaiHoa.reconstruction;
  const { container } = renderIn('en', <EvidenceLegend parts={parts.toReversed()} />);
  expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'BDocumented',
    'CInferred',
    'DConjecture',
  ]);
});
