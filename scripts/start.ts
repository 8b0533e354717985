import open from 'open';
import { ensureBuild } from './build/ensure-build.ts';
import { hasDisplay, parseStartArguments, START_HELP } from './start/arguments.ts';
import { serveBuild } from './start/serve-build.ts';

/** Builds the app when its sources have changed, serves it on this computer, and opens it. */
async function start(): Promise<void> {
  const options = parseStartArguments(process.argv.slice(2));
  if (options.help) {
    console.log(START_HELP);
    return;
  }
  console.log('Huế Hiện: looking whether the app must be built …');
  const root = await ensureBuild();
  const server = await serveBuild(root, options.host, options.port);
  console.log(
    [
      '',
      `  Huế Hiện is open at           ${server.origin}/`,
      `  With no camera and no sign    ${server.origin}/s/thai-hoa/scan?camera=practice`,
      '',
      '  Ctrl-C ends it.',
      '',
    ].join('\n'),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  if (options.open && hasDisplay(process.platform, process.env)) {
    // The address stands above for a person whose system opens nothing.
    await open(`${server.origin}/`).catch(() => {});
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
