import type { SignDesign } from './design.ts';
import { design as fallback } from './sites/thai-hoa.ts';

export function defaultDesign(siteId: string): SignDesign {
  return { ...fallback, siteId, pictures: [] };
}
