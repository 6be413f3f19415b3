/** A parsed YAML document: what of it is not read although it is legal, and where its parts stand. */
import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Pair, visit } from 'yaml';
import { hasOddSpace, ODD_SPACE } from './odd-space.ts';
import { spellingFault } from './spelling.ts';
import type { Fault, Part, Path } from './tree.ts';

/** Maps, lists and pairs around a node; authored files have a dozen. */
const MOST_NESTED = 60;

/** Anchors, aliases, tags, repeated keys and odd spellings, in the order of the file. */
export function nodeFaults(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, (key, node, path) => {
    if (!isNode(node)) return undefined;
    if (path.length > MOST_NESTED) return tooDeep(faults, startOf(node));
    const add = (rule: string, message: string, hint?: string) => faults.push({ offset: startOf(node), rule, message, hint });
    if (isAlias(node)) add('yaml-anchor', `the alias *${node.source} is not read`, 'write the value again');
    if (isAlias(node)) return undefined;
    if (node.anchor) add('yaml-anchor', `the anchor &${node.anchor} is not read`, 'delete it, and write the value wherever it is needed');
    if (node.tag) add('yaml-tag', `the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')} is not read`, 'delete it');
    if (isMap(node)) faults.push(...repeatedKeys(node.items));
    const odd = isScalar(node) && key !== 'key' && node.type === 'PLAIN' ? spellingFault(node.source ?? '') : undefined;
    if (odd) add('odd-spelling', odd.message, odd.hint);
    if (isScalar(node) && node.type === 'PLAIN' && hasOddSpace(node.source ?? '', key === 'key'))
      add('hidden-character', ODD_SPACE.message, ODD_SPACE.hint);
    return undefined;
  });
  return faults;
}

/** One fault for all that is deeper. */
function tooDeep(faults: Fault[], offset: number): symbol {
  faults.push({ offset, rule: 'yaml-syntax', message: 'too much stands inside each other', hint: 'put less inside each other' });
  return visit.BREAK;
}

function repeatedKeys(pairs: readonly Pair[]): readonly Fault[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }) => {
    const name = nameOf(key);
    if (seen.has(name)) return [repeatedKey(startOf(key), name)];
    seen.add(name);
    return [];
  });
}

/** The fault of a key that stands twice in one map. */
export function repeatedKey(offset: number, name: string): Fault {
  return { offset, rule: 'repeated-key', message: `the key \`${name}\` stands here for the second time`, hint: 'delete one of the two' };
}

/** Where a part of a document begins; where there is no such part, the nearest one around it. */
export function offsetOf(document: Document, path: Path, part: Part): number {
  let [node, key]: [unknown, unknown] = [document.contents, undefined];
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((item) => nameOf(item.key) === step) : undefined;
    const next = pair ? pair.value : isSeq(node) ? node.items[step as number] : undefined;
    if (!pair && next === undefined) break;
    [node, key] = [next, pair?.key];
  }
  return startOf(part === 'key' && key ? key : isCollection(node) || isScalar(node) ? node : key);
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}
