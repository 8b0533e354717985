import type { FileGiver, TextFile } from '#domain/ports/file-giver.ts';

type Outcome = Awaited<ReturnType<FileGiver['give']>>;

/** Takes files and keeps them; each answers as is said, the last for good. */
export type ScriptedFileGiver = FileGiver & { given: TextFile[] };

/** A giver for tests and demos. */
export function createScriptedFileGiver(outcomes: readonly Outcome[] = ['saved']) {
  const given: TextFile[] = [];
  const giver: ScriptedFileGiver = {
    given,
    give: async (file) => {
      given.push(file);
      return outcomes[Math.min(given.length, outcomes.length) - 1] ?? 'saved';
    },
  };
  return giver;
}
