import { expect, test } from 'vitest';
import { hanSvg } from '../../../scripts/pictures/han-svg.ts';

const OUTLINES = { font: 'a', license: 'b', characters: { 午: 'M0 0Z', 門: 'M1 1Z' } };

test('characters stand side by side, an em each', () => {
  const svg = hanSvg('午門', OUTLINES);
  expect(svg).toContain('viewBox="0 0 2000 1000"');
  expect(svg).toContain('<path d="M0 0Z" transform="translate(0 0)"/>');
  expect(svg).toContain('<path d="M1 1Z" transform="translate(1000 0)"/>');
});

test('a name with a character that nobody drew has no picture', () => {
  expect(hanSvg('午閣', OUTLINES)).toBeNull();
});
