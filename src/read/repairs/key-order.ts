import { jsonOffset, scanJson } from '../json-tree.ts';
import type { Repair } from './repair.ts';
import { sheetOf } from './sheet.ts';

/** The keys of a file stand in the order of its schema; the comments above a key go with it. */
export const keyOrder: Repair = {
  name: 'order of keys',
  repair: (text, { path, keys }) => {
    if (path.endsWith('.json')) return orderedJson(text, keys);
    const sheet = sheetOf(path, text);
    return sheet ? sheet.before + orderedYaml(sheet.yaml, keys) + sheet.after : text;
  },
};

/** A key with all lines that belong to it. */
interface Entry {
  readonly key: string;
  readonly text: string;
}

/** What stands at the left margin of YAML: a key, a comment, or nothing. */
const KEY = /^("?)([$A-Za-z][\w$-]*)\1:(?: |$)/;
const ABOVE = /^(?:#.*|\s*)$/;
/** What tells an editor which schema holds stays where it is. */
const MODELINE = /^# yaml-language-server:/;

function orderedYaml(yaml: string, keys: readonly string[]): string {
  const lines = yaml.replace(/\n$/, '').split('\n');
  const head = lines.findLastIndex((line, index) => MODELINE.test(line) && lines.slice(0, index).every((above) => ABOVE.test(above))) + 1;
  const starts = lines.flatMap((line, index) => (index >= head && KEY.test(line) ? [index] : []));
  if (starts.length === 0) return yaml;
  const last = lines.findLastIndex((line) => !ABOVE.test(line)) + 1;
  const begins = starts.map((start) => beginOf(lines, start, head));
  const entries = starts.map((start, index): Entry => {
    const text = lines.slice(begins[index], begins[index + 1] ?? last).join('\n');
    return { key: KEY.exec(lines[start] as string)?.[2] as string, text };
  });
  const sorted = inOrder(entries, keys);
  if (sorted === entries) return yaml;
  const parts = [...lines.slice(0, begins[0]), ...sorted.map(({ text }) => text), ...lines.slice(last)];
  return `${parts.join('\n')}\n`;
}

/** The first of the comments and empty lines right above a key. */
function beginOf(lines: readonly string[], start: number, head: number): number {
  let begin = start;
  while (begin > head && ABOVE.test(lines[begin - 1] as string)) begin--;
  return begin;
}

/** The entries in the order of the keys; the same list where they are, or where one of them has no place. */
function inOrder(entries: readonly Entry[], keys: readonly string[]): readonly Entry[] {
  const places = new Map(keys.map((key, place) => [key, place]));
  if (entries.some(({ key }) => !places.has(key))) return entries;
  const place = ({ key }: Entry) => places.get(key) as number;
  const sorted = entries.toSorted((a, b) => place(a) - place(b));
  return sorted.every((entry, index) => entry === entries[index]) ? entries : sorted;
}

/** What stands between two entries of JSON stays where it is: comma, line break and indentation. */
function orderedJson(text: string, keys: readonly string[]): string {
  const scanned = scanJson(text);
  if ('message' in scanned || text.trimStart().charAt(0) !== '{') return text;
  const names = [...scanned.root.children.keys()].map(String);
  const starts = names.map((name) => jsonOffset(scanned, [name], 'key'));
  const end = text.lastIndexOf('}');
  const pieces = starts.map((start, index) => text.slice(start, starts[index + 1] ?? end));
  const entries = pieces.map((piece, index): Entry => ({ key: names[index] as string, text: piece.replace(/\s*,?\s*$/, '') }));
  const sorted = inOrder(entries, keys);
  if (sorted === entries) return text;
  const between = pieces.map((piece, index) => piece.slice((entries[index] as Entry).text.length));
  return text.slice(0, starts[0]) + sorted.map(({ text: own }, index) => own + between[index]).join('') + text.slice(end);
}
