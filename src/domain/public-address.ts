import { PUBLIC_ADDRESSES } from './public-addresses.ts';

/**
 * The address in this build of a file, or of a folder that ends in `/`, of `public/`; what the table
 * does not list stays as it is. Only code that comes late may ask: the table would weigh on every page.
 */
export function publicAddress(plain: string): string {
  return PUBLIC_ADDRESSES[plain] ?? plain;
}
