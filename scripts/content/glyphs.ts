import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit, { type Font } from '@pdf-lib/fontkit';
import { problemAt } from '#domain/content-names.ts';
import type { ContentProblem } from '#domain/content-problem.ts';
import { stringsIn } from '#domain/text-marks-check.ts';

/** Which characters the app's own type draws. */
export type Coverage = (character: string) => boolean;

/** Style sheet that says which cuts of type the app serves, from the repository's root. */
const FONTS_CSS = 'src/styles/fonts.css';

type Face = { family: string; font: Font; ranges: readonly (readonly [number, number])[] };

/** Opens the type that the app's style sheet names: a character is drawn where every family and weight has it. */
export function openCoverage(): Promise<Coverage> {
  opened ??= readCoverage();
  return opened;
}

let opened: Promise<Coverage> | undefined;

async function readCoverage(): Promise<Coverage> {
  const css = await readFile(FONTS_CSS, 'utf8');
  const require = createRequire(import.meta.url);
  const faces = await Promise.all(
    [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(async ([, rule = '']): Promise<Face> => {
      const file = /url\("([^"]+)"\)/.exec(rule)?.[1] ?? '';
      return {
        family: `${/font-family:\s*([^;]+)/.exec(rule)?.[1]} ${/font-weight:\s*([^;]+)/.exec(rule)?.[1]}`,
        font: fontkit.create(await readFile(require.resolve(file))),
        ranges: rangesOf(/unicode-range:([^;]+)/.exec(rule)?.[1] ?? ''),
      };
    }),
  );
  const names = [...new Set(faces.map(({ family }) => family))];
  const families = names.map((name) => faces.filter(({ family }) => family === name));
  const known = new Map<string, boolean>();
  return (character) => {
    const answer = known.get(character) ?? drawnByAll(families, character);
    known.set(character, answer);
    return answer;
  };
}

function rangesOf(list: string): (readonly [number, number])[] {
  return [...list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
}

function drawnByAll(families: readonly (readonly Face[])[], character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return families.every((faces) =>
    faces.some(
      ({ font, ranges }) =>
        ranges.some(([from, to]) => point >= from && point <= to) &&
        font.hasGlyphForCodePoint(point),
    ),
  );
}

/** Fields that are spoken as well as read: a voice reads no Chinese characters in between. */
const SPOKEN = /^(?:narration|description|children)\b/;

/**
 * Characters of a content file that the app's type does not draw. Chinese characters are drawn by the
 * device, and stand where a board or a stele is told of, never in what is spoken.
 */
export function checkGlyphs(file: unknown, isDrawn: Coverage): ContentProblem[] {
  return [...stringsIn(file, [])].flatMap(([path, text]) => {
    if (path[0] === 'hanName') return [];
    const isSpoken = SPOKEN.test(String(path[0]));
    const missing = [...new Set(text.normalize('NFC'))].filter(
      (character) => !isDrawn(character) && (isSpoken || !/\p{Script=Han}/u.test(character)),
    );
    if (missing.length === 0) return [];
    const names = missing.map((one) => `“${one}” (${codeOf(one)})`).join(', ');
    return [
      problemAt(path, `has ${names}, which the app’s type cannot draw`, 'write it otherwise'),
    ];
  });
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
