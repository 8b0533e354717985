import { deflateSync, inflateSync } from 'node:zlib';
import { PDFName, PDFNumber, type PDFPage, PDFRawStream, PDFRef } from 'pdf-lib';

/** Points may move so far on paper, in points of 1/72 inch: 0.035 mm, less than half a dot at 300 dots per inch. */
const STEP = 0.1;
/** A line of a page's drawing that only names points: where to begin, a line, a curve, a rectangle. */
const PATH_LINE = /^[-.\d ]+ (?:m|l|c|v|y|re)$/;
const MATRIX_LINE = /^([-.\d ]+) cm$/;
const DECIMAL = /-?\d*\.\d+/g;

/**
 * Rounds a page's points to steps that no press shows, finer where the drawing is enlarged; matrices
 * and type stay exact.
 */
export function roundPaths(drawing: string): string {
  const scales: number[] = [];
  let scale = 1;
  const lines = drawing.split('\n').map((line) => {
    if (line === 'q') scales.push(scale);
    else if (line === 'Q') scale = scales.pop() ?? 1;
    else if (PATH_LINE.test(line)) return roundLine(line, scale);
    else {
      const matrix = MATRIX_LINE.exec(line);
      const [a = 1, b = 0, c = 0, d = 1] = (matrix?.[1] ?? '1 0 0 1').split(' ').map(Number);
      scale *= Math.sqrt(Math.abs(a * d - b * c));
    }
    return line;
  });
  return lines.join('\n');
}

function roundLine(line: string, scale: number): string {
  const decimals = Math.min(4, Math.max(0, Math.ceil(Math.log10(scale / STEP))));
  const power = 10 ** decimals;
  return line.replace(DECIMAL, (number) => {
    const rounded = Math.round(Number(number) * power) / power;
    return Object.is(rounded, -0) ? '0' : String(rounded).replace(/^(-?)0\./, '$1.');
  });
}

/**
 * Where the origin of a page's only drawing lies, in points from the page's left and upper edge: the
 * browser moves a drawing by one of its pixels on some pages. Throws when the page is not as it writes them.
 */
export function drawingOrigin(page: PDFPage): { left: number; down: number } {
  const stream = page.node.context.lookup(page.node.get(PDFName.of('Contents')));
  if (!(stream instanceof PDFRawStream)) throw new Error('The printed page holds no drawing.');
  const drawing = Buffer.from(inflateSync(stream.contents)).toString('latin1');
  const [base, own] = drawing.split('\n').flatMap((line) => {
    const numbers = MATRIX_LINE.exec(line)?.[1]?.split(' ').map(Number);
    return numbers === undefined ? [] : [numbers];
  });
  const [scale = 0] = base ?? [];
  const [, , , , left, down] = own ?? [];
  if (scale === 0 || left === undefined || down === undefined) {
    throw new Error('The printed page is not laid out as the browser used to.');
  }
  return { left: left * scale, down: down * scale };
}

/** Rewrites a page's drawing without the digits that no press shows, which takes off a third. */
export function compactPage(page: PDFPage): void {
  const contents = page.node.get(PDFName.of('Contents'));
  const stream = page.node.context.lookup(contents);
  if (!(stream instanceof PDFRawStream)) return;
  if (stream.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) return;
  const drawing = Buffer.from(inflateSync(stream.contents)).toString('latin1');
  const packed = deflateSync(Buffer.from(roundPaths(drawing), 'latin1'), { level: 9 });
  const dict = stream.dict.clone();
  dict.set(PDFName.of('Length'), PDFNumber.of(packed.length));
  page.node.set(PDFName.of('Contents'), page.node.context.register(PDFRawStream.of(dict, packed)));
  if (contents instanceof PDFRef) page.node.context.delete(contents);
}
