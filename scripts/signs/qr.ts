import { formatAddress } from '#domain/address.ts';
import type { PrintSizeId } from '#domain/print-sizes.ts';
import type { SiteId } from '#domain/site-id.ts';
import QRCode from 'qrcode';
import { mm } from './svg.ts';

/** Modules of empty ground that a QR code needs on every side (ISO/IEC 18004). */
export const QUIET_ZONE_MODULES = 4;

export type SignCode = {
  address: string;
  modules: number;
  isDark: (column: number, row: number) => boolean;
};

/** The web address in a sign's code: the site's page, and which size was printed. */
export function signAddress(host: string, siteId: SiteId, size: PrintSizeId): string {
  return `https://${host}${formatAddress({ screen: 'site', locale: 'vi', siteId })}?p=${size}`;
}

/** What people type when they cannot scan: the address without scheme and print size. */
export function shortAddress(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}

/**
 * The farthest distance, in the unit of `size`, from which a phone reads a code of that width: 500 of
 * its modules. A camera 1,920 pixels wide with a field of view of 65° then gives a module 3 pixels.
 */
export function readingDistance(code: SignCode, size: number): number {
  return (500 * size) / code.modules;
}

/** The code for an address at error level M, which survives a stain over an eighth of it. */
export function makeCode(address: string): SignCode {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  return {
    address,
    modules: modules.size,
    isDark: (column, row) => modules.get(row, column) === 1,
  };
}

/** The code's dark modules as one path in a square of `size`; runs are joined so that no seam shows. */
export function codePath(code: SignCode, x: number, y: number, size: number): string {
  const module = size / code.modules;
  const runs: string[] = [];
  for (let row = 0; row < code.modules; row += 1) {
    let column = 0;
    while (column < code.modules) {
      const start = column;
      while (column < code.modules && code.isDark(column, row)) column += 1;
      if (column > start) {
        const [left, top] = [mm(x + start * module), mm(y + row * module)];
        runs.push(
          `M${left} ${top}h${mm((column - start) * module)}v${mm(module)}h${mm((start - column) * module)}z`,
        );
      }
      column += 1;
    }
  }
  return runs.join('');
}
