import { deflateSync, inflateSync } from 'node:zlib';
import { PDFName, PDFNumber, type PDFPage, PDFRawStream, PDFRef } from 'pdf-lib';

/** A line of a page's drawing that only names points: where to begin, a line, a curve, a rectangle. */
const PATH_LINE = /^[-.\d ]+ (?:m|l|c|v|y|re)$/gm;
const DECIMAL = /-?\d*\.\d+/g;

/** Points to a hundredth of the drawing's unit, at most a hundredth of a millimetre; matrices and type stay exact. */
export function roundPaths(drawing: string): string {
  return drawing.replace(PATH_LINE, (line) =>
    line.replace(DECIMAL, (number) => {
      const rounded = Math.round(Number(number) * 100) / 100;
      return Object.is(rounded, -0) ? '0' : String(rounded).replace(/^(-?)0\./, '$1.');
    }),
  );
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
