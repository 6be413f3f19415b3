/** A scanner of JSON that knows where everything stands; `JSON.parse` is faster and is used for the value. */
import type { Fault, Part, Path } from './tree.ts';
import { repeatedKey } from './yaml-nodes.ts';

/** A value in a JSON text. */
interface JsonNode {
  readonly start: number;
  /** By key or index. */
  readonly children: ReadonlyMap<string | number, { readonly key: number; readonly node: JsonNode }>;
}

/** A whole JSON text. */
export interface JsonTree {
  readonly root: JsonNode;
  /** The keys that stand twice in one object. */
  readonly repeated: readonly Fault[];
}

const MOST_NESTED = 100;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** Scans a text; gives the first fault where it is no JSON. */
export function scanJson(text: string): JsonTree | Fault {
  const scan = new Scan(text);
  try {
    const root = scan.value(0);
    if (scan.peek() !== '') scan.fail('nothing may follow the value', 'delete what follows');
    return { root, repeated: scan.repeated };
  } catch (fault) {
    if (fault instanceof JsonFault) return fault.fault;
    throw fault;
  }
}

/** Where a part of a text begins; where there is no such part, the nearest one around it. */
export function jsonOffset(tree: JsonTree, path: Path, part: Part): number {
  let [node, key] = [tree.root, tree.root.start];
  for (const step of path) {
    const child = node.children.get(step);
    if (!child) break;
    [node, key] = [child.node, child.key];
  }
  return part === 'key' ? key : node.start;
}

class JsonFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** Hints for what people write that JSON does not have. */
const HINTS: Readonly<Record<string, string>> = {
  ',': 'delete the comma, or write what is missing',
  '}': 'delete the comma before it, or write what is missing',
  ']': 'delete the comma before it, or write what is missing',
  "'": 'use double quotes',
  '"': 'write a comma between two entries, and \\n for a line break inside a text',
  '/': 'JSON has no comments',
  '': 'close what was opened',
};
const HINT = 'only numbers, true, false and null stand without double quotes';

/** A position in a text that only moves on. */
class Scan {
  readonly repeated: Fault[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next character that is no space, or nothing at the end. */
  peek(): string {
    this.#match(SPACE);
    return this.#text.charAt(this.#at);
  }

  value(depth: number): JsonNode {
    const next = this.peek();
    const start = this.#at;
    if (depth > MOST_NESTED) this.fail('too much inside each other', 'put less inside each other');
    if (next === '{') return { start, children: this.#entries('}', depth) };
    if (next === '[') return { start, children: this.#entries(']', depth) };
    if (this.#match(STRING) === undefined && this.#match(OTHER) === undefined) this.#unexpected('a value');
    return { start, children: new Map() };
  }

  fail(message: string, hint = HINTS[this.peek()] ?? HINT): never {
    throw new JsonFault({ offset: this.#at, rule: 'json-syntax', message, hint });
  }

  #entries(close: '}' | ']', depth: number): JsonNode['children'] {
    const children = new Map<string | number, { key: number; node: JsonNode }>();
    this.#at++;
    if (this.#skip(close)) return children;
    do {
      this.peek();
      const key = this.#at;
      const name = close === '}' ? this.#key() : children.size;
      if (children.has(name)) this.repeated.push(repeatedKey(key, String(name)));
      const node = this.value(depth + 1);
      children.set(name, { key: close === '}' ? key : node.start, node });
    } while (this.#skip(','));
    if (!this.#skip(close)) this.#unexpected(`a comma or ${close}`);
    return children;
  }

  #key(): string {
    const key = this.#match(STRING);
    if (key === undefined) return this.#unexpected('a key in double quotes');
    if (!this.#skip(':')) this.#unexpected('a colon');
    return JSON.parse(key) as string;
  }

  #skip(character: string): boolean {
    const found = this.peek() === character;
    if (found) this.#at++;
    return found;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #unexpected(wanted: string): never {
    const found = this.peek();
    this.fail(found === '' ? `the file ends where ${wanted} has to stand` : `${found} stands where ${wanted} has to stand`);
  }
}
