import { type StaticServer, startStaticServer } from '../serve/static-server.ts';

/** Serves a finished build; a port that was not asked for by name (null) gives way to another program's. */
export async function serveBuild(
  root: string,
  host: string,
  port: number | null,
): Promise<StaticServer> {
  const usual = 4173;
  try {
    return await startStaticServer({ root, host, port: port ?? usual });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken) throw error;
    if (port !== null) {
      throw new Error(`Port ${port} is taken by another program; try --port 0`, {
        cause: error,
      });
    }
    return startStaticServer({ root, host, port: 0 });
  }
}
