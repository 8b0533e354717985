/** Whether somebody is named; a credit that waits for its person is written with a dash. */
export function isCredited(name: string): boolean {
  return !name.startsWith('—');
}
