import type {
  OpenedPicture,
  PictureError,
  PicturedSign,
  PictureReader,
  SearchedPicture,
} from '#domain/ports/picture-reader.ts';
import type { TrackerError } from '#domain/ports/image-tracker.ts';

/** What a picture is said to show, or what is said to be wrong with it. */
export type PictureScript = readonly PicturedSign[] | PictureError | TrackerError;

const OPENED: OpenedPicture = { url: 'data:,picture', size: { width: 800, height: 600 } };

/** A reader for tests that gives one answer after the other and never looks; the last one stays. */
export class ScriptedPictureReader implements PictureReader<Blob> {
  readonly #answers: readonly PictureScript[];
  /** What it was given, and what was given back. */
  readonly files: Blob[] = [];
  readonly released: OpenedPicture[] = [];

  constructor(answers: readonly PictureScript[] = [[]]) {
    this.#answers = answers;
  }

  async read(
    file: Blob,
    signal: AbortSignal,
    onOpened: (picture: OpenedPicture) => void,
  ): Promise<SearchedPicture> {
    const answer = this.#answers[this.files.length] ?? this.#answers.at(-1) ?? [];
    this.files.push(file);
    await Promise.resolve();
    signal.throwIfAborted();
    if (answer instanceof Error) throw answer;
    onOpened(OPENED);
    await Promise.resolve();
    signal.throwIfAborted();
    return { ...OPENED, signs: answer };
  }

  release(picture: OpenedPicture): void {
    this.released.push(picture);
  }
}
