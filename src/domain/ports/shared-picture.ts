/** What became of a picture that another app handed over. */
export type SharedPicture<Source> =
  | { kind: 'picture'; file: Source }
  /** What came was no picture. */
  | { kind: 'none' }
  /** Nobody was there to take it, or it is gone: it is handed over once. */
  | { kind: 'lost' };

/** Where a picture waits that another app has handed over ("Share to Huế Hiện"); `Source` is the platform's own file. */
export interface SharedPictures<Source> {
  /** Takes it out, so that it is nowhere on the device any more; never rejects. */
  take(): Promise<SharedPicture<Source>>;
}
