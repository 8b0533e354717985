import open from 'open';
import { ensureBuild } from './build/ensure-build.ts';
import { type StaticServer, startStaticServer } from './serve/static-server.ts';
import { hasDisplay, parseStartArguments, START_HELP } from './start/arguments.ts';

/** Builds the app when its sources have changed, serves it on this computer, and opens it. */
async function start(): Promise<void> {
  const options = parseStartArguments(process.argv.slice(2));
  if (options.help) {
    console.log(START_HELP);
    return;
  }
  console.log('Huế Hiện: looking whether the app must be built …');
  const root = await ensureBuild();
  const server = await serve(root, options.host, options.port);
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

/** A port that was not asked for by name gives way to another program's. */
async function serve(root: string, host: string, port: number | null): Promise<StaticServer> {
  const usual = 4173;
  try {
    return await startStaticServer({ root, host, port: port ?? usual });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken) throw error;
    if (port !== null) {
      throw new Error(`Port ${port} is taken by another program; try: npm start -- --port 0`, {
        cause: error,
      });
    }
    return startStaticServer({ root, host, port: 0 });
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
