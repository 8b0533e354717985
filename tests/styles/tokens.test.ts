import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Reads a token such as `--ink: #2a1710;`. */
function token(name: string): Colour {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(css)?.[1];
  if (hex === undefined) throw new Error(`tokens.css has no plain colour --${name}`);
  return parse(hex);
}

function parse(hex: string): Colour {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(0), at(2), at(4)];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The glass over the camera picture as it looks before a picture of one colour. */
function glassOver(picture: Colour): Colour {
  const found = /--night-glass: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(css);
  const [red, green, blue, percent] = (found?.slice(1) ?? []).map(Number);
  const share = (percent ?? 0) / 100;
  const mix = (glass: number | undefined, behind: number) =>
    (glass ?? 0) * share + behind * (1 - share);
  return [mix(red, picture[0]), mix(green, picture[1]), mix(blue, picture[2])];
}

const AA_TEXT = 4.5;
const AA_EDGE = 3;
const WHITE = parse('ffffff');

describe('contrast', () => {
  it.each([
    ['ink', 'paper'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'paper-deep'],
    ['lacquer', 'paper'],
    ['lacquer', 'paper-deep'],
    ['gold-ink', 'paper'],
    ['enamel', 'paper'],
    ['enamel', 'paper-deep'],
    ['jade', 'paper'],
    ['gold-light', 'lacquer'],
  ])('%s on %s is AA for text', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(AA_TEXT);
  });

  it('the edges of fields can be seen', () => {
    expect(contrast(token('edge-field'), token('paper'))).toBeGreaterThanOrEqual(AA_EDGE);
  });

  it.each(['lacquer', 'lacquer-deep'])('light letters on %s are AA', (ground) => {
    expect(contrast(WHITE, token(ground))).toBeGreaterThanOrEqual(AA_TEXT);
  });

  it.each(['a', 'b', 'c', 'd'])('the letter on the tint of class %s is AA', (letter) => {
    const ratio = contrast(token(`class-${letter}-ink`), token(`class-${letter}`));
    expect(ratio).toBeGreaterThanOrEqual(AA_TEXT);
  });

  it.each([
    ['letters', 'fff8e6'],
    ['small letters', 'f3e3c4'],
    ['headings', 'f4cf5a'],
  ])('%s on the glass are AA even before the noon sky', (_what, hex) => {
    expect(contrast(parse(hex), glassOver(WHITE))).toBeGreaterThanOrEqual(AA_TEXT);
  });
});
