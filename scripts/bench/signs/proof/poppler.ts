import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A box of a page in millimetres, y up from the lower edge of the paper. */
export type PageBox = { left: number; bottom: number; right: number; top: number };

export type PageFacts = {
  pages: number;
  boxes: Record<'MediaBox' | 'CropBox' | 'BleedBox' | 'TrimBox', PageBox>;
};

/** Runs one of poppler's programs; where it is missing, the error says what installs it. */
async function poppler(program: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(program, args, { maxBuffer: 64_000_000 });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(
      `The proof reads the PDFs with poppler, and ${program} is not on this computer. On Debian or Ubuntu: sudo apt-get install -y poppler-utils`,
    );
  }
}

/** Page count and boxes as poppler reads them. */
export async function pageFacts(file: string): Promise<PageFacts> {
  const text = await poppler('pdfinfo', ['-box', file]);
  const box = (name: string): PageBox => {
    const line = new RegExp(
      `^${name}:\\s+([-\\d.]+)\\s+([-\\d.]+)\\s+([-\\d.]+)\\s+([-\\d.]+)`,
      'm',
    );
    const [left, bottom, right, top] = (line.exec(text) ?? [])
      .slice(1)
      .map((points) => (Number(points) / 72) * 25.4);
    return { left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0, top: top ?? 0 };
  };
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(text)?.[1] ?? 0),
    boxes: {
      MediaBox: box('MediaBox'),
      CropBox: box('CropBox'),
      BleedBox: box('BleedBox'),
      TrimBox: box('TrimBox'),
    },
  };
}

/** The names of the fonts in a file and whether each is embedded. */
export async function fontsOf(
  file: string,
): Promise<readonly { name: string; embedded: boolean }[]> {
  const lines = (await poppler('pdffonts', [file])).split('\n').slice(2);
  return lines.filter(Boolean).map((line) => {
    const [, name = '', embedded] =
      /^(?:[A-Z]{6}\+)?(\S+).*?\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/.exec(line) ?? [];
    return { name, embedded: embedded === 'yes' };
  });
}

/** Dots per inch of each picture in a file, across. */
export async function picturesOf(file: string): Promise<readonly number[]> {
  const lines = (await poppler('pdfimages', ['-list', file])).split('\n').slice(2);
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[2] === 'image')
    .map((cells) => Number(cells[12]));
}

/** The words on a page, white space joined. */
export async function wordsOf(file: string): Promise<string> {
  const text = await poppler('pdftotext', ['-layout', file, '-']);
  return text.replace(/\s+/g, ' ').normalize('NFC');
}

/** Draws a page, bleed and crop marks included, at so many dots per inch into `${out}.png`. */
export async function rasterPage(
  file: string,
  out: string,
  dotsPerInch: number,
  page = 1,
): Promise<string> {
  const which = ['-f', String(page), '-l', String(page), '-singlefile'];
  await poppler('pdftoppm', ['-r', String(dotsPerInch), ...which, '-png', file, out]);
  return `${out}.png`;
}
