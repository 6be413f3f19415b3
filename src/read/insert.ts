/** One more item in an authored list, with all else of the file byte for byte as it was: comments, order and the length of lines are a person's. */
import { isMap, isNode, isPair, isSeq, parseDocument } from 'yaml';
import type { Path } from './tree.ts';

/**
 * The text with an item behind the last one of a list; its lines are indented as the others are. Undefined where there is no list with
 * items of a line or more each. Whoever asks has still to see that nothing else reads otherwise.
 */
export function withItem(text: string, path: Path, lines: readonly string[]): string | undefined {
  const list: unknown = parseDocument(text).getIn(path, true);
  if (!isSeq(list) || list.flow) return undefined;
  const last: unknown = list.items.at(-1);
  const [start, end] = [isNode(last) ? last.range?.[0] : undefined, endOf(last)];
  if (start === undefined || end === undefined) return undefined;
  const [, indent, dash] = /^( *)(- +)$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) ?? [];
  if (indent === undefined || dash === undefined) return undefined;
  const item = lines.map((line, index) => `${indent}${index === 0 ? dash : ' '.repeat(dash.length)}${line}\n`).join('');
  const next = text.indexOf('\n', text.slice(0, end).trimEnd().length);
  return next < 0 ? `${text}\n${item}` : `${text.slice(0, next + 1)}${item}${text.slice(next + 1)}`;
}

/** Where the last thing in a node ends; a list or a map ends behind the comments that follow it. */
function endOf(node: unknown): number | undefined {
  if (isPair(node)) return endOf(node.value) ?? endOf(node.key);
  if ((isMap(node) || isSeq(node)) && !node.flow) return endOf(node.items.at(-1));
  return isNode(node) ? node.range?.[1] : undefined;
}
