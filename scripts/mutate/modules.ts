/** The sources and tests as modules that can be had anew, with one of them changed, at hardly any cost: only what reaches it runs again. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';

type Exports = Record<string, unknown>;
type Wrapped = (exports: Exports, require: (name: string) => unknown, module: { exports: Exports }) => void;

/** A source that is loaded in place of the file. */
export interface Changed {
  /** The path of the file below this checkout. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
}

/** What stands in for a package or a file, by its name or its path below this checkout: a function of what that exports. */
export type Standins = Readonly<Record<string, (real: () => Exports) => Exports>>;

/** Loads modules, each once. */
export type Load = (file: string) => Exports;

const root = resolve('.');
const real = createRequire(`${root}/`);
const compiled = new Map<string, Wrapped>();
const imports = new Map<string, Set<string>>();

/** Loads sources; what does not reach a changed one is shared with `known`, and what it exported there. */
export function loader(standins: Standins, changed: readonly Changed[] = [], known: Map<string, Exports> = new Map()) {
  const loaded = new Map<string, Exports>();
  const isShared = (file: string) => !file.startsWith('tests/') && !changed.some((one) => reaches(file, one.file));
  const load: Load = (file) => {
    const before = loaded.get(file) ?? (isShared(file) ? known.get(file) : undefined);
    if (before) return before;
    const module = { exports: {} as Exports };
    loaded.set(file, module.exports);
    const own = changed.find((one) => one.file === file)?.text;
    (own === undefined ? ofFile(file) : compile(own, file))(module.exports, (name) => required(name, file), module);
    const standin = standins[file];
    if (standin)
      loaded.set(
        file,
        standin(() => module.exports),
      );
    return loaded.get(file) as Exports;
  };
  const required = (name: string, from: string): unknown => {
    if (!name.startsWith('.')) return standins[name]?.(() => real(name)) ?? real(name);
    const file = relative(root, resolve(dirname(from), name));
    if (!imports.has(from)) imports.set(from, new Set());
    imports.get(from)?.add(file);
    return file.endsWith('.json') ? JSON.parse(readFileSync(file, 'utf8')) : load(file);
  };
  return { load, loaded };
}

/** Whether a file imports another, however far. */
function reaches(file: string, other: string, seen = new Set<string>()): boolean {
  if (file === other) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return [...(imports.get(file) ?? [])].some((one) => reaches(one, other, seen));
}

function ofFile(file: string): Wrapped {
  const before = compiled.get(file);
  if (before) return before;
  const made = compile(readFileSync(file, 'utf8'), file);
  compiled.set(file, made);
  return made;
}

function compile(text: string, file: string): Wrapped {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext, esModuleInterop: true },
  });
  return runInThisContext(`(function (exports, require, module) {${outputText}\n})`, { filename: file });
}
