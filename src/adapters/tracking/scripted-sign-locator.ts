import type {
  LocatedSign,
  SignAnswer,
  SignLocator,
  SignPicture,
} from '#domain/ports/sign-locator.ts';

/** A locator for tests that gives one answer after the other and never looks; the last one stays. */
export class ScriptedSignLocator implements SignLocator {
  readonly #answers: readonly (LocatedSign | null)[];
  /** What it was shown. */
  readonly pictures: SignPicture[] = [];
  isDisposed = false;

  constructor(answers: readonly (LocatedSign | null)[] = []) {
    this.#answers = answers;
  }

  locate(picture: SignPicture): Promise<SignAnswer> {
    const sign = this.#answers[this.pictures.length] ?? this.#answers.at(-1) ?? null;
    this.pictures.push(picture);
    return Promise.resolve({ sign, luma: picture.luma });
  }

  dispose(): void {
    this.isDisposed = true;
  }
}
