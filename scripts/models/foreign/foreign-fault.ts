/** Something about a dropped-in file that its maker can mend; the message says what is wrong and what to do. */
export class ForeignFault extends Error {
  override readonly name = 'ForeignFault';
}
