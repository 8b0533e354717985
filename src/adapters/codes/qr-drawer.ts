import { create } from 'qrcode';
import { codePattern } from '#domain/code-pattern.ts';
import type { CodeDrawer } from '#domain/ports/code-drawer.ts';

/** QR codes at error level M, as on the printed signs. */
export const drawQr: CodeDrawer = async (text) => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return codePattern(modules.size, (column, row) => modules.get(row, column) === 1);
};
