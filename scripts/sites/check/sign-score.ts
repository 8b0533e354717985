import type { Finding } from './finding.ts';

export async function scoreFindings(_root: string, _slug: string): Promise<Finding[]> {
  return [];
}
