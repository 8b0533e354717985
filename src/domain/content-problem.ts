import { z } from 'zod';
import { nearestWord } from './content-nearest.ts';

/** One thing wrong in a content file: where, what is wrong, and what to write instead. */
export type ContentProblem = {
  /** Such as `signs[0].targetWidthMetres`; empty for the whole file. */
  path: string;
  message: string;
  instead: string;
};

export type FieldPath = readonly PropertyKey[];

/** Writes `['signs', 0, 'id']` as `signs[0].id`. */
export function formatFieldPath(path: FieldPath): string {
  let written = '';
  for (const key of path) {
    if (typeof key === 'number') written += `[${key}]`;
    else written += written === '' ? String(key) : `.${String(key)}`;
  }
  return written;
}

/** Writes a problem on one line: `FILE → FIELD: what is wrong; what to write instead`. */
export function formatProblem(file: string, problem: ContentProblem): string {
  const where = problem.path === '' ? file : `${file} → ${problem.path}`;
  return `${where}: ${problem.message}; ${problem.instead}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'write a text in double quotes',
  number: 'write a number without quotes',
  int: 'write a whole number',
  boolean: 'write true or false',
  array: 'write a list: [ … ]',
  tuple: 'write a list: [ … ]',
  object: 'write an object: { … }',
};

/** What to write instead, for the issues to which the schema gives no words of its own. */
export function insteadOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? `write a value of the kind ${issue.expected}`;
    case 'invalid_value':
      return `write ${oneOf(issue.values)}`;
    case 'too_small':
      return bounded(issue.origin, 'at least', issue.minimum, issue.exact, issue.inclusive);
    case 'too_big':
      return bounded(issue.origin, 'at most', issue.maximum, issue.exact, issue.inclusive);
    default:
      return 'see the field in src/domain/site.ts or src/domain/reconstruction.ts';
  }
}

/** Turns a schema's issues into problems; `record` is the value that was refused. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  record: unknown,
  schema: z.ZodType,
): ContentProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      const found = describe(valueAt(record, issue.path));
      return [{ path: formatFieldPath(issue.path), message: found, instead: issue.message }];
    }
    const fields = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = nearestWord(key, fields);
      return {
        path: formatFieldPath([...issue.path, key]),
        message: 'is not a field here',
        instead: meant === null ? `use one of ${fields.join(', ')}` : `did you mean ${meant}?`,
      };
    });
  });
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`;
}

function bounded(
  origin: string,
  side: string,
  limit: number | bigint,
  exact = false,
  inclusive = true,
): string {
  const amount = exact ? `exactly ${limit}` : `${side} ${limit}`;
  if (origin === 'array') return `write ${amount} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
  if (origin === 'string') {
    return `write ${amount} ${Number(limit) === 1 ? 'character' : 'characters'}`;
  }
  if (!inclusive) return `write a number ${side === 'at least' ? 'above' : 'below'} ${limit}`;
  return `write a number of ${amount}`;
}

function describe(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (Array.isArray(value)) return `got a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'got an object';
  const written = JSON.stringify(value);
  return `got ${written.length > 60 ? `${written.slice(0, 59)}…` : written}`;
}

function valueAt(record: unknown, path: FieldPath): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Names of the fields that the schema knows at a place. */
function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  let current: unknown = unwrapped(schema);
  for (const key of path) {
    if (current instanceof z.ZodObject) current = unwrapped(current.shape[String(key)]);
    else if (current instanceof z.ZodArray) current = unwrapped(current.element);
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
