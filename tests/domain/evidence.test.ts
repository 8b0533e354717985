import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_CLASSES, EVIDENCE_COLOURS, EVIDENCE_INKS } from '#domain/evidence.ts';
import {
  contrastOf,
  differenceOf,
  labOf,
  type LinearColour,
  linearOf,
  seenBy,
  VISIONS,
} from '../fixtures/colour-vision.ts';

/** Twenty times what is just seen side by side: told apart at a glance, apart from one another, in the sun. */
const TOLD_APART = 20;
/** Of a class's light, what reaches the eye: from a wall in the shade under the eaves to a roof in the sun. */
const LIGHTS = [0.4, 0.55, 0.7, 0.85, 1];
const STYLES = join(import.meta.dirname, '../../src/styles');

const PAIRS = EVIDENCE_CLASSES.flatMap((one, at) =>
  EVIDENCE_CLASSES.slice(at + 1).map((other) => [one, other] as const),
);

function lit([r, g, b]: LinearColour, light: number): LinearColour {
  return [r * light, g * light, b * light];
}

describe('the colours of evidence', () => {
  // Sharma et al. 2005, table 1, pairs 1, 7, 17 and 25.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)(
    'are measured as the standard’s own examples are: %j and %j',
    (one, other, expected) => {
      expect(differenceOf(one, other)).toBeCloseTo(expected, 4);
    },
  );

  it.each(Object.entries(VISIONS))(
    'differ at a glance to eyes with %s, in sun and shade',
    (_, vision) => {
      for (const light of LIGHTS) {
        for (const [one, other] of PAIRS) {
          const seen = (letter: (typeof EVIDENCE_CLASSES)[number]) =>
            labOf(seenBy(vision, lit(linearOf(EVIDENCE_COLOURS[letter]), light)));
          expect(
            differenceOf(seen(one), seen(other)),
            `${one} and ${other} at ${light}`,
          ).toBeGreaterThan(TOLD_APART);
        }
      }
    },
  );

  it.each(EVIDENCE_CLASSES)('let the letter %s be read on its badge', (letter) => {
    expect(contrastOf(EVIDENCE_COLOURS[letter], EVIDENCE_INKS[letter])).toBeGreaterThan(4.5);
  });

  it.each(EVIDENCE_CLASSES)('are the same on the page as on the model: %s', (letter) => {
    const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');
    const token = (name: string) =>
      new RegExp(`--class-${letter.toLowerCase()}${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
    expect(token('')).toBe(EVIDENCE_COLOURS[letter]);
    expect(token('-ink')).toBe(EVIDENCE_INKS[letter]);
  });
});
