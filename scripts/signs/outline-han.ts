import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fontkit, { type Font } from '@pdf-lib/fontkit';
import { HAN_OUTLINES_FILE, readHanOutlines } from './han-outlines.ts';

/**
 * Adds the outlines of some Han characters to the file that the plaques are drawn from, so that no
 * Han font has to ship: `tsx scripts/signs/outline-han.ts --fonts FOLDER --characters 太和殿`,
 * FOLDER being the `files` folder of a font package under the SIL Open Font License.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      fonts: { type: 'string' },
      weight: { type: 'string', default: '700' },
      characters: { type: 'string' },
    },
  });
  if (values.fonts === undefined || values.characters === undefined) {
    throw new Error('Say where the font files are and which characters: --fonts, --characters.');
  }
  const outlines = await readHanOutlines();
  const fonts = await openFonts(values.fonts, values.weight);
  for (const character of values.characters) {
    outlines.characters[character] = outline(fonts, character);
  }
  await writeFile(HAN_OUTLINES_FILE, `${JSON.stringify(outlines, null, 2)}\n`);
}

async function openFonts(folder: string, weight: string): Promise<Font[]> {
  const names = await readdir(folder);
  const wanted = names.filter((name) => name.endsWith(`-${weight}-normal.woff2`));
  return Promise.all(
    wanted.map(async (name) => fontkit.create(await readFile(join(folder, name)))),
  );
}

function outline(fonts: readonly Font[], character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
  if (font === undefined) throw new Error(`No font in the folder draws ${character}.`);
  if (font.unitsPerEm !== 1000) throw new Error('The font must have 1000 units to the em.');
  return font.glyphForCodePoint(codePoint).path.toSVG();
}

await main();
