// Serves the build in dist/ as it is, with the headers that every host is to send: `npm run preview`.
import { join } from 'node:path';
import { REPOSITORY } from './build/ensure-build.ts';
import { parseStartArguments, START_HELP } from './start/arguments.ts';
import { serveBuild } from './start/serve-build.ts';

async function preview(): Promise<void> {
  const options = parseStartArguments(process.argv.slice(2));
  if (options.help) {
    console.log(START_HELP.replace('npm start', 'npm run preview'));
    return;
  }
  const server = await serveBuild(join(REPOSITORY, 'dist'), options.host, options.port);
  console.log(`dist/ as a host would serve it: ${server.origin}/   (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

preview().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
