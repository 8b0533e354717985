// Puts the build beside earlier ones, so that nobody who has one of them open loses a file:
// `npm run deploy:publish -- FOLDER [--days 30] [--rollback]`; FOLDER/htdocs is what a host serves.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY } from '../../build/ensure-build.ts';
import { publishBuild, rollBack, WEB_FOLDER } from './publish-build.ts';

const HELP = 'npm run deploy:publish -- FOLDER [--from BUILD] [--days 30] [--rollback]';

async function publish(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string', default: join(REPOSITORY, 'dist') },
      days: { type: 'string', default: '30' },
      rollback: { type: 'boolean', default: false },
    },
  });
  const [folder, ...more] = positionals;
  const days = Number(values.days);
  if (folder === undefined || more.length > 0 || !(days >= 0)) throw new Error(HELP);
  const done = values.rollback
    ? await rollBack(folder, { days })
    : await publishBuild(values.from, folder, { days });
  console.log(
    `${join(folder, WEB_FOLDER)} is release ${done.release}: ${done.written} files written, ${done.removed} taken away.`,
  );
}

publish().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
