import { parseAst } from 'vite';

/** What the architecture test wants to know of a source file. */
export type ModuleFacts = {
  /** Every module named in an import, export-from, dynamic import, type import or `new Worker(new URL(…))`. */
  imports: readonly string[];
  /** Names that the file uses without declaring them, `Date.now` and `new Date()` among them. */
  globals: ReadonlySet<string>;
  hasDefaultExport: boolean;
  /** True when the file does nothing but pass on what others export. */
  isBarrel: boolean;
};

type Node = { type: string; [key: string]: unknown };

/** Reads the facts from TypeScript's own syntax tree, so that a word in a comment or a text counts for nothing. */
export function readModule(path: string, source: string): ModuleFacts {
  const program = parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
  const facts = {
    imports: [] as string[],
    used: new Set<string>(),
    declared: new Set<string>(),
    hasDefaultExport: false,
  };
  visit(program, null, '', (node, parent, key) => {
    const address = importedBy(node);
    if (address !== null) facts.imports.push(address);
    if (node.type === 'ExportDefaultDeclaration') facts.hasDefaultExport = true;
    if (node.type === 'Identifier') {
      const name = String(node['name']);
      if (declares(parent, key)) facts.declared.add(name);
      else if (refers(parent, key)) facts.used.add(name);
    }
    const compound = compoundName(node);
    if (compound !== null) facts.used.add(compound);
  });
  const body = program['body'] as Node[];
  return {
    imports: facts.imports,
    globals: new Set(
      [...facts.used].filter(
        (name) => !facts.declared.has(/\w+$|^\w+(?=\.)/.exec(name)?.[0] ?? name),
      ),
    ),
    hasDefaultExport: facts.hasDefaultExport,
    isBarrel: body.length > 0 && body.every(passesOn),
  };
}

function visit(
  node: Node,
  parent: Node | null,
  key: string,
  see: (node: Node, parent: Node | null, key: string) => void,
): void {
  see(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    const children: unknown[] = Array.isArray(value) ? value : [value];
    for (const child of children) if (isNode(child)) visit(child, node, name, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

const IMPORTING = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

function importedBy(node: Node): string | null {
  if (IMPORTING.includes(node.type)) return textOf(node['source']);
  if (node.type !== 'NewExpression' || nameOf(node['callee']) !== 'Worker') return null;
  const [script] = node['arguments'] as Node[];
  if (script?.type !== 'NewExpression' || nameOf(script['callee']) !== 'URL') return null;
  return textOf((script['arguments'] as Node[])[0]);
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : null;
}

function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

const DECLARING: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local', 'imported'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  ArrayPattern: ['elements'],
  RestElement: ['argument'],
  AssignmentPattern: ['left'],
};

function declares(parent: Node | null, key: string): boolean {
  return parent !== null && (DECLARING[parent.type]?.includes(key) ?? false);
}

/** Whether an identifier in this place stands for a value, rather than for a property's or a type's name. */
function refers(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  if (parent.type === 'MemberExpression') return key === 'object' || parent['computed'] === true;
  if (key === 'key') return parent['computed'] === true;
  if (key === 'label') return false;
  return !parent.type.startsWith('TS') || VALUE_IN_TYPES.includes(parent.type);
}

const VALUE_IN_TYPES = [
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeQuery',
];

function compoundName(node: Node): string | null {
  if (node.type === 'NewExpression' && (node['arguments'] as Node[]).length === 0) {
    const name = nameOf(node['callee']);
    return name === null ? null : `new ${name}()`;
  }
  if (node.type !== 'MemberExpression' || node['computed'] === true) return null;
  const [object, property] = [nameOf(node['object']), nameOf(node['property'])];
  if (object === 'globalThis') return property;
  return object === null || property === null ? null : `${object}.${property}`;
}

function passesOn(node: Node): boolean {
  if (node.type === 'ExportAllDeclaration') return true;
  return node.type === 'ExportNamedDeclaration' && node['source'] !== null;
}
