import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOUSE } from '#domain/print-marks.ts';

it('draws pictures in the colours of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(HOUSE)) {
    const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(tokens).toContain(`--${token}: ${colour};`);
  }
});
