// nginx under load with the written files, beside the same with nginx compressing by itself: `npm run bench:serve`.
// `-- --runs N --seconds N --connections N`; writes bench/serve.json and bench/serve.md.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listBuildFiles } from '../../build/build-files.ts';
import { REPOSITORY } from '../../build/ensure-build.ts';
import { findNginx, hasBrotli, type Nginx, runNginx } from '../../deploy/check/run-nginx.ts';
import type { RunningHost } from '../../deploy/check/running-host.ts';
import { siteHost } from '../../site-host.ts';
import { quantile } from '../tracking/metrics/statistics.ts';
import { ask, keptOpen, load } from './load.ts';
import { processCost } from './process-cost.ts';
import {
  ratiosOf,
  serveMarkdown,
  type ServeReport,
  type ServeRun,
  summarise,
} from './serve-report.ts';
import { variantsFor } from './variants.ts';
import { visitRequests } from './visit-requests.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '32' },
  },
});
const [runs, seconds, connections] = [values.runs, values.seconds, values.connections].map(Number);
const root = join(REPOSITORY, 'dist');

/** How often memory is looked at while a run goes on. */
const LOOK_MS = 200;

async function measure(nginx: Nginx): Promise<ServeReport> {
  const startLoad = loadavg()[0] ?? 0;
  const sites = readdirSync(join(root, 's')).toSorted();
  const visits = sites.map((site) => visitRequests(root, site));
  const paths = interleave(visits);
  const twins = listBuildFiles(root).filter((file) => existsSync(join(root, `${file}.gz`)));
  const variants = variantsFor(twins).filter(
    ({ needsBrotliFilter }) => !needsBrotliFilter || hasBrotli(nginx, 'filter'),
  );
  const started: {
    name: string;
    host: RunningHost;
    origin: string;
    runs: ServeRun[];
    bytes: number;
  }[] = [];
  try {
    for (const { name, change, isSecure } of variants) {
      const host = await runNginx(nginx, siteHost(), root, { change, isPlainServed: true });
      const origin = isSecure === true ? host.origin : (host.plainOrigin ?? host.origin);
      started.push({ name, host, origin, runs: [], bytes: 0 });
    }
    for (const one of started) one.bytes = (await visitBytes(one.origin, paths)) / sites.length;
    for (let run = 0; run < (runs ?? 1); run++) {
      for (const one of started) {
        const result = await measureRun(one.origin, one.host.processId ?? 0, paths);
        one.runs.push(result);
        console.log(
          `${run + 1}/${runs} ${one.name}: ${Math.round(result.requestsPerSecond)} requests/s`,
        );
      }
    }
  } finally {
    for (const { host } of started) await host.close();
  }
  const summaries = started.map(({ name, bytes, runs: all }) => summarise(name, bytes, all));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cores: cpus().length,
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      node: process.versions.node,
      nginx: nginx.version,
      load: startLoad,
    },
    visit: {
      sites: sites.length,
      requests: paths.length / sites.length,
      connections: connections ?? 1,
      secondsPerRun: seconds ?? 1,
    },
    variants: summaries,
    ratios: ratiosOf(summaries),
  };
}

/** Visitors of all sites at once: the first request of each, then the second of each. */
function interleave(visits: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...visits.map((visit) => visit.length));
  return Array.from({ length: longest }, (_, index) =>
    visits.flatMap((visit) => visit[index] ?? []),
  ).flat();
}

async function visitBytes(origin: string, paths: readonly string[]): Promise<number> {
  const agent = keptOpen(origin, 1);
  let bytes = 0;
  for (const path of paths) bytes += await ask(agent, origin, path);
  agent.destroy();
  return bytes;
}

async function measureRun(
  origin: string,
  processId: number,
  paths: readonly string[],
): Promise<ServeRun> {
  const before = processCost(processId);
  let [memory, share] = [before.residentBytes, before.shareBytes];
  const looking = setInterval(() => {
    const now = processCost(processId);
    memory = Math.max(memory, now.residentBytes);
    share = share === null || now.shareBytes === null ? null : Math.max(share, now.shareBytes);
  }, LOOK_MS);
  try {
    const result = await load(origin, paths, {
      connections: connections ?? 1,
      seconds: seconds ?? 1,
    });
    const used = processCost(processId).cpuSeconds - before.cpuSeconds;
    return {
      requestsPerSecond: result.requests / result.seconds,
      megabitsPerSecond: (result.bytes * 8) / 1e6 / result.seconds,
      p50Ms: quantile(result.latenciesMs, 0.5) ?? 0,
      p99Ms: quantile(result.latenciesMs, 0.99) ?? 0,
      cpuSecondsPer1000Requests: (used / result.requests) * 1000,
      memoryMB: memory / 1e6,
      memoryShareMB: share === null ? null : share / 1e6,
    };
  } finally {
    clearInterval(looking);
  }
}

const nginx = findNginx();
if (nginx === null) {
  console.log(
    'nginx is not installed here (Debian: apt install nginx libnginx-mod-http-brotli-static): nothing was measured.',
  );
  process.exitCode = 1;
} else if (!existsSync(join(root, 'packs.json'))) {
  console.log(`No whole build in ${root}: run "npm run build" first.`);
  process.exitCode = 1;
} else if (process.platform !== 'linux') {
  console.log(
    'CPU time and memory are read from /proc, which only Linux has: nothing was measured.',
  );
  process.exitCode = 1;
} else {
  const report = await measure(nginx);
  const folder = join(REPOSITORY, 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'serve.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'serve.md'), serveMarkdown(report));
  console.log(`\n${serveMarkdown(report)}`);
}
