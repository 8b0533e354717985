/** A targets file that cannot be used; the message says what is wrong with it, in plain words. */
export class TargetsFileError extends Error {
  override readonly name = 'TargetsFileError';
}
