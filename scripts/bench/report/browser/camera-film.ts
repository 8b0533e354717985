import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { nodeBin } from '../../../test/node-bin.ts';

const run = promisify(execFile);

/** Path of a film of a site's printed sign for the browser's fake camera, the same that the tests show; rendered once. */
export async function cameraFilm(root: string, siteId: string): Promise<string> {
  const args = [nodeBin('tsx'), 'tests/fixtures/film-sign.ts', siteId];
  const { stdout } = await run(process.execPath, args, { cwd: root });
  return stdout.trim();
}
