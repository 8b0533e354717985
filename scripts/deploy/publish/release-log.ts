import { z } from 'zod';

const releaseSchema = z.strictObject({
  /** The build's own name for itself. */
  id: z.string().regex(/^[\w.-]+$/),
  /** When it was put there, and when the next took its place; null while it is the one that runs. */
  from: z.iso.datetime(),
  until: z.iso.datetime().nullable(),
  /** Every file of it, compressed twins too, as paths below the web's root. */
  files: z.array(z.string()),
});

/** What was published into a folder, newest last; at most one release runs. */
export const releaseLogSchema = z.strictObject({ releases: z.array(releaseSchema) });

export type Release = z.infer<typeof releaseSchema>;
export type ReleaseLog = z.infer<typeof releaseLogSchema>;

/** The release that runs; null before the first. */
export function runningRelease(log: ReleaseLog): Release | null {
  return log.releases.find(({ until }) => until === null) ?? null;
}

/** The release that ran last before the one that runs; null where none is kept. */
export function releaseBefore(log: ReleaseLog): Release | null {
  const ended = log.releases.filter(({ until }) => until !== null);
  return (
    ended.toSorted((a, b) => Date.parse(a.until ?? '') - Date.parse(b.until ?? '')).at(-1) ?? null
  );
}

/** The log once a release runs from `now` on; the same release put there again keeps its place. */
export function withRelease(
  log: ReleaseLog,
  release: Pick<Release, 'id' | 'files'>,
  now: Date,
): ReleaseLog {
  const time = now.toISOString();
  const others = log.releases
    .filter(({ id }) => id !== release.id)
    .map((other) => (other.until === null ? { ...other, until: time } : other));
  return { releases: [...others, { ...release, from: time, until: null }] };
}

/**
 * What may go: releases that ended more than `days` before `now`, and the files that only they have.
 * Whoever opened the app while one of the others ran may still ask for its files.
 */
export function outdated(
  log: ReleaseLog,
  days: number,
  now: Date,
): { log: ReleaseLog; releases: string[]; files: string[] } {
  const limit = now.getTime() - days * 86_400_000;
  const isOld = ({ until }: Release) => until !== null && Date.parse(until) < limit;
  const old = log.releases.filter(isOld);
  const kept = log.releases.filter((release) => !isOld(release));
  const used = new Set(kept.flatMap(({ files }) => files));
  const files = new Set(old.flatMap((release) => release.files).filter((file) => !used.has(file)));
  return { log: { releases: kept }, releases: old.map(({ id }) => id), files: [...files] };
}
