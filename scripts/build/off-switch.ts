import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from './ensure-build.ts';
import { buildWorker } from './service-worker-plugin.ts';

/**
 * Puts the switch that ends the service worker in its place, in a finished build: to be deployed when
 * a worker on visitors' phones must go. The next build without this step brings the worker back.
 */
export async function writeOffSwitch(root: string, folder: string): Promise<void> {
  await buildWorker(root, folder, 'off-switch', {});
  // Compressed twins of the worker would be sent in its place.
  for (const twin of ['br', 'gz']) {
    rmSync(join(folder, `service-worker.js.${twin}`), { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(REPOSITORY, 'dist');
  if (!existsSync(join(folder, 'service-worker.js'))) {
    console.error('There is no build in dist/ to switch off: run "npm run build" first.');
    process.exitCode = 1;
  } else {
    await writeOffSwitch(REPOSITORY, folder);
    // Else "npm start" and the tests would take this for the app.
    rmSync(join(folder, '.vite', 'inputs-hash.txt'), { force: true });
    console.log(
      'dist/service-worker.js now ends the service worker on every phone that meets it:\n' +
        'it drops the kept app, keeps the visitor’s packs and records, and opens pages from the network.\n' +
        'Deploy dist/ as ever. "npm run build" brings the worker back.',
    );
  }
}
