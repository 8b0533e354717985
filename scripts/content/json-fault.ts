/** Where a text stops being JSON; line and column count from 1. */
export type JsonFault = { line: number; column: number; message: string; instead: string };

class Fault extends Error {
  readonly at: number;
  readonly instead: string;

  constructor(at: number, message: string, instead: string) {
    super(message);
    this.at = at;
    this.instead = instead;
  }
}

/**
 * Finds the first fault of a JSON text, or null. Node's own parser does not always tell the place, and
 * it silently drops the first of two fields of one name.
 */
export function findJsonFault(text: string): JsonFault | null {
  try {
    const end = readValue(text, skip(text, 0));
    const rest = skip(text, end);
    if (rest < text.length) throw new Fault(rest, 'text goes on after the end', 'remove it');
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { line: before.length, column, message: error.message, instead: error.instead };
  }
}

function skip(text: string, at: number): number {
  let index = at;
  while (' \t\r\n'.includes(text[index] ?? 'x')) index += 1;
  return index;
}

function readValue(text: string, at: number): number {
  const first = text[at];
  if (first === '{') return readObject(text, at);
  if (first === '[') return readList(text, at);
  if (first === '"') return readText(text, at);
  const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
  plain.lastIndex = at;
  if (plain.test(text)) return plain.lastIndex;
  throw new Fault(at, `got ${found(text, at)}`, 'write a value: "text", 1.5, true, false or null');
}

function readObject(text: string, at: number): number {
  const names = new Set<string>();
  let index = skip(text, at + 1);
  if (text[index] === '}') return index + 1;
  for (;;) {
    if (text[index] !== '"') {
      throw new Fault(index, `got ${found(text, index)}`, 'write a field name in double quotes');
    }
    const nameEnd = readText(text, index);
    const name = text.slice(index + 1, nameEnd - 1);
    if (names.has(name)) {
      throw new Fault(index, `the field "${name}" stands here twice`, 'keep one of them');
    }
    names.add(name);
    index = skip(text, nameEnd);
    if (text[index] !== ':') {
      throw new Fault(index, `got ${found(text, index)}`, `write : after "${name}"`);
    }
    index = skip(text, readValue(text, skip(text, index + 1)));
    if (text[index] === '}') return index + 1;
    index = readComma(text, index, '}');
  }
}

function readList(text: string, at: number): number {
  let index = skip(text, at + 1);
  if (text[index] === ']') return index + 1;
  for (;;) {
    index = skip(text, readValue(text, index));
    if (text[index] === ']') return index + 1;
    index = readComma(text, index, ']');
  }
}

function readComma(text: string, at: number, close: string): number {
  if (text[at] !== ',') throw new Fault(at, `got ${found(text, at)}`, `write , or ${close}`);
  const next = skip(text, at + 1);
  if (text[next] === close) throw new Fault(at, `a comma before ${close}`, 'remove the comma');
  return next;
}

function readText(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === '"') return index + 1;
    if (character < ' ') {
      throw new Fault(index, 'a text runs over the end of its line', 'close it with "');
    }
    if (character !== '\\') continue;
    const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
    escape.lastIndex = index + 1;
    if (!escape.test(text)) {
      throw new Fault(index, `got ${text.slice(index, index + 2)}`, 'write \\\\ for a backslash');
    }
    index = escape.lastIndex - 1;
  }
  throw new Fault(text.length, 'the file ends within a text', 'close it with "');
}

function found(text: string, at: number): string {
  const word = /[\p{L}\d_]+|./uy;
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? 'the end of the file';
}
